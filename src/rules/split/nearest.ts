/** How many letters differ (Levenshtein), capitals aside. */
function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/** The words most like `word`, the most alike first, three at most: what somebody may have meant. */
export function nearest(word: string, words: readonly string[]): string[] {
  const short = word.slice(0, 60)
  return words
    .map(candidate => ({ candidate, by: distance(short, candidate.slice(0, 60)) }))
    .sort((a, b) => a.by - b.by)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
