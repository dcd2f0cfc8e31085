import { pick, seeded } from '../random.ts'

/** Numbers from `low` up to `high`, both included. */
export type Run = readonly [low: number, high: number]
/** For each column the run that a rule covers: values of an enumeration are numbered, and cut like integers. */
export type GridRule = readonly Run[]
export type GridColumn = { name: string; type: 'integer' | 'enum'; size: number }
export type Grid = { columns: readonly GridColumn[]; rules: readonly GridRule[] }

// Amounts, grades, terms and the like: their product stays below 2^53, so that plain numbers count exactly.
const columns: readonly GridColumn[] = [
  { name: 'amount', type: 'integer', size: 10_000 },
  { name: 'grade', type: 'enum', size: 7 },
  { name: 'income', type: 'integer', size: 1_000 },
  { name: 'purpose', type: 'enum', size: 12 },
  { name: 'employment', type: 'integer', size: 11 },
  { name: 'home', type: 'enum', size: 5 },
  { name: 'term', type: 'enum', size: 2 },
]

/**
 * Tables as in the evaluation of Calvanese, Dumas, Laurson, Maggi, Montali, Teinemaa, "Semantics and Analysis of DMN
 * Decision Tables" (BPM 2016): the leaves of a decision tree are the rules, and one row in ten is made noisy by
 * another cell in one of its columns, which leaves gaps and overlaps.
 */
export function gridOf(columnCount: number, ruleCount: number): Grid {
  const random = seeded(columnCount * 10_007 + ruleCount)
  const used = columns.slice(0, columnCount)
  const leaves: GridRule[] = [used.map(({ size }) => [0, size - 1])]
  while (leaves.length < ruleCount) {
    const at = pick(random, leaves.length)
    const leaf = leaves[at] ?? []
    const wide = leaf.flatMap((run, c) => (widthOf(run) > 1 ? [c] : []))
    const column = wide[pick(random, wide.length)]
    const run = leaf[column ?? -1]
    if (column === undefined || run === undefined) continue
    const cut = run[0] + pick(random, widthOf(run) - 1)
    leaves[at] = leaf.with(column, [run[0], cut])
    leaves.push(leaf.with(column, [cut + 1, run[1]]))
  }
  const noisy = new Set<number>()
  while (noisy.size < ruleCount / 10) noisy.add(pick(random, ruleCount))
  const rules = leaves.map((rule, i) => (noisy.has(i) ? disturbed(rule, used, random) : rule))
  return { columns: used, rules }
}

const widthOf = ([low, high]: Run) => high - low + 1

function disturbed(rule: GridRule, used: readonly GridColumn[], random: () => number): GridRule {
  const column = pick(random, used.length)
  const size = used[column]?.size ?? 1
  const [a, b] = [pick(random, size), pick(random, size)]
  return rule.with(column, [Math.min(a, b), Math.max(a, b)])
}
