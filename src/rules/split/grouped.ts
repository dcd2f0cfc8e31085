/**
 * Looks up the elements of a list by a key, without walking it each time: what a list holds is sorted out at the first
 * question, and once only, since lists of a split are never changed in place.
 */
export function grouped<One extends object>(keyOf: (one: One) => string) {
  const made = new WeakMap<readonly One[], Map<string, One[]>>()
  return (list: readonly One[] | undefined, key: string): readonly One[] => {
    if (list === undefined) return []
    let groups = made.get(list)
    if (groups === undefined) {
      groups = Map.groupBy(list, keyOf)
      made.set(list, groups)
    }
    return groups.get(key) ?? []
  }
}
