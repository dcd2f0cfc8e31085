import { sql } from 'kysely'
import type { Tx } from '../../database.ts'
import type { ImportRow } from './pieces.ts'
import { said } from './said.ts'

/** Rows in one statement: few enough that progress is seen. */
const AT_ONCE = 50_000

const SAID = sql.raw(said.join(', '))
const WAS = sql.raw(
  ['parent', 'partner', 'safety_function', 'rated', ...said].map(name => `${name} = was.${name}`).join(', '),
)

/** How many rows of a dry run are there; a crash of PostgreSQL empties them. */
export async function matchesOf(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from asset_import_match where import = ${id}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** One import of a site after the other: what the dry run has found is still so when it is taken over. */
export const lockList = (tx: Tx, site: string) =>
  sql`select pg_advisory_xact_lock(4680014, hashtext(${site}))`.execute(tx)

/**
 * Takes over what the dry run has found new and changed, in slices of rows; `told` hears how many are done. Inside the act's
 * transaction: all of it stands, or nothing.
 */
export async function takeOver(
  tx: Tx,
  { id, site, staged }: ImportRow,
  now: Temporal.Instant,
  told: (done: number) => void,
): Promise<void> {
  const at = now.toString()
  for (let from = 0; from < staged; from += AT_ONCE) {
    const slice = sql`m.import = ${id} and r.import = ${id} and r.n = m.n and r.n > ${from} and r.n <= ${from + AT_ONCE}`
    await sql`insert into asset (id, site, changed_at, ${SAID})
      select r.id, ${site}, ${at}::timestamptz, coalesce(r.tag, r.name, r.hostname, r.number, r.serial, r.addresses[1]), coalesce(r.number, ''),
        coalesce(r.name, ''), r.class, coalesce(r.state, 'in-service'), r.area, r.cell, coalesce(r.vendor, ''),
        coalesce(r.model, ''), coalesce(r.serial, ''), coalesce(r.firmware, ''), coalesce(r.os, ''), coalesce(r.hostname, ''),
        coalesce(r.location, ''), coalesce(r.zone, ''), coalesce(r.owner, ''),
        coalesce(r.validated, 'unknown'), coalesce(r.regime, 'unknown'), coalesce(r.backup, 'unknown'), coalesce(r.addresses, '{}'),
        coalesce(r.details, '{}')
      from asset_import_match m, asset_import_row r where m.kind = 'new' and ${slice} order by r.id`.execute(
      tx,
    )
    await sql`update asset a set tag = coalesce(r.tag, a.tag), number = coalesce(r.number, a.number), name = coalesce(r.name, a.name),
        class = coalesce(r.class, a.class), state = coalesce(r.state, a.state), area = coalesce(r.area, a.area),
        cell = coalesce(r.cell, case when r.area is null or r.area = a.area then a.cell end),
        vendor = coalesce(r.vendor, a.vendor), model = coalesce(r.model, a.model), serial = coalesce(r.serial, a.serial),
        firmware = coalesce(r.firmware, a.firmware), os = coalesce(r.os, a.os), hostname = coalesce(r.hostname, a.hostname),
        addresses = case when r.addresses is null then a.addresses else addresses_said(a.addresses, r.addresses) end,
        location = coalesce(r.location, a.location), zone = coalesce(r.zone, a.zone), owner = coalesce(r.owner, a.owner),
        validated = coalesce(r.validated, a.validated), regime = coalesce(r.regime, a.regime), backup = coalesce(r.backup, a.backup),
        details = a.details || coalesce(r.details, '{}'), changed_at = ${at}::timestamptz, rev = a.rev + 1
      from asset_import_match m, asset_import_row r where m.kind = 'changed' and a.id = m.asset and ${slice}`.execute(
      tx,
    )
    told(Math.min(staged, from + AT_ONCE))
  }
}

/** Takes what no row is about out of the list. */
export const retireMissing = (tx: Tx, id: string, now: Temporal.Instant) =>
  sql`update asset a set state = 'retired', changed_at = ${now.toString()}::timestamptz, rev = a.rev + 1
    from asset_import_match m where m.import = ${id} and m.kind = 'missing' and a.id = m.asset`.execute(tx)

/** What cannot be taken back: assets that were changed since, or that something hangs on. */
type Kept = { readonly asset: string; readonly tag: string; readonly why: 'changed' | 'used' }

/**
 * Takes back what an act has done to the list: what it added goes, what it changed becomes what it was before (the images that
 * the ledger keeps). An asset that was changed since stays as it is, and so does one that something hangs on.
 */
export async function takeBack(tx: Tx, act: string, now: Temporal.Instant, most: number) {
  const { rows: changed } = await sql<{ asset: string; tag: string }>`
    select now.id as asset, now.tag from asset now join assets_touched(${act}::uuid) as touched (asset) on touched.asset = now.id
    where now.act is distinct from ${act}::uuid order by now.tag`.execute(tx)
  const { rows: used } = await sql<{ asset: string; tag: string }>`
    select a.id as asset, a.tag from asset a where a.act = ${act}::uuid and a.rev = 1 and (
      exists (select from asset below where (below.parent = a.id or below.partner = a.id) and below.act is distinct from ${act}::uuid)
      or exists (select from asset_difference d where d.asset = a.id))`.execute(tx)
  const { rows: restored } = await sql<{ n: number }>`
    with done as (update asset a set ${WAS}, changed_at = ${now.toString()}::timestamptz, rev = a.rev + 1
      from asset_images(${act}::uuid) as was where was.id = a.id and a.act = ${act}::uuid returning 1)
    select count(*) as n from done`.execute(tx)
  const { rows: removed } = await sql<{ n: number }>`
    with done as (delete from asset a where a.act = ${act}::uuid and a.rev = 1 and a.id <> all (${used.map(one => one.asset)}::uuid[]) returning 1)
    select count(*) as n from done`.execute(tx)
  const kept: Kept[] = [
    ...changed.map(one => ({ ...one, why: 'changed' as const })),
    ...used.map(one => ({ ...one, why: 'used' as const })),
  ]
  return {
    restored: restored[0]?.n ?? 0,
    removed: removed[0]?.n ?? 0,
    kept: kept.slice(0, most),
    keptInAll: kept.length,
  }
}
