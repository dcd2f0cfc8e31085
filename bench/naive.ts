import type { Cell, Facts, Rule } from './workload.ts'

type Wanted = null | string | ReadonlySet<string>

const wanted = (cell: Cell | undefined): Wanted => {
  if (!cell || !('in' in cell)) return null
  return cell.in.length === 1 ? (cell.in[0] ?? null) : new Set(cell.in)
}
const flag = (cell: Cell | undefined) => (cell && 'is' in cell ? cell.is : null)
const low = (cell: Cell | undefined) => (cell && 'low' in cell ? cell.low : Number.NEGATIVE_INFINITY)
const high = (cell: Cell | undefined) => (cell && 'high' in cell ? cell.high : Number.POSITIVE_INFINITY)

const meets = (want: Wanted, value: string) =>
  want === null || (typeof want === 'string' ? want === value : want.has(value))

/** What a careful developer writes by hand: every rule in turn until one matches. The measure of all the others. */
export function naive(rules: readonly Rule[]): (facts: Facts) => number {
  const ready = rules.map(({ cells }) => ({
    activity: wanted(cells[0]),
    assetClass: wanted(cells[1]),
    low: low(cells[2]),
    high: high(cells[2]),
    regulated: flag(cells[3]),
    oemSupported: flag(cells[4]),
    changeKind: wanted(cells[5]),
  }))
  return facts => {
    for (let i = 0; i < ready.length; i++) {
      const rule = ready[i]!
      if (
        meets(rule.activity, facts.activity) &&
        meets(rule.assetClass, facts.assetClass) &&
        facts.criticality >= rule.low &&
        facts.criticality <= rule.high &&
        (rule.regulated === null || rule.regulated === facts.regulated) &&
        (rule.oemSupported === null || rule.oemSupported === facts.oemSupported) &&
        meets(rule.changeKind, facts.changeKind)
      )
        return i
    }
    return -1
  }
}
