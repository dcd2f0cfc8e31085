import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../database.ts'
import { canonical } from './hash.ts'

/** The tables whose rows the ledger vouches for one by one, each with its key. */
export const vouched: Readonly<Record<string, readonly string[]>> = {
  asset: ['id'],
  asset_difference: ['id'],
  split_part: ['version', 'kind', 'key'],
}

/** How many rows, and the SHA-256 of each thousand of them: of their RFC 8785 texts, each ended by a line feed. */
export type Digests = { readonly rows: number; readonly digests: readonly string[] }
/** What an act did to rows, by table: `written` as they were after it, by key; `replaced` as they were before. */
export type Changes = Readonly<Record<string, { readonly written?: Digests; readonly replaced?: Digests }>>
export const sorts = ['written', 'replaced'] as const

export const PER_DIGEST = 1_000
const FETCH = 2_000

/** Takes row after row and gives their digests. */
export function digesting() {
  const digests: string[] = []
  let rows = 0
  let hash = createHash('sha256')
  const close = () => {
    digests.push(hash.digest('hex'))
    hash = createHash('sha256')
  }
  return {
    add(row: string | Uint8Array) {
      hash.update(row).update('\n')
      if (++rows % PER_DIGEST === 0) close()
    },
    done(): Digests {
      if (rows % PER_DIGEST !== 0) close()
      return { rows, digests }
    },
  }
}

/** Which of these acts have done anything to rows that the ledger vouches for. */
export async function actsWithRows(tx: Tx, acts: readonly string[]): Promise<ReadonlySet<string>> {
  const inTables = Object.keys(vouched).map(
    name => sql`or exists (select from ${sql.table(name)} where act = one.id)`,
  )
  const { rows } = await sql<{ id: string }>`
    select one.id from unnest(${acts}::uuid[]) as one (id)
    where exists (select from ledger_change where entry = one.id)
      or exists (select from ledger_change where (before ->> 'act')::uuid = one.id) ${sql.join(inTables, sql` `)}`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/** What an act did to rows, as their texts: table after table, first all that it wrote, then all that it replaced. */
export async function* rowsOf(tx: Tx, act: string) {
  for (const relation of Object.keys(vouched).sort())
    for (const sort of sorts)
      for await (const texts of fetched(tx, await selects[sort](tx, relation, act)))
        yield { relation, sort, texts }
}

/** The digests of what an act did to rows; null where it touched none. Call it in a transaction. */
export async function changesOf(tx: Tx, act: string): Promise<Changes | null> {
  const found = new Map<string, ReturnType<typeof digesting>>()
  for await (const { relation, sort, texts } of rowsOf(tx, act)) {
    const name = `${relation} ${sort}`
    const digests = found.get(name) ?? digesting()
    found.set(name, digests)
    for (const text of texts) digests.add(text)
  }
  if (found.size === 0) return null
  const changes: Record<string, Record<string, Digests>> = {}
  for (const [name, digests] of found) {
    const [relation = '', sort = ''] = name.split(' ')
    changes[relation] = { ...changes[relation], [sort]: digests.done() }
  }
  return changes
}

type Fetched = { readonly row: Record<string, unknown> }

const selects = {
  /** As the act left them: as they are now, or as the next act found them. What rows are only found by is no part of them. */
  async written(tx: Tx, relation: string, act: string) {
    const keys = vouched[relation] ?? []
    const { rows } = await sql<{ since: boolean }>`select exists (
      select from ledger_change where relation = ${relation} and (before ->> 'act')::uuid = ${act}::uuid) as since`.execute(
      tx,
    )
    if (rows[0]?.since !== true) {
      // Ids sort as their texts do; the index on them spares a sort of whole rows.
      const key = keys.map(one => (one === 'id' ? sql`now.id` : sql`now.${sql.ref(one)}::text collate "C"`))
      return sql<Fetched>`select to_jsonb(now) - 'sought' as row from ${sql.table(relation)} as now
        where now.act = ${act}::uuid order by ${sql.join(key)}`
    }
    return sql<Fetched>`
      select whole.row from (
        select to_jsonb(now) - 'sought' as row from ${sql.table(relation)} as now where now.act = ${act}::uuid
        union all
        select before from ledger_change where relation = ${relation} and (before ->> 'act')::uuid = ${act}::uuid
      ) as whole order by ${sql.join(keys.map(key => sql`whole.row ->> ${sql.lit(key)} collate "C"`))}`
  },
  async replaced(_: Tx, relation: string, act: string) {
    return sql<Fetched>`
      select before as row from ledger_change where entry = ${act}::uuid and relation = ${relation} order by n`
  },
}

/** The rows of a query as texts; while some are written out, the database is at the next ones. */
async function* fetched(tx: Tx, query: RawBuilder<Fetched>) {
  await sql`declare image no scroll cursor for ${query}`.execute(tx)
  const next = () => {
    const fetching = sql<Fetched>`fetch ${sql.lit(FETCH)} from image`.execute(tx)
    // Awaited in its turn.
    fetching.catch(() => {})
    return fetching
  }
  const text = rowText()
  for (let fetching = next(); ; ) {
    const { rows } = await fetching
    if (rows.length === FETCH) fetching = next()
    if (rows.length > 0) yield rows.map(({ row }) => text(row))
    if (rows.length < FETCH) break
  }
  await sql`close image`.execute(tx)
}

/** Writes rows of one table as RFC 8785, without what is null: their names are sorted once, and most values are texts. */
export function rowText(): (row: Readonly<Record<string, unknown>>) => string {
  const names = new Map<string, readonly (readonly [string, string])[]>()
  return row => {
    const keys = Object.keys(row)
    const shape = `${keys.length}\n${keys.join('\n')}`
    let sorted = names.get(shape)
    if (sorted === undefined) {
      // RFC 8785, 3.2.3: by UTF-16 code units, as JavaScript sorts.
      sorted = keys.toSorted().map(key => [key, `${JSON.stringify(key)}:`] as const)
      names.set(shape, sorted)
    }
    let text = ''
    for (const [key, name] of sorted) {
      const value = row[key]
      if (value === null) continue
      text += `${text === '' ? '{' : ','}${name}${typeof value === 'string' && value.isWellFormed() ? JSON.stringify(value) : canonical(value)}`
    }
    return text === '' ? '{}' : `${text}}`
  }
}
