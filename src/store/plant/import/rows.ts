import { sql } from 'kysely'
import type { RowKind } from '#rules/plant/import/import.ts'
import type { Refusal } from '#rules/refusal.ts'
import type { Tx } from '../../database.ts'

type Fields = Readonly<Record<string, unknown>>
export type ComparedRow = {
  readonly n: number | null
  readonly line: number | null
  readonly odd: boolean | null
  readonly matched: string | null
  readonly asset: string | null
  readonly why: readonly Refusal[] | null
  readonly row: Fields | null
  readonly listed: Fields | null
}

/** What a dry run has found of a kind, in the order of the file (missing ones in that of their assets), a page of it. */
export async function comparedRows(
  tx: Tx,
  id: string,
  kind: RowKind,
  after: string | undefined,
  most: number,
) {
  const place = kind === 'missing' ? sql`m.asset` : sql`m.n`
  const from =
    after === undefined
      ? sql``
      : kind === 'missing'
        ? sql`and m.asset > ${after}::uuid`
        : sql`and m.n > ${after}::int`
  const { rows } = await sql<ComparedRow>`
    select m.n, r.line, r.odd, m.matched, m.asset, m.why, to_jsonb(r) as row, to_jsonb(a) as listed
    from asset_import_match m left join asset_import_row r on r.import = m.import and r.n = m.n left join asset a on a.id = m.asset
    where m.import = ${id} and m.kind = ${kind} ${from} order by ${place} limit ${sql.lit(most)}`.execute(tx)
  return rows
}

/** A file's own words for classes that nobody knows, with how many rows bear each; the most frequent first. */
export async function unknownClasses(tx: Tx, id: string, most: number) {
  const { rows } = await sql<{ word: string; rows: number }>`
    select one.why -> 'params' ->> 'value' as word, count(*)::int as rows
    from asset_import_match m cross join lateral jsonb_array_elements(m.why) as one(why)
    where m.import = ${id} and m.kind = 'rejected' and one.why ->> 'refused' = 'import.class_unknown'
    group by word order by count(*) desc, word limit ${sql.lit(most)}`.execute(tx)
  return rows
}

/** The rows that cannot be taken, with their cells and reasons, as many as asked for, from a number on. */
export async function rejectedRows(tx: Tx, id: string, after: number, most: number) {
  const { rows } = await sql<{
    n: number
    line: number
    raw: readonly string[] | null
    why: readonly Refusal[]
  }>`
    select r.n, r.line, r.raw, m.why from asset_import_match m join asset_import_row r on r.import = m.import and r.n = m.n
    where m.import = ${id} and m.kind = 'rejected' and m.n > ${after} order by m.n limit ${sql.lit(most)}`.execute(
    tx,
  )
  return rows
}
