import { columns, type Facts, type Rule } from '../workload.ts'
import { load, type Peer } from './peer.ts'

type Cel = { parse(expression: string): (context: object) => unknown }

/** One rule as a CEL expression. */
function expression({ cells }: Rule): string {
  const tests = columns.flatMap(({ name }, i) => {
    const cell = cells[i] ?? null
    if (cell === null) return []
    if ('is' in cell) return `${name} == ${cell.is}`
    if ('low' in cell) return `${name} >= ${cell.low} && ${name} <= ${cell.high}`
    return cell.in.length === 1
      ? `${name} == "${cell.in[0]}"`
      : `${name} in [${cell.in.map(value => `"${value}"`).join(', ')}]`
  })
  return tests.length === 0 ? 'true' : tests.join(' && ')
}

/** CEL has no tables: every rule is an expression parsed once, asked in turn. Its integers are BigInts. */
export const cel: Peer = {
  name: 'cel-js',
  package: '@marcbachmann/cel-js',
  inFlight: 0,
  async load(rules) {
    const { parse } = await load<Cel>('@marcbachmann/cel-js')
    const parsed = rules.map(rule => parse(expression(rule)))
    return (facts: Facts) => {
      const context = { ...facts, criticality: BigInt(facts.criticality) }
      return parsed.findIndex(matches => matches(context) === true)
    }
  },
}
