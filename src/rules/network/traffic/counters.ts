import type { Count } from './traffic.ts'

/** Counts by number, side by side in one array, so that counting millions leaves nothing for the collector. */
export type Counters = {
  /** A new count; its number. */
  open(): number
  /** Counts a flow; NaN for no time. */
  count(number: number, bytes: number, time: number): void
  /** Adds what was counted under one number to another. */
  add(into: number, from: number): void
  of(number: number): Count
}

export function counters(): Counters {
  let columns = new Float64Array(4_096)
  let size = 0

  function open(): number {
    if (size + 4 > columns.length) {
      const larger = new Float64Array(2 * columns.length)
      larger.set(columns)
      columns = larger
    }
    columns[size + 2] = Number.POSITIVE_INFINITY
    columns[size + 3] = Number.NEGATIVE_INFINITY
    size += 4
    return size - 4
  }

  function count(number: number, bytes: number, time: number): void {
    columns[number]!++
    columns[number + 1]! += bytes
    if (time < columns[number + 2]!) columns[number + 2] = time
    if (time > columns[number + 3]!) columns[number + 3] = time
  }

  function add(into: number, from: number): void {
    columns[into]! += columns[from]!
    columns[into + 1]! += columns[from + 1]!
    columns[into + 2] = Math.min(columns[into + 2]!, columns[from + 2]!)
    columns[into + 3] = Math.max(columns[into + 3]!, columns[from + 3]!)
  }

  const seen = (time: number) => (Number.isFinite(time) ? time : Number.NaN)
  const of = (number: number): Count => ({
    count: columns[number]!,
    bytes: columns[number + 1]!,
    first: seen(columns[number + 2]!),
    last: seen(columns[number + 3]!),
  })

  return { open, count, add, of }
}
