import { columns, type Facts, sfeel } from '../workload.ts'
import { load, type Peer } from './peer.ts'

type Feelin = { unaryTest(cell: string, context: object): { value: boolean | null } }

/** The unary tests of one cell after the other: feelin has no tables, and nothing to prepare. */
export const feelin: Peer = {
  name: 'feelin',
  package: 'feelin',
  inFlight: 0,
  async load(rules) {
    const { unaryTest } = await load<Feelin>('feelin')
    const tests = rules.map(({ cells }) =>
      columns.flatMap(({ name }, i) => {
        const cell = cells[i] ?? null
        return cell === null ? [] : { name, text: sfeel(cell) }
      }),
    )
    return (facts: Facts) =>
      tests.findIndex(rule =>
        rule.every(({ name, text }) => unaryTest(text, { '?': facts[name] }).value === true),
      )
  },
}
