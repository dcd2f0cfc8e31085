import type pg from 'pg'
import type { ImportCounts } from '#rules/plant/import/import.ts'
import { plain } from './said.ts'

/** The rows of an import that a key finds assets for; what a stronger key says against it counts. */
const finding = (how: string, join: string, unless: readonly string[], andNot = '') => `
  insert into matching (n, asset, how)
  select distinct r.n, a.id, '${how}' from asset_import_row r ${join}
  where r.import = $1 and r.why is null ${unless
    .map(key => `and (r.${key} is null or a.${key} in ('', r.${key}))`)
    .join(' ')} ${andNot} and not exists (select from matching where matching.n = r.n)`

const SAME = [
  finding('number', 'join asset a on a.site = $2 and a.number = r.number', []),
  finding('serial', 'join asset a on a.site = $2 and a.serial = r.serial', ['number']),
  finding(
    'mac',
    `cross join lateral unnest(r.addresses) as mine (address)
     join (select id, number, serial, unnest(addresses) as address from asset where site = $2 and state <> 'retired') a
       on a.address = mine.address and a.address like 'mac:%'`,
    ['number', 'serial'],
  ),
  finding('tag', `join asset a on a.site = $2 and a.tag = r.tag and a.state <> 'retired'`, ['number']),
]

/** Whether a row says of its asset anything else than the list; what it does not say it leaves. */
const CHANGES = `${plain.map(field => `coalesce(r.${field}, a.${field}) is distinct from a.${field}`).join(' or ')}
  or not (a.addresses @> coalesce(r.addresses, '{}')) or not (a.details @> coalesce(r.details, '{}'))`

const refusals = (code: string, params: string) =>
  `jsonb_build_array(jsonb_build_object('refused', '${code}', 'params', jsonb_build_object(${params})))`

const COMPARED = `
  insert into asset_import_match (import, n, kind, asset, matched, why)
  with twice as (select asset, min(n) as first from matching group by asset having count(distinct n) > 1),
  several as (select n, count(*) as assets from matching group by n having count(*) > 1),
  one as (select n, min(asset::text)::uuid as asset, min(how) as how from matching group by n),
  fresh as (
    select r.n, coalesce('n ' || r.number, 's ' || r.serial, 't ' || coalesce(r.tag, r.name, r.hostname, r.addresses[1])) as key
    from asset_import_row r left join one on one.n = r.n where r.import = $1 and r.why is null and one.n is null),
  again as (select key, min(n) as first from fresh group by key having count(*) > 1),
  judged as (
    select r.n, one.asset, one.how, case
      when r.why is not null then r.why
      when one.asset is null and r.class is null then ${refusals('import.class_missing', '')}
      when r.area is not null and not exists (select from area where site = $2 and area.id = r.area)
        then ${refusals('import.area_unknown', `'area', r.area`)}
      when r.cell is not null and not exists (select from cell where site = $2 and cell.id = r.cell
        and cell.area = coalesce(r.area, a.area)) then ${refusals('import.cell_unknown', `'cell', r.cell`)}
      end as rejected,
      case
      when several.n is not null then ${refusals('import.matches_several', `'by', one.how, 'assets', several.assets`)}
      when twice.asset is not null then ${refusals('import.asset_twice', `'by', one.how, 'tag', a.tag`)}
      when again.key is not null then ${refusals('import.twice_in_file', `'key', substr(fresh.key, 3)`)}
      end as conflict,
      case when a.id is null then 'new' when ${CHANGES} then 'changed' else 'same' end as kind
    from asset_import_row r
    left join one on one.n = r.n left join asset a on a.id = one.asset
    left join several on several.n = r.n left join twice on twice.asset = one.asset
    left join fresh on fresh.n = r.n left join again on again.key = fresh.key
    where r.import = $1)
  select $1, n, case when rejected is not null then 'rejected' when conflict is not null then 'conflicting' else kind end,
    asset, how, coalesce(rejected, conflict)
  from judged`

const MISSING = `
  insert into asset_import_match (import, kind, asset)
  select $1, 'missing', a.id from asset a
  where a.site = $2 and a.state <> 'retired' and not exists (select from matching where matching.asset = a.id)`

const COUNTED = `
  select kind, count(*)::int as n from asset_import_match where import = $1 group by kind
  union all select 'odd', count(*)::int from asset_import_row where import = $1 and odd`

/**
 * Compares the rows of an import with the site's list, in one transaction, set by set: what is new, changed, the same,
 * missing (where the file is complete), conflicting and rejected. Rows are matched by number, serial number, MAC address
 * and tag, in this order, and never against a stronger key that says otherwise.
 */
export async function compare(
  client: pg.Client,
  {
    id,
    site,
    complete,
    sha256,
  }: { readonly id: string; readonly site: string; readonly complete: boolean; readonly sha256: string },
): Promise<void> {
  await client.query('begin')
  await client.query('analyze asset_import_row')
  await client.query(
    `create temp table matching (n int not null, asset uuid not null, how text not null) on commit drop`,
  )
  await client.query('create index on matching (n)')
  await client.query('delete from asset_import_match where import = $1', [id])
  for (const statement of SAME) await client.query(statement, [id, site])
  await client.query('analyze matching')
  await client.query(COMPARED, [id, site])
  if (complete) await client.query(MISSING, [id, site])
  const { rows } = await client.query<{ kind: keyof ImportCounts; n: number }>(COUNTED, [id])
  const none = { new: 0, changed: 0, same: 0, missing: 0, conflicting: 0, rejected: 0, odd: 0 }
  const counts = { ...none, ...Object.fromEntries(rows.map(({ kind, n }) => [kind, n])) }
  await client.query(
    `update asset_import set state = 'compared', counts = $2, sha256 = $3, fingerprint =
       (select count(*) || ':' || coalesce(sum(rev), 0) from asset where site = asset_import.site) where id = $1`,
    [id, JSON.stringify(counts), sha256],
  )
  await client.query('analyze asset_import_match')
  await client.query('commit')
}
