import { type RawBuilder, sql } from 'kysely'
import type { DifferenceKind } from '#rules/plant/import/difference.ts'
import type { Tx } from '../../database.ts'
import type { ImportRow } from './pieces.ts'

/** The fields in which what was seen can differ from the list, one difference each. */
export const differingFields = [
  ...[
    'tag',
    'number',
    'name',
    'class',
    'state',
    'area',
    'vendor',
    'model',
    'serial',
    'firmware',
    'os',
    'hostname',
    'addresses',
  ],
  ...['location', 'zone', 'owner', 'validated', 'regime', 'backup'],
] as const

/**
 * Which differences are meant: all open ones of a site that fit. One that is accepted stays open, answered, as long as its
 * decision waits for signatures; those are meant only where they are named, or it is said so.
 */
export type Which = {
  readonly site: string
  readonly kind?: DifferenceKind | undefined
  readonly field?: string | undefined
  readonly source?: string | undefined
  readonly ids?: readonly string[] | undefined
  readonly answered?: 'yes' | 'either' | undefined
}

const seen = (field: string) =>
  field === 'addresses'
    ? sql`case when r.addresses is not null and not (a.addresses @> r.addresses)
        then array_to_string(addresses_said(a.addresses, r.addresses), ', ') end`
    : sql`r.${sql.ref(field)}`
const listed = (field: string) =>
  field === 'addresses' ? sql`array_to_string(a.addresses, ', ')` : sql`a.${sql.ref(field)}`

/**
 * Writes down where what a tool saw differs from the list. What the same tool has said before and nobody has decided is
 * superseded, and so is what was accepted and is seen otherwise now; what was rejected before, or is accepted, is not asked
 * again. Answers how many are new.
 */
export async function noteDifferences(
  tx: Tx,
  { id, site, source }: ImportRow,
  now: Temporal.Instant,
): Promise<number> {
  const at = sql`${now.toString()}::timestamptz`
  const fields = sql.join(
    differingFields.map(field => sql`(${sql.lit(field)}, ${listed(field)}, ${seen(field)})`),
  )
  const found = sql`
    select m.kind, a.id::text as key, a.id as asset, f.field, f.listed, f.seen, null::jsonb as fields
    from asset_import_match m join asset_import_row r on r.import = m.import and r.n = m.n join asset a on a.id = m.asset
    cross join lateral (values ${fields}) as f (field, listed, seen)
    where m.import = ${id} and m.kind = 'changed' and f.seen is distinct from f.listed and f.seen is not null
    union all
    select 'new', coalesce(r.number, r.serial, r.tag, r.name, r.hostname, r.addresses[1]), null, null, null, null,
      jsonb_strip_nulls(to_jsonb(r) - '{import,n,line,odd,id,why,raw}'::text[])
    from asset_import_match m join asset_import_row r on r.import = m.import and r.n = m.n
    where m.import = ${id} and m.kind = 'new'
    union all
    select 'missing', a.id::text, a.id, null, null, null, null
    from asset_import_match m join asset a on a.id = m.asset where m.import = ${id} and m.kind = 'missing'`
  const alike = sql`old.key = found.key and old.kind = found.kind and old.field is not distinct from found.field
    and old.seen is not distinct from found.seen`
  const { rows } = await sql<{ n: number }>`
    with found as (${found}), gone as (
      update asset_difference old set state = 'superseded', rev = rev + 1
      where site = ${site} and source = ${source} and state = 'open' and (decided_by is null or not exists
        (select from found where ${alike})) returning 1),
    noted as (
      insert into asset_difference (id, site, import, source, kind, key, asset, field, listed, seen, fields, seen_at)
      select gen_random_uuid(), ${site}, ${id}, ${source}, kind, key, asset, field, listed, seen, fields, ${at} from found
      where not exists (select from asset_difference old where old.site = ${site} and ${alike} and (old.state = 'rejected'
        or old.state = 'open' and old.source = ${source} and old.decided_by is not null)) returning 1)
    select count(*) as n from noted`.execute(tx)
  return rows[0]?.n ?? 0
}

const open = ({
  site,
  kind,
  field,
  source,
  ids,
  answered = ids === undefined ? undefined : 'either',
}: Which): RawBuilder<unknown> => sql`d.state = 'open' and d.site = ${site}
  ${answered === 'either' ? sql`` : answered === 'yes' ? sql`and d.decided_by is not null` : sql`and d.decided_by is null`}
  ${kind === undefined ? sql`` : sql`and d.kind = ${kind}`} ${field === undefined ? sql`` : sql`and d.field = ${field}`}
  ${source === undefined ? sql`` : sql`and d.source = ${source}`} ${ids === undefined ? sql`` : sql`and d.id = any(${[...ids]}::uuid[])`}`

