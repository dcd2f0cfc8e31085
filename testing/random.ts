/** Numbers from a seed (mulberry32): the same seed, the same numbers, on every machine. */
export type Random = {
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  chance(probability: number): boolean
  one<T>(list: readonly T[]): T
  some<T>(list: readonly T[], probability: number): T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    chance: probability => next() < probability,
    one: list => list[below(list.length)]!,
    some: (list, probability) => list.filter(() => next() < probability),
  }
}
