import { type EffectName, type Kind, kindWith } from '#rules/decision/kind.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { decisionKinds } from '../kinds.ts'
import { type Route, routeOf } from '../routing.ts'

/** A decision that comes with its record, on its way: its kind, and what the split says of it. */
export type Handing = { readonly kind: Kind; readonly route: Route }

/** What the split says of a decision of this effect at a site, or (null) of the company. Refuses what the split refuses. */
export async function routeFor(
  tx: Tx,
  effect: EffectName,
  site: string | null,
  now: Temporal.Instant,
): Promise<Handing | Refusal> {
  const kind = kindWith(decisionKinds().values(), effect)
  const about = { site, area: null, class: null, stated: {}, valid_until: null, requested_at: now }
  const route = await routeOf(tx, { ...about, kind, assets: [], assessed: {} }, now)
  return isRefusal(route) ? route : { kind, route }
}
