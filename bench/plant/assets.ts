import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../src/store/database.ts'

const AREAS = ['filling', 'mixing', 'packing', 'utilities', 'boilers', 'warehouse', 'laboratory', 'effluent']
const CELLS = 5
/** Written in one statement, so that an act's images and the memory of the server stay small. */
const AT_ONCE = 100_000

/** Sites `plant-01` and so on, each with eight areas of five cells. */
export const addSites = (db: Database, sites: number): Promise<unknown> =>
  db.acting(randomUUID(), '*', async tx => {
    await sql`insert into site (id, label, zone, position)
      select 'plant-' || lpad(n::text, 2, '0'), jsonb_build_object('en', 'Plant ' || n), 'Europe/Berlin', 100 + n
      from generate_series(1, ${sites}::int) as n`.execute(tx)
    await sql`insert into area (site, id, label, position)
      select site.id, area, jsonb_build_object('en', initcap(area)), at
      from site, unnest(${AREAS}::text[]) with ordinality as of (area, at) where site.id like 'plant-%'`.execute(
      tx,
    )
    await sql`insert into cell (site, area, id, label, position)
      select site, id, 'line-' || n, jsonb_build_object('en', 'Line ' || n), n
      from area, generate_series(1, ${CELLS}::int) as n where site like 'plant-%'`.execute(tx)
  })

/**
 * Assets spread over these sites as lists of plants are: tags begin with site and area and tell the class; few vendors have
 * most of it, and which ones depends on the class; what is rare (spare, no backup, a zone) is a few in a hundred or thousand.
 */
export async function addAssets(db: Database, sites: number, count: number): Promise<void> {
  // Indexes made afterwards take a fraction of the time: what is measured is reading.
  const { rows: indexes } = await sql<{ name: string; made: string }>`
    select indexname as name, indexdef as made from pg_indexes
    where tablename = 'asset' and indexname <> 'asset_pkey'`.execute(db.owner)
  for (const { name } of indexes) await sql`drop index ${sql.ref(name)}`.execute(db.owner)
  for (let from = 0; from < count; from += AT_ONCE)
    await db.acting(randomUUID(), '*', tx => batch(sites, from, Math.min(count, from + AT_ONCE)).execute(tx))
  for (const { made } of indexes) await sql.raw(made).execute(db.owner)
  await sql`vacuum analyze asset`.execute(db.owner)
}

const batch = (sites: number, from: number, to: number) => sql`
  with drawn as (
    select n, 1 + n % ${sites}::int as site, (n / ${sites}::int) % 8 as area, 1 + (n / 400) % ${CELLS}::int as cell,
      -- Hashes stand in for chance, so that every run makes the same list.
      (hashint4(n) & 1048575) / 1048576.0 as a, (hashint4(n + 7919) & 1048575) / 1048576.0 as b,
      (hashint4(n + 104729) & 1048575) / 1048576.0 as c
    from generate_series(${from}::int, ${to}::int - 1) as n),
  classed as (
    select *, case when a < .3 then 'sensor' when a < .45 then 'drive' when a < .65 then 'plc' when a < .75 then 'hmi'
      when a < .83 then 'network-device' when a < .88 then 'ot-server' when a < .92 then 'application' when a < .95 then 'engineering-workstation'
      when a < .97 then 'dcs' when a < .98 then 'scada' when a < .99 then 'safety-system' when a < .997 then 'historian' else 'mes' end as class,
      (array['filling', 'mixing', 'packing', 'utilities', 'boilers', 'warehouse', 'laboratory', 'effluent'])[area + 1] as in_area
    from drawn),
  made as (
    select *, upper(left(class, 3)) as code,
      case when class in ('ot-server', 'application', 'engineering-workstation', 'scada', 'historian', 'mes', 'hmi')
        then (array['Dell', 'Microsoft', 'Siemens', 'AVEVA', 'Rockwell Automation', 'HPE', 'Beckhoff', 'Lenovo'])[1 + floor(8 * b * b)]
        when class = 'network-device' then (array['Hirschmann', 'Cisco', 'Moxa', 'Siemens', 'Fortinet', 'Phoenix Contact'])[1 + floor(6 * b * b)]
        else (array['Siemens', 'Rockwell Automation', 'Endress+Hauser', 'ABB', 'Schneider Electric', 'Emerson', 'SEW-Eurodrive', 'Yokogawa',
          'Pilz', 'Beckhoff', 'Festo', 'Sick', 'ifm', 'Vega', 'Krohne', 'HIMA'])[1 + floor(16 * b * b)] end as vendor
    from classed)
  insert into asset (id, site, area, cell, tag, number, name, class, state, vendor, model, serial, firmware, os, hostname, addresses,
    location, zone, owner, validated, regime, backup, rated, details, changed_at)
  select gen_random_uuid(), 'plant-' || lpad(site::text, 2, '0'), in_area, 'line-' || cell,
    'P' || lpad(site::text, 2, '0') || '-' || upper(left(in_area, 3)) || '-' || code || '-' || lpad((n / 8)::text, 6, '0'),
    'EQ-' || (10000000 + n), initcap(class) || ' of line ' || cell || ', ' || in_area,
    class, case when c < .92 then 'in-service' when c < .96 then 'spare' when c < .97 then 'out-of-service' else 'retired' end,
    vendor, code || '-' || (1000 + floor(b * b * 40) * 17)::text, 'S' || lpad(to_hex(hashint8(n)), 8, '0') || n,
    case when c < .8 then floor(a * 30)::text || '.' || floor(b * 20) else '' end,
    case when class in ('ot-server', 'hmi', 'scada', 'engineering-workstation', 'historian', 'mes')
      then (array['Windows 10', 'Windows Server 2019', 'Windows 7', 'Windows XP', 'Linux'])[1 + floor(5 * c * c)] else '' end,
    case when class in ('sensor', 'drive') then '' else lower(code) || '-' || n end,
    case when class = 'sensor' then '{}'::text[]
      else array['ip:10.' || site || '.' || (n / ${sites}::int / 250) % 250 || '.' || 1 + (n / ${sites}::int) % (case when c < .002 then 25 else 250 end),
        'mac:00:1d:' || regexp_replace(lpad(to_hex(n), 8, '0'), '(..)(..)(..)(..)', '\\1:\\2:\\3:\\4')] end,
    'Cabinet ' || 1 + n % 37, 'zone-' || 1 + area, case when b < .97 then '' else 'control-engineering' end,
    case when area < 2 then 'yes' when c < .9 then 'no' else 'unknown' end,
    case when area < 2 then 'validated' when class in ('ot-server', 'network-device') then 'it' when c < .9 then 'engineering' else 'unknown' end,
    case when class = 'sensor' then 'unknown' when a + b < 1.4 then 'current' when c < .7 then 'outdated' when c < .75 then 'none' else 'unknown' end,
    case when c > .85 then '{}'::jsonb else jsonb_build_object('production', jsonb_build_object('reason', 'By the line', 'source', '',
      'level', case when class = 'safety-system' or b > .93 then 'high' when b > .5 then 'medium' else 'low' end)) end,
    jsonb_build_object('support', jsonb_build_object('model', jsonb_build_object('state',
      case when b < .6 then 'full' when b < .75 then 'end-unknown' when b < .9 then 'ended' else 'conditional' end))),
    timestamptz '2026-01-01' + n * interval '20 seconds'
  from made`
