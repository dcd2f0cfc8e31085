type Row = readonly (string | number)[]

/** Prints a table with aligned columns: the first to the left, numbers to the right. */
export function printTable(title: string, heads: readonly string[], rows: readonly Row[]): void {
  const lines = [heads, ...rows].map(row => row.map(String))
  const widths = heads.map((_, c) => Math.max(...lines.map(line => line[c]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join('  ')
  console.log(`\n${title}`)
  for (const [i, cells] of lines.entries()) {
    console.log(line(cells))
    if (i === 0) console.log(widths.map(width => '-'.repeat(width)).join('  '))
  }
}

/** A number with three figures that count, and M or k where it is large. */
export function short(number: number): string {
  if (!Number.isFinite(number)) return '–'
  if (number >= 999_500) return `${(number / 1e6).toPrecision(3)} M`
  if (number >= 10_000) return `${(number / 1e3).toPrecision(3)} k`
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3)
}

type Threshold = { what: string; measured: number; wanted: number; unit: string; atMost?: boolean }
const thresholds: Threshold[] = []

/** Keeps a measured figure beside the one that is wanted; at least that much, or with `atMost` less. */
export const expectAt = (threshold: Threshold): number => thresholds.push(threshold)

/** Prints all of them, each met or not. */
export function printThresholds(): void {
  if (thresholds.length === 0) return
  printTable(
    'Wanted and measured',
    ['', 'measured', 'wanted', ''],
    thresholds.map(({ what, measured, wanted, unit, atMost }) => [
      what,
      `${short(measured)} ${unit}`,
      `${atMost ? '<' : '≥'} ${short(wanted)} ${unit}`,
      (atMost ? measured < wanted : measured >= wanted) ? 'met' : 'NOT MET',
    ]),
  )
}
