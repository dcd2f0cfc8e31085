import { columns, type Facts, type Rule } from '../workload.ts'
import { loadCommonJs, type Peer } from './peer.ts'

type Engine = {
  addRule(rule: object): void
  run(facts: Facts): Promise<{ events: { params: { rule: number } }[] }>
}
type JsonRules = { Engine: new (rules: object[], options: object) => Engine }

const conditions = ({ cells }: Rule): object[] =>
  columns.flatMap(({ name: fact }, i): object[] => {
    const cell = cells[i] ?? null
    if (cell === null) return []
    if ('is' in cell) return [{ fact, operator: 'equal', value: cell.is }]
    if ('low' in cell)
      return [
        { fact, operator: 'greaterThanInclusive', value: cell.low },
        { fact, operator: 'lessThanInclusive', value: cell.high },
      ]
    return cell.in.length === 1
      ? [{ fact, operator: 'equal', value: cell.in[0] }]
      : [{ fact, operator: 'in', value: cell.in }]
  })

/** It runs every rule and tells which ones matched: the lowest number among them has won. */
export const jsonRules: Peer = {
  name: 'json-rules-engine',
  package: 'json-rules-engine',
  inFlight: 1,
  async load(rules) {
    const { Engine } = loadCommonJs<JsonRules>('json-rules-engine')
    const engine = new Engine([], { allowUndefinedFacts: true })
    rules.forEach((rule, i) => {
      engine.addRule({
        conditions: { all: conditions(rule) },
        event: { type: 'matched', params: { rule: i } },
      })
    })
    return async facts => {
      const { events } = await engine.run(facts)
      return events.length === 0 ? -1 : Math.min(...events.map(event => event.params.rule))
    }
  },
}
