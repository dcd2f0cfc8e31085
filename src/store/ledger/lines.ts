import { sql } from 'kysely'
import type { Tx } from '../database.ts'
import { type Entry, entryText } from './entry.ts'
import { BEGINNING, entryLine, headLine, keyLine, totalLine } from './line.ts'
import { type Changes, rowsOf } from './rows.ts'
import { readSeal, sealLine } from './seal.ts'

const AT_ONCE = 1_000

/** Numbers of the ledger, from the first to the last one wanted. */
export type Range = { readonly first: number; readonly last: number }
export type Linked = Entry & { readonly seq: number; readonly changes: Changes | null; readonly link: Buffer }

/** What comes out of the database: lines, an entry as it is read (before its line), or a link whose entry is gone. */
export type Piece =
  | { readonly lines: readonly string[] }
  | { readonly entries: readonly Linked[] }
  | { readonly gone: number; readonly entry: string }

/**
 * The ledger as the lines of an export, out of one snapshot: call it in a transaction that is `repeatable read`. The whole
 * of it, or a range; a range goes on to the seal that vouches for its last entry, where there is one.
 */
export async function* ledgerLines(tx: Tx, range?: Range): AsyncGenerator<Piece> {
  const keys = await tx.selectFrom('ledger_key').selectAll().orderBy('id').execute()
  const seals = sealsFrom(tx, range?.first ?? 1)
  const first = range?.first ?? 1
  const last = range === undefined ? null : range.last < first ? 0 : await sealedTo(tx, range.last)
  let link = await linkBefore(tx, first)
  let seq = first - 1
  yield { lines: [headLine(first, link), ...keys.map(({ id, public: spki }) => keyLine(id, spki))] }
  let seal = await seals.next()
  for (;;) {
    const batch = await linked(tx, seq, last)
    yield { entries: batch.filter(({ id }) => id !== null) }
    let lines: string[] = []
    for (const { seq: number, changes, link: hash, of, ...entry } of batch) {
      if (entry.id === null) {
        yield { lines }
        yield { gone: number, entry: of }
        return
      }
      lines.push(entryLine(entryText(entry), changes, link, number))
      link = hash.toString('hex')
      seq = number
      if (changes !== null) {
        yield { lines }
        lines = []
        for await (const { texts } of rowsOf(tx, entry.id))
          yield { lines: texts.map(text => `{"row":${text}}`) }
      }
      for (; !seal.done && seal.value.seal.seq <= number; seal = await seals.next())
        lines.push(sealLine(seal.value))
    }
    if (batch.length < AT_ONCE) {
      // Seals of what is not there any more: whoever reads on finds that it was cut.
      for (; last === null && !seal.done; seal = await seals.next()) lines.push(sealLine(seal.value))
      yield { lines: [...lines, totalLine(seq, link)] }
      return
    }
    yield { lines }
  }
}

/** Links after a number with their entries, which may be gone. */
async function linked(tx: Tx, after: number, last: number | null) {
  const { rows } = await sql<Linked & { of: string }>`
    select link.seq, link.changes, link.hash as link, link.entry as of, entry.*
    from ledger_link as link left join ledger_entry as entry on entry.id = link.entry
    where link.seq > ${after} and link.seq <= ${last ?? Number.MAX_SAFE_INTEGER}
    order by link.seq limit ${sql.lit(AT_ONCE)}`.execute(tx)
  return rows
}

/** Seals one after the other, from the first that vouches for a number. */
async function* sealsFrom(tx: Tx, first: number) {
  let number = -1
  let before: Buffer | null = null
  for (;;) {
    const rows = await tx
      .selectFrom('ledger_seal')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(AT_ONCE)
      .execute()
    for (const row of rows) {
      if (first === 1 || row.seq >= first) yield readSeal(row, before)
      before = row.signature
      number = row.number
    }
    if (rows.length < AT_ONCE) return
  }
}

/** The number of the next seal at or after this one; the number itself where there is none. */
async function sealedTo(tx: Tx, last: number): Promise<number> {
  const seal = await tx
    .selectFrom('ledger_seal')
    .select(({ fn }) => fn.min('seq').as('seq'))
    .where('seq', '>=', last)
    .executeTakeFirst()
  return seal?.seq ?? last
}

async function linkBefore(tx: Tx, first: number): Promise<string> {
  const before = await tx
    .selectFrom('ledger_link')
    .select('hash')
    .where('seq', '=', first - 1)
    .executeTakeFirst()
  return before?.hash.toString('hex') ?? BEGINNING
}
