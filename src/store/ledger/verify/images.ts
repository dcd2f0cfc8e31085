import { type Refusal, refuse } from '#rules/refusal.ts'
import { type Changes, type Digests, digesting, PER_DIGEST, sorts } from '../rows.ts'

type Expected = { readonly relation: string; readonly sort: (typeof sorts)[number] } & Digests

/** Looks at the row images that follow an entry: as many as its line says, with those digests. */
export function imageWatch() {
  let waiting: Expected[] = []
  /** Of the group of rows that is being looked at, and of all that belong to the entry: wanted, and come. */
  let seen = 0
  let [wanted, came] = [0, 0]
  let wrong: Refusal | null = null
  let hash = digesting()
  let total = 0

  return {
    /** An entry's line says what follows it. */
    expect(line: string): void {
      waiting = expected(line)
      seen = 0
      came = 0
      wanted = waiting.reduce((sum, { rows }) => sum + rows, 0)
      hash = digesting()
    },
    row(text: Uint8Array): void {
      total++
      came++
      const [now] = waiting
      if (now === undefined) return
      hash.add(text)
      seen++
      if (seen % PER_DIGEST !== 0 && seen !== now.rows) return
      const at = Math.ceil(seen / PER_DIGEST) - 1
      if (hash.done().digests[0] !== now.digests[at])
        wrong ??= refuse(`ledger.rows_${now.sort}`, {
          relation: now.relation,
          from: at * PER_DIGEST + 1,
          to: seen,
        })
      hash = digesting()
      if (seen < now.rows) return
      waiting.shift()
      seen = 0
    },
    /** What is wrong with the images of the entry that is over now. */
    over(): Refusal | null {
      if (wanted === 0 && came === 0) return null
      const counts = { rows: wanted, found: came }
      const found =
        came < wanted
          ? refuse('ledger.rows_missing', counts)
          : came > wanted
            ? refuse('ledger.rows_too_many', counts)
            : wrong
      waiting = []
      wrong = null
      ;[wanted, came] = [0, 0]
      return found
    },
    rows: () => total,
  }
}

/** The groups of rows that an entry's line names; none where it cannot be read, which its link will tell. */
function expected(line: string): Expected[] {
  try {
    const changes: Changes = JSON.parse(line).changes
    return Object.keys(changes)
      .sort()
      .flatMap(relation =>
        sorts.flatMap(sort => {
          const { rows, digests } = changes[relation]?.[sort] ?? { rows: 0, digests: [] }
          return rows > 0 && Array.isArray(digests) ? { relation, sort, rows, digests } : []
        }),
      )
  } catch {
    return []
  }
}
