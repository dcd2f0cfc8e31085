import type { Cell } from '../../src/rules/split/cell.ts'
import { prove } from '../../src/rules/split/engine/prove.ts'
import { type Table, tableOf } from '../../src/rules/split/engine/table.ts'
import { Fact } from '../../src/rules/split/facts.ts'
import { expectAt, printTable, short } from '../print.ts'
import { timed, timedOften } from '../stats.ts'
import { sweepGaps } from './gaps.ts'
import { type Grid, type GridColumn, gridOf, type Run } from './grid.ts'
import { pairsIn, sweepOverlaps } from './overlaps.ts'

const COLUMNS = [3, 5, 7]
const RULES = [100, 500, 1_000, 1_500]
const ROUNDS = 5

/** Our proof beside the sweep over the same table, in the same run; both must come to the same counts. */
export function besideSweep(): void {
  const rows: (string | number)[][] = []
  for (const columns of COLUMNS)
    for (const rules of RULES) {
      console.log(`… ${columns} columns, ${rules} rules`)
      const grid = gridOf(columns, rules)
      const table = tableOfGrid(grid)
      const own = timedOften(ROUNDS, () => prove(table))
      const overlaps = timed(() => sweepOverlaps(grid))
      const gaps = timed(() => sweepGaps(grid))
      const { ownerless, owned, contested } = gaps.result
      const proof = own.result
      const equal =
        [proof?.uncovered, proof?.once, proof?.contested].join() === [ownerless, owned, contested].join()
      const times = (overlaps.took + gaps.took) / own.took
      rows.push([
        `${columns} × ${rules}`,
        short(overlaps.took),
        short(gaps.took),
        short(own.took),
        short(times),
        pairsIn(overlaps.result, rules).size,
        contested.toLocaleString('en'),
        ownerless.toLocaleString('en'),
        equal ? 'equal' : 'DIFFERENT',
      ])
      if (columns === 5 && rules === 1_500)
        expectAt({ what: 'proof beside the sweep, 5 × 1,500', measured: times, wanted: 40, unit: '×' })
    }
  printTable(
    'Proof beside the sweep after Calvanese et al. (BPM 2016), milliseconds; decision-tree tables, 10 % noisy rows',
    ['columns × rules', 'overlaps', 'gaps', 'ours, both', '×', 'pairs', 'contested', 'ownerless', 'counts'],
    rows,
  )
}

function tableOfGrid({ columns, rules }: Grid): Table {
  const facts = columns.map(({ name, type, size }) =>
    Fact.parse(
      type === 'integer'
        ? { id: name, label: name, type, min: 0, max: size - 1, strictest: 0 }
        : { id: name, label: name, type, values: valuesOf(size), strictest: 'v0' },
    ),
  )
  const cells = rules.map(rule => ({ cells: rule.map((run, c) => cellOf(run, columns[c]!)) }))
  return tableOf(facts, 'UNIQUE', cells)
}

const valuesOf = (size: number) => Array.from({ length: size }, (_, i) => ({ id: `v${i}`, label: `v${i}` }))

function cellOf([low, high]: Run, { type, size }: GridColumn): Cell {
  if (low === 0 && high === size - 1) return 'any'
  if (type === 'integer') return { not: false, tests: [{ range: { low, high } }] }
  return { not: false, tests: Array.from({ length: high - low + 1 }, (_, i) => ({ is: `v${low + i}` })) }
}
