/** The value below which a share of the numbers lies: 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** How long something takes, in milliseconds, and what it gives. */
export function timed<T>(work: () => T): { took: number; result: T } {
  const start = performance.now()
  const result = work()
  return { took: performance.now() - start, result }
}

/** `timed`, several times after a collection each; the median, and the last result. */
export function timedOften<T>(rounds: number, work: () => T): { took: number; result: T } {
  let last = timed(work)
  const took = [last.took]
  while (took.length < rounds) {
    globalThis.gc?.()
    last = timed(work)
    took.push(last.took)
  }
  return { took: median(took), result: last.result }
}
