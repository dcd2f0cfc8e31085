import { same } from './changes.ts'

/**
 * A list that two have edited, with what both added and without what either took out; what stays is in the order of
 * whoever changed it. Null where both changed the order, and not alike.
 */
export function mergeLists(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const inAll = (list: readonly string[]) =>
    list.filter(id => [base, mine, theirs].every(each => each.includes(id)))
  const [was, my, their] = [inAll(base), inAll(mine), inAll(theirs)]
  if (!same(was, my) && !same(was, their) && !same(my, their)) return null
  const [lead, other] = same(was, their) ? [mine, theirs] : [theirs, mine]
  const merged = lead.filter(id => !base.includes(id) || other.includes(id))
  for (const [i, id] of other.entries()) {
    if (base.includes(id) || merged.includes(id)) continue
    merged.splice(merged.indexOf(other[i - 1] ?? '') + 1, 0, id)
  }
  return merged
}
