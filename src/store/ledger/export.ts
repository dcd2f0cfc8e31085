import type { Database, Tx } from '../database.ts'
import { type Linked, ledgerLines, type Range } from './lines.ts'

/** Entries done at or after `from` and before `to`; the ledger's numbers between them are contiguous. */
export type Period = {
  readonly from?: Temporal.Instant | undefined
  readonly to?: Temporal.Instant | undefined
}

type Out = (text: string) => Promise<void>

/**
 * Writes the ledger as JSON Lines, which verify without the database (docs/ledger.md): the whole of it, or a period and
 * what follows up to the next seal. Answers how many entries it wrote. Memory does not grow with the ledger.
 */
export const exportLines = (db: Database, period: Period, write: Out): Promise<number> =>
  inSnapshot(db, async tx => {
    let count = 0
    for await (const piece of ledgerLines(tx, await rangeOf(tx, period)))
      if ('entries' in piece) count += piece.entries.length
      else if ('lines' in piece && piece.lines.length > 0) await write(`${piece.lines.join('\n')}\n`)
    return count
  })

/** Hands over the entries of the ledger, or of a period, a thousand at a time: for reading, not for proving. */
export const exportEntries = (
  db: Database,
  period: Period,
  write: (entries: readonly Linked[]) => Promise<void>,
): Promise<number> =>
  inSnapshot(db, async tx => {
    let count = 0
    const range = await rangeOf(tx, period)
    for await (const piece of ledgerLines(tx, range)) {
      if (!('entries' in piece)) continue
      const wanted = piece.entries.filter(({ seq }) => range === undefined || seq <= range.last)
      count += wanted.length
      await write(wanted)
    }
    return count
  })

async function rangeOf(tx: Tx, { from, to }: Period): Promise<Range | undefined> {
  if (from === undefined && to === undefined) return undefined
  const edge = (which: 'min' | 'max') =>
    tx
      .selectFrom('ledger_link as link')
      .innerJoin('ledger_entry as entry', 'entry.id', 'link.entry')
      .select(({ fn }) => fn[which]('link.seq').as('seq'))
  const first = from && (await edge('min').where('entry.at', '>=', from).executeTakeFirst())?.seq
  const last = to && (await edge('max').where('entry.at', '<', to).executeTakeFirst())?.seq
  if (first === null || last === null) return { first: 1, last: 0 }
  return { first: first ?? 1, last: last ?? Number.MAX_SAFE_INTEGER }
}

export const inSnapshot = <Result>({ owner }: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  owner.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
