import { sql } from 'kysely'
import type { Other } from '#rules/decision/slot.ts'
import type { Tx } from '../database.ts'
import type { DecisionRow } from './decisions.ts'

/** As many as anybody reads. */
const MOST = 100

/**
 * Assets are locked until the act is over, always in one order: whoever else plans work on them, or begins it, waits and then
 * sees what was planned.
 */
export const lockAssets = (tx: Tx, assets: readonly string[]): Promise<unknown> =>
  tx.selectFrom('asset').select('id').where('id', 'in', assets).orderBy('id').forNoKeyUpdate().execute()

/** Assets that name these as the other half of their redundant pair, by what they name. */
export async function otherHalves(tx: Tx, assets: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('asset')
    .select(['id', 'partner'])
    .where('partner', 'in', assets)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ id, partner }) => [partner ?? '', id]))
}

/** Work that is planned or under way on some of these assets of a site and not over yet, each with those of them that it is on.
 * What is under way beyond its time ends a minute from now at the earliest. */
export async function workBetween(
  tx: Tx,
  site: string,
  assets: readonly string[],
  { but, now }: { readonly but: string; readonly now: Temporal.Instant },
): Promise<readonly Other[]> {
  const { rows } = await sql<Other>`
    select number, slot_from as "from", greatest(slot_to, case when state = 'under-way' then ${now.add({ minutes: 1 }).toString()}::timestamptz end) as "to",
      array_agg(asset::text) as assets
    from decision join decision_asset on decision = id
    where decision.site = ${site} and state in ('scheduled', 'under-way') and id <> ${but}
      and asset = any(${[...assets]}::uuid[]) and (slot_to > ${now.toString()}::timestamptz or state = 'under-way')
    group by id order by slot_from`.execute(tx)
  return rows
}

/** Work at a place that is under way, held up, or planned before an instant, and decisions of standing kinds that hold. */
export const workOnBoard = (
  tx: Tx,
  {
    site,
    area,
    standing,
    until,
  }: {
    readonly site: string
    readonly area: string | null
    readonly standing: readonly string[]
    readonly until: Temporal.Instant
  },
): Promise<DecisionRow[]> =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('site', '=', site)
    .$if(area !== null, query =>
      query.where(({ eb, or }) => or([eb('area', '=', area), eb('area', 'is', null)])),
    )
    .where(({ eb, or, and }) =>
      or([
        eb('state', '=', 'under-way'),
        and([eb('state', '=', 'suspended'), eb('started_at', 'is not', null)]),
        and([eb('state', '=', 'scheduled'), eb('slot_from', '<', until)]),
        ...(standing.length === 0 ? [] : [and([eb('state', '=', 'decided'), eb('kind', 'in', standing)])]),
      ]),
    )
    .orderBy('slot_from')
    .limit(MOST)
    .execute()

/** Work that has begun, each since when. */
export const workUnderWay = (tx: Tx): Promise<{ subject: string; since: Temporal.Instant }[]> =>
  tx
    .selectFrom('decision')
    .select(['id as subject', 'since'])
    .where('state', '=', 'under-way')
    .where('slot_to', 'is not', null)
    .execute()

/** Work under way whose time is over at an instant. */
export const workOver = (tx: Tx, now: Temporal.Instant): Promise<DecisionRow[]> =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('state', '=', 'under-way')
    .where('slot_to', '<=', now)
    .orderBy('slot_to')
    .limit(MOST)
    .execute()

/**
 * Planned work whose site has changed its windows since it was planned; `mark` is by when, so that each change is looked at once.
 */
export async function perhapsMoved(
  tx: Tx,
): Promise<readonly { readonly id: string; readonly mark: string }[]> {
  const { rows } = await sql<{ id: string; mark: string }>`
    select id, changed::text as mark from decision
    join (select outage_window.site as of, max(changed_at) as changed from outage_window group by outage_window.site) windows
      on of = decision.site and changed > decision.since - interval '1 minute'
    where state = 'scheduled'`.execute(tx)
  return rows
}
