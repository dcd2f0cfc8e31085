import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../src/store/database.ts'
import { content } from '../../testing/deciding.ts'

const AT_ONCE = 50_000
const PEOPLE = 5_000
const routed = {
  ...{
    A: ['control-engineering'],
    R: ['maintenance'],
    C: ['shift-lead', 'validation'],
    I: ['soc', 'planning'],
  },
  ...{
    keys: ['ot-security', 'control-engineering'],
    consents: [],
    within: '3 working days',
    escalation: 'days-both',
  },
  ...{ version: 1, activity: 'change-approval', rule: null },
}

/**
 * Decisions on the assets of these sites, written in bulk, past the acts: the newest are open, in every state, with what they ask
 * of whom and the time limits that run; all others are over, with their signatures.
 */
export async function addDecisions(db: Database, count: number, open: number): Promise<void> {
  await db.acting(randomUUID(), '*', tx =>
    sql`insert into person (id, name, email) select gen_random_uuid(), 'Person Number ' || n, 'person.' || n || '@grown.example'
      from generate_series(1, ${PEOPLE}::int) as n`.execute(tx),
  )
  for (let from = 0; from < count; from += AT_ONCE)
    await db.acting(randomUUID(), '*', async tx => {
      await batch(from, Math.min(count, from + AT_ONCE), open).execute(tx)
    })
  for (const table of [
    'decision',
    'decision_asset',
    'decision_ask',
    'decision_item',
    'signature',
    'time_limit',
    'time_limit_step',
  ])
    await sql`vacuum analyze ${sql.table(table)}`.execute(db.owner)
}

const batch = (from: number, to: number, open: number) => sql`
  with sites as (select id, row_number() over (order by id) as at, count(*) over () as all_of,
      (select count(*) from asset where asset.site = site.id) as assets from site where id like 'plant-%'),
  askers as (select id, row_number() over (order by id) as at from person where email like '%@grown.example'),
  drawn as (
    select n, gen_random_uuid() as id, sites.id as site, sites.assets, askers.id as requester, now() - n * interval '30 seconds' as at,
      case when n >= ${open}::int then (array['closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'refused', 'closed', 'withdrawn'])[1 + n / 50 % 10]
        else (array['assessing', 'assessing', 'deciding', 'deciding', 'deciding', 'deciding', 'decided', 'scheduled', 'scheduled', 'under-way'])[1 + n / 50 % 10] end as state
    from generate_series(${from}::int, ${to}::int - 1) as n
    join sites on sites.at = 1 + n % sites.all_of join askers on askers.at = 1 + n * 7 % ${PEOPLE}::int),
  made as (insert into decision (id, kind, site, area, title, content, stated, state, since, facts, routed, routed_at, hash, requester,
      requested_at, slot_from, slot_to, started_at, started_by, finished_at, finished_by)
    select id, 'firmware', site, 'filling', (array['Firmware', 'Patch of', 'New version of', 'Update of'])[1 + n % 4] || ' line ' || n % 97 || ', ' || n,
      ${JSON.stringify(content)}, '{"outage-window": "inside"}', state, at, '{"outage-window": "inside"}', ${JSON.stringify(routed)}, now(), md5(n::text),
      requester, at, case when state in ('scheduled', 'under-way', 'closed') then at + (case when n < ${open}::int then interval '3 days' else '1 day' end) end,
      case when state in ('scheduled', 'under-way', 'closed') then at + (case when n < ${open}::int then interval '3 days 1 hour' else '1 day 1 hour' end) end,
      case when state in ('under-way', 'closed') then at end, case when state in ('under-way', 'closed') then requester end,
      case when state = 'closed' then at end, case when state = 'closed' then requester end
    from drawn),
  own as (select id, site, row_number() over (partition by site order by id) as at from asset),
  on_assets as (insert into decision_asset (decision, asset, site)
    select drawn.id, own.id, drawn.site from drawn cross join (values (0), (17)) as of (further)
    join own on own.site = drawn.site and own.at = 1 + (drawn.n / 50 + further) % assets),
  asked as (insert into decision_ask (id, decision, site, area, round, n, role, impact, function, side, opened_at, open, answer, person, as_function, at)
    select gen_random_uuid(), drawn.id, site, 'filling', 1, ask.at, role, impact, function, side, drawn.at, is_open,
      case when not is_open then answer end, case when not is_open then requester end, case when not is_open then function end, case when not is_open then drawn.at end
    from drawn, (values (1, 'impact', 'safety', 'process-safety', 'operations', 'no'), (2, 'impact', 'quality', 'quality', 'operations', 'no'),
      (101, 'consult', null, 'shift-lead', 'operations', 'said'), (201, 'key', null, 'ot-security', 'it', 'signed'), (202, 'key', null, 'control-engineering', 'operations', 'signed'),
      (401, 'plan', null, 'control-engineering', 'operations', 'planned')) as ask (at, role, impact, function, side, answer),
    lateral (select case state when 'assessing' then role = 'impact' when 'deciding' then role in ('consult', 'key') when 'decided' then role = 'plan' else false end as is_open) as of
    where case when drawn.n >= ${open}::int then role = 'key' when state = 'assessing' then role <> 'key' and role <> 'plan' when state = 'deciding' then role <> 'plan' else true end),
  done as (insert into decision_item (id, decision, site, part, lane, position, label, by_person)
    select gen_random_uuid(), id, site, part, 'operations', 1, 'As planned', requester from drawn, unnest(array['before', 'step', 'after']) as part
    where n < ${open}::int or n % 5 = 0),
  signed as (insert into signature (id, kind, subject, hash, person, printed_name, function, side, slot, meaning, at, zone, site)
    select gen_random_uuid(), 'decision', id::text, md5(n::text), requester, 'Somebody', function, side, function, 'approval', drawn.at, 'Europe/Berlin', site
    from drawn, (values ('ot-security', 'it'), ('control-engineering', 'operations')) as key (function, side)
    where state in ('decided', 'scheduled', 'under-way', 'closed')),
  limits as (insert into time_limit (id, kind, subject, turn, site, activity, within, waits, opened_at, due_at, ended_at, ended)
    select gen_random_uuid(), 'decision', id::text, 1, site, 'change-approval', '3 working days', array['ot-security', 'control-engineering'], at, at + interval '3 days',
      case when state not in ('assessing', 'deciding') then at + interval '1 day' end, case when state not in ('assessing', 'deciding') then state end
    from drawn returning id, site, due_at, ended_at)
  insert into time_limit_step (time_limit, n, site, what, due_at, functions, done_at, dropped)
    select id, step.n, site, what, due_at, case what when 'escalation' then array['plant-manager', 'ciso'] else array['ot-security', 'control-engineering'] end,
      case when ended_at is not null or hashtext(id::text) % 10 = 0 then due_at end, false
    from limits, (values (1, 'reminder'), (2, 'limit'), (3, 'escalation')) as step (n, what)`
