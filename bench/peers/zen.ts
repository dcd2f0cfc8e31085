import { type Cell, columns, type Facts, type Rule } from '../workload.ts'
import { loadCommonJs, type Peer } from './peer.ts'

type Decision = { evaluate(facts: Facts): Promise<{ result: { rule?: number } }> }
type Zen = {
  ZenEngine: new () => { createDecision(content: object): Decision }
  ZenDecisionContent: new (graph: object) => object
}

function text(cell: Cell): string {
  if (cell === null) return ''
  if ('in' in cell) return cell.in.map(value => `'${value}'`).join(', ')
  return 'is' in cell ? String(cell.is) : `[${cell.low}..${cell.high}]`
}

/** The table as the JSON graph that zen-engine reads: a decision table between an input and an output. */
export function graphOf(rules: readonly Rule[]): object {
  const at = { position: { x: 0, y: 0 } }
  const input = ({ name }: { name: string }) => ({ id: name, name, field: name, type: 'expression' })
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'question', name: 'question', type: 'inputNode', ...at },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        ...at,
        content: {
          hitPolicy: 'first',
          inputs: columns.map(input),
          outputs: [input({ name: 'rule' }), input({ name: 'owner' })],
          rules: rules.map(({ cells, owner }, i) => ({
            _id: `rule${i}`,
            ...Object.fromEntries(columns.map(({ name }, c) => [name, text(cells[c] ?? null)])),
            rule: String(i),
            owner: `'${owner}'`,
          })),
        },
      },
      { id: 'answer', name: 'answer', type: 'outputNode', ...at },
    ],
    edges: [
      { id: 'in', sourceId: 'question', targetId: 'table', type: 'edge' },
      { id: 'out', sourceId: 'table', targetId: 'answer', type: 'edge' },
    ],
  }
}

/** Loads a graph that is ready in memory. */
export function loadGraph(graph: object): (facts: Facts) => Promise<number> {
  const { ZenEngine, ZenDecisionContent } = loadCommonJs<Zen>('@gorules/zen-engine')
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph))
  return async facts => (await decision.evaluate(facts)).result.rule ?? -1
}

const zen = (name: string, inFlight: number): Peer => ({
  name,
  package: '@gorules/zen-engine',
  inFlight,
  load: async rules => loadGraph(graphOf(rules)),
})

export const zenPeers = [zen('zen-engine', 1), zen('zen-engine, 64 in flight', 64)]
