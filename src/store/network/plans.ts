import type { Selectable } from 'kysely'
import { undecided } from '#rules/decision/cycle.ts'
import type { Agreed, ZoneAsset } from '#rules/network/agreed.ts'
import { agreedIn } from '#rules/network/plan/plan.ts'
import type { Tx } from '../database.ts'
import type { DecisionRow } from '../decision/decisions.ts'
import type { Tables } from '../tables.ts'

export type PlanRow = Selectable<Tables['network_plan']>

const all = (tx: Tx, site: string) => tx.selectFrom('network_plan').selectAll().where('site', '=', site)

/** The zones and conduits of a site that are in force; undefined where none were agreed yet. */
export const planOf = (tx: Tx, site: string): Promise<PlanRow | undefined> =>
  all(tx, site).where('state', '=', 'in-force').executeTakeFirst()

/** The draft of a site, where there is one. */
export const planDraftOf = (tx: Tx, site: string): Promise<PlanRow | undefined> =>
  all(tx, site).where('state', '=', 'draft').executeTakeFirst()

/** A version of a site's plan by its number. */
export const planNumbered = (tx: Tx, site: string, number: number): Promise<PlanRow | undefined> =>
  all(tx, site).where('number', '=', number).executeTakeFirst()

/** What is in force at a site and its draft, locked until the act is over: what changes one of them looks at both. */
export async function plansToChange(
  tx: Tx,
  site: string,
): Promise<{ readonly inForce: PlanRow | undefined; readonly draft: PlanRow | undefined }> {
  const rows = await all(tx, site)
    .where('state', 'in', ['in-force', 'draft'])
    .orderBy('id')
    .forUpdate()
    .execute()
  return {
    inForce: rows.find(({ state }) => state === 'in-force'),
    draft: rows.find(({ state }) => state === 'draft'),
  }
}

/** The versions of a site's plan, the newest first, without what they say. */
export const planVersions = (tx: Tx, site: string) =>
  tx
    .selectFrom('network_plan')
    .leftJoin('decision', 'decision.id', 'network_plan.decision')
    .select(['network_plan.number', 'network_plan.in_force_from', 'network_plan.sha256'])
    .select(['decision.id as decision', 'decision.number as decided', 'decision.title'])
    .where('network_plan.site', '=', site)
    .where('network_plan.number', 'is not', null)
    .orderBy('network_plan.number', 'desc')
    .execute()

/** Decisions about the whole plan of a site that are on their way, or were sent back; locked. */
export const planDecisions = (tx: Tx, site: string): Promise<DecisionRow[]> =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('kind', '=', 'zones')
    .where('site', '=', site)
    .where('state', 'in', undecided)
    .orderBy('number')
    .forUpdate()
    .execute()

/** Decisions about the plan of a site, or about traffic through it, by their numbers or on their way. */
export const decisionsAboutPlan = (tx: Tx, site: string) =>
  tx
    .selectFrom('decision')
    .select(['id', 'number', 'kind', 'title', 'state', 'content'])
    .where('kind', 'in', ['zones', 'agreed-traffic'])
    .where('site', '=', site)
    .orderBy('number')
    .execute()

/** Which assets lie in which zone, or in none (`all`), by the list, with their IP addresses; what is retired is none of them. By tag. */
export async function zonedAssets(tx: Tx, site: string, among: 'zoned' | 'all' = 'zoned') {
  const rows = await tx
    .selectFrom('asset')
    .select(['id', 'tag', 'zone', 'addresses'])
    .where('site', '=', site)
    .$if(among === 'zoned', query => query.where('zone', '<>', ''))
    .where('state', '<>', 'retired')
    .orderBy('tag')
    .orderBy('id')
    .execute()
  return rows.map(({ addresses, ...same }) => ({
    ...same,
    addresses: addresses.flatMap(one => (one.startsWith('ip:') ? [one.slice(3)] : [])),
  }))
}

/**
 * What was agreed for a site, with the addresses of its assets: ready to be compiled. Undefined where nothing is in force. An
 * address that assets of two zones bear counts as that of the first by tag.
 */
export async function agreedOf(
  tx: Tx,
  site: string,
): Promise<{ readonly plan: PlanRow; readonly agreed: Agreed } | undefined> {
  const plan = await planOf(tx, site)
  if (plan === undefined) return undefined
  const zones = new Set(plan.content.zones.map(({ id }) => id))
  const taken = new Map<string, string>()
  const assets = (await zonedAssets(tx, site)).flatMap(({ id, zone, addresses }): ZoneAsset[] => {
    if (!zones.has(zone)) return []
    const own = addresses.filter(one => (taken.get(one) ?? zone) === zone)
    for (const one of own) taken.set(one, zone)
    return own.length === 0 ? [] : [{ id, zone, addresses: own }]
  })
  return { plan, agreed: agreedIn(plan.content, assets) }
}
