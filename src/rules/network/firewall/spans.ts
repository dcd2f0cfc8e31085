/** A set of whole numbers as stretches, both ends included: `[from, to, from, to, …]`, in order, none touching the next. */
export type Spans = readonly number[]

export const nothing: Spans = []

/** What two sets have in common. */
export function common(one: Spans, other: Spans): Spans {
  if (one.length === 2 && other.length === 2) {
    const from = Math.max(one[0]!, other[0]!)
    const to = Math.min(one[1]!, other[1]!)
    return from > to ? nothing : [from, to]
  }
  const found: number[] = []
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    const from = Math.max(one[i]!, other[k]!)
    const to = Math.min(one[i + 1]!, other[k + 1]!)
    if (from <= to) found.push(from, to)
    if (one[i + 1]! < other[k + 1]!) i += 2
    else k += 2
  }
  return found
}

/** What is in the first set and not in the second. */
export function minus(one: Spans, other: Spans): Spans {
  if (one.length === 2 && other.length === 2) {
    const [from, to] = one as [number, number]
    const [start, end] = other as [number, number]
    if (start > to || end < from) return one
    if (start <= from) return end >= to ? nothing : [end + 1, to]
    return end >= to ? [from, start - 1] : [from, start - 1, end + 1, to]
  }
  const found: number[] = []
  let k = 0
  for (let i = 0; i < one.length; i += 2) {
    let from = one[i]!
    const to = one[i + 1]!
    while (k < other.length && other[k + 1]! < from) k += 2
    for (let m = k; m < other.length && other[m]! <= to && from <= to; m += 2) {
      if (other[m]! > from) found.push(from, other[m]! - 1)
      from = other[m + 1]! + 1
    }
    if (from <= to) found.push(from, to)
  }
  return found
}

/** All sets together. */
export function union(...sets: readonly Spans[]): Spans {
  const [one, other] = sets
  if (sets.length === 1) return one!
  if (sets.length === 2 && (one!.length === 0 || other!.length === 0))
    return one!.length === 0 ? other! : one!
  const stretches: [number, number][] = []
  for (const set of sets) for (let i = 0; i < set.length; i += 2) stretches.push([set[i]!, set[i + 1]!])
  stretches.sort(([a], [b]) => a - b)
  const found: number[] = []
  for (const [from, to] of stretches) {
    const last = found.length - 1
    if (last > 0 && from <= found[last]! + 1) found[last] = Math.max(found[last]!, to)
    else found.push(from, to)
  }
  return found
}

export function meet(one: Spans, other: Spans): boolean {
  if (one.length === 2 && other.length === 2) return one[0]! <= other[1]! && other[0]! <= one[1]!
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    if (one[i + 1]! < other[k]!) i += 2
    else if (other[k + 1]! < one[i]!) k += 2
    else return true
  }
  return false
}

export function isWithin(inner: Spans, outer: Spans): boolean {
  let k = 0
  for (let i = 0; i < inner.length; i += 2) {
    while (k < outer.length && outer[k + 1]! < inner[i]!) k += 2
    if (k >= outer.length || outer[k]! > inner[i]! || outer[k + 1]! < inner[i + 1]!) return false
  }
  return true
}