/** How many open differences are meant. */
export async function countOpen(tx: Tx, which: Which): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select from asset_difference d where ${open(which)} for update) as mine`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}

/** The tools that have seen what is meant. */
export async function sourcesOf(tx: Tx, which: Which): Promise<readonly string[]> {
  const { rows } = await sql<{
    source: string
  }>`select distinct source from asset_difference d where ${open(which)} order by source`.execute(tx)
  return rows.map(one => one.source)
}

/** The SHA-256 of which differences are meant, in their order; null where none are. What each says never changes. */
export async function digestOf(tx: Tx, which: Which): Promise<string | null> {
  const { rows } = await sql<{ sha256: string | null }>`
    select encode(sha256(convert_to(string_agg(d.id::text, ' ' order by d.id), 'UTF8')), 'hex') as sha256
    from asset_difference d where ${open(which)}`.execute(tx)
  return rows[0]?.sha256 ?? null
}

/** A page of open differences with their assets, those of one asset together. */
export async function openDifferences(tx: Tx, which: Which, after: string | undefined, most: number) {
  const { rows } = await sql<{
    id: string
    kind: DifferenceKind
    asset: string | null
    tag: string | null
    field: string | null
    listed: string | null
    seen: string | null
    fields: Record<string, unknown> | null
    source: string
    seen_at: Temporal.Instant
    decided_by: string | null
    reason: string | null
  }>`select d.id, d.kind, d.asset, a.tag, d.field, d.listed, d.seen, d.fields, d.source, d.seen_at, d.decided_by, d.reason
    from asset_difference d left join asset a on a.id = d.asset
    where ${open({ ...which, answered: 'either' })} ${after === undefined ? sql`` : sql`and d.id > ${after}::uuid`} order by d.id limit ${sql.lit(most)}`.execute(
    tx,
  )
  return rows
}

/** How many differences wait at the sites in scope, for an answer and, accepted, for signatures, by site, kind, field and source. */
export async function openGroups(tx: Tx) {
  const { rows } = await sql<{
    site: string
    kind: DifferenceKind
    field: string | null
    source: string
    n: number
    accepted: number
  }>`
    select site, kind, field, source, count(*) filter (where decided_by is null) as n, count(decided_by) as accepted
    from asset_difference where state = 'open'
    group by site, kind, field, source order by site, kind, n desc, field, source`.execute(tx)
  return rows
}

/** The assets that the differences that are meant concern take over what was seen. */
export async function takeOverSeen(tx: Tx, which: Which, now: Temporal.Instant): Promise<void> {
  const at = sql`${now.toString()}::timestamptz`
  for (const field of which.field === undefined
    ? differingFields
    : differingFields.filter(one => one === which.field)) {
    const value = field === 'addresses' ? sql`string_to_array(d.seen, ', ')` : sql`d.seen`
    await sql`update asset a set ${sql.ref(field)} = ${value}, changed_at = ${at}, rev = a.rev + 1
      from asset_difference d where d.asset = a.id and d.kind = 'changed' and d.field = ${field} and ${open(which)}`.execute(
      tx,
    )
  }
  await sql`update asset a set state = 'retired', changed_at = ${at}, rev = a.rev + 1
    from asset_difference d where d.asset = a.id and d.kind = 'missing' and a.state <> 'retired' and ${open(which)}`.execute(
    tx,
  )
  await sql`insert into asset (id, site, changed_at, tag, number, name, class, state, area, cell, vendor, model, serial, firmware, os,
      hostname, addresses, location, zone, owner, validated, regime, backup, details)
    select d.id, d.site, ${at}, coalesce(f.tag, f.name, f.hostname, f.number, f.serial, f.addresses[1]), coalesce(f.number, ''),
      coalesce(f.name, ''), f.class, coalesce(f.state, 'in-service'), f.area, f.cell, coalesce(f.vendor, ''), coalesce(f.model, ''),
      coalesce(f.serial, ''), coalesce(f.firmware, ''), coalesce(f.os, ''), coalesce(f.hostname, ''), coalesce(f.addresses, '{}'),
      coalesce(f.location, ''), coalesce(f.zone, ''), coalesce(f.owner, ''), coalesce(f.validated, 'unknown'),
      coalesce(f.regime, 'unknown'), coalesce(f.backup, 'unknown'), coalesce(f.details, '{}')
    from asset_difference d cross join lateral jsonb_populate_record(null::asset, d.fields) as f
    where d.kind = 'new' and ${open(which)}`.execute(tx)
}

/** Ends the differences that are meant; with the state open they are accepted, and wait for signatures. */
export const decideDifferences = (
  tx: Tx,
  which: Which,
  {
    state,
    reason,
    by,
    now,
  }: {
    state: 'open' | 'accepted' | 'rejected' | 'superseded'
    reason: string
    by: string | null
    now: Temporal.Instant
  },
) =>
  sql`update asset_difference d set state = ${state}, reason = ${reason}, decided_by = ${by}::uuid,
    decided_at = ${now.toString()}::timestamptz, rev = d.rev + 1 where ${open(which)}`.execute(tx)

/** What was accepted is signed: the list takes it over. */
export async function takeOverAccepted(tx: Tx, which: Which, now: Temporal.Instant): Promise<number> {
  const accepted = { ...which, answered: 'yes' } as const
  await takeOverSeen(tx, accepted, now)
  const { numAffectedRows } =
    await sql`update asset_difference d set state = 'accepted', rev = d.rev + 1 where ${open(accepted)}`.execute(
      tx,
    )
  return Number(numAffectedRows ?? 0)
}
