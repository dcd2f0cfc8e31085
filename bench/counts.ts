import { type Cell, columns, type Rule } from './workload.ts'

/** Situations by how many rules match them, counted the plain way: every rule marks every situation that it covers. */
export function countsOf(rules: readonly Rule[]) {
  const sizes = columns.map(column => valuesOf(column, null).length)
  const marks = new Uint16Array(sizes.reduce((product, size) => product * size, 1))
  for (const { cells } of rules) {
    let places = [0]
    for (const [c, column] of columns.entries()) {
      const values = valuesOf(column, cells[c] ?? null)
      places = places.flatMap(place => values.map(value => place * (sizes[c] ?? 1) + value))
    }
    for (const place of places) marks[place] = (marks[place] ?? 0) + 1
  }
  const counts = { uncovered: 0, once: 0, contested: 0 }
  for (const mark of marks) counts[mark === 0 ? 'uncovered' : mark === 1 ? 'once' : 'contested']++
  return counts
}

/** The numbers of the values of a column that a cell covers. */
function valuesOf(column: (typeof columns)[number], cell: Cell): number[] {
  const all = Array.from(
    { length: column.type === 'enum' ? column.values.length : column.type === 'boolean' ? 2 : column.high },
    (_, i) => i,
  )
  if (cell === null) return all
  if ('is' in cell) return [Number(cell.is)]
  if ('in' in cell) return column.type === 'enum' ? cell.in.map(value => column.values.indexOf(value)) : []
  return all.slice(cell.low - 1, cell.high)
}
