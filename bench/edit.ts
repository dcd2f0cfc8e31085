import { compareSplits } from '../src/rules/split/compare/compare.ts'
import { prove, proveAgain } from '../src/rules/split/engine/prove.ts'
import { standardSplit } from '../testing/content/standardSplit.ts'
import { countsOf } from './counts.ts'
import { cellFrom, tableFrom, textsOf } from './engine.ts'
import { expectAt, printTable, short } from './print.ts'
import { pick, seeded } from './random.ts'
import { quantile } from './stats.ts'
import { type Cell, columns, rulesOf, sfeel } from './workload.ts'

const COUNT = 10_000
const EDITS = 200

/** One cell changed at random, read from its text and proved again, beside a full proof of the same table. */
export function edits(): void {
  const random = seeded(77)
  const rules = rulesOf('W2', COUNT)
  const table = tableFrom('W2', textsOf(rules))
  const before = prove(table)
  if (!before) throw new Error('no proof')
  const took: number[] = []
  let equal = 0
  for (let edit = 0; edit < EDITS; edit++) {
    const at = pick(random, rules.length)
    const column = pick(random, columns.length)
    const rule = rules[at]!
    const cell = other(column, rule.cells[column] ?? null, random)
    const text = sfeel(cell)

    const start = performance.now()
    const changed = table.rules[at]!
    const cells = changed.cells.with(column, cellFrom(text, column))
    const proof = proveAgain(before, { ...table, rules: table.rules.with(at, { ...changed, cells }) }, at)
    took.push(performance.now() - start)

    const plain = countsOf(rules.with(at, { ...rule, cells: rule.cells.with(column, cell) }))
    const found = [proof?.once, proof?.contested, proof?.uncovered].join()
    if (found === [plain.once, plain.contested, plain.uncovered].join()) equal++
  }
  const [middle, high, worst] = [0.5, 0.95, 1].map(share => quantile(took, share))
  printTable(
    `One changed cell among ${COUNT} rules proved again, ${EDITS} changes`,
    ['', 'median', '95 of 100', 'slowest', 'counts as counted plainly'],
    [['proof again', ...[middle, high, worst].map(ms => `${short(ms ?? 0)} ms`), `${equal} of ${EDITS}`]],
  )
  const expected = { wanted: 16, unit: 'ms', atMost: true }
  expectAt({ what: 'one changed cell proved again, median', measured: middle ?? 0, ...expected })
  expectAt({ what: 'one changed cell proved again, 95 of 100', measured: high ?? 0, ...expected })
  comparison()
}

/** The standard split beside itself with 21 activities changed. */
function comparison(): void {
  const standard = standardSplit()
  const other = standardSplit()
  for (const activity of other.activities.slice(0, 20)) activity.row = { ...activity.row, within: '99 days' }
  other.activities.find(({ id }) => id === 'patch-timing')?.rules?.splice(2, 2)
  const took = Array.from({ length: 21 }, () => {
    const start = performance.now()
    if (compareSplits(standard, other).activities.length !== 21) throw new Error('not all changes were found')
    return performance.now() - start
  })
  const measured = quantile(took, 0.5)
  console.log(
    `\nThe standard split compared with 21 activities changed: ${short(measured)} ms, median of ${took.length}`,
  )
  expectAt({ what: 'two versions compared, median', measured, wanted: 50, unit: 'ms', atMost: true })
}

/** Another cell for a column: a value more, another value, another range, or "any". */
function other(c: number, cell: Cell, random: () => number): Cell {
  const column = columns[c]!
  if (cell !== null && random() < 0.2) return null
  if (column.type === 'boolean') return { is: cell !== null && 'is' in cell ? !cell.is : random() < 0.5 }
  if (column.type === 'integer') {
    const [a, b] = [1 + pick(random, column.high), 1 + pick(random, column.high)]
    return { low: Math.min(a, b), high: Math.max(a, b) }
  }
  const value = column.values[pick(random, column.values.length)]!
  return { in: cell !== null && 'in' in cell && random() < 0.5 ? [...new Set([...cell.in, value])] : [value] }
}
