/** Gives out ids that are unique among those given out before: `scan`, then `scan-2`. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return wanted => {
    const base = wanted === '' ? 'x' : wanted
    let id = base
    for (let number = next.get(base) ?? 2; taken.has(id); number++) {
      id = `${base}-${number}`
      next.set(base, number + 1)
    }
    taken.add(id)
    return id
  }
}
