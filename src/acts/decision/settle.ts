import { type Ask, isAssessed } from '#rules/decision/asks.ts'
import type { DecisionState } from '#rules/decision/cycle.ts'
import type { Assessed } from '#rules/decision/facts.ts'
import type { Kind } from '#rules/decision/kind.ts'
import type { Tx } from '#store/database.ts'
import { type AskRow, closeAsks, type DecisionRow, openAsks, reopenAsks } from '#store/decision/decisions.ts'
import type { AssetRow } from '#store/plant/assets.ts'
import { hashOf } from './decision.ts'
import type { Route } from './routing.ts'

/** A decision whose route is known, and what has been answered about it. */
export type Settled = {
  readonly row: DecisionRow
  readonly kind: Kind
  readonly assets: readonly AssetRow[]
  readonly asks: readonly AskRow[]
  readonly route: Route
}

/** A decision is decided on once every impact is a yes or a no (DECIDE-2). */
export const stateByAnswers = (kind: Kind, assessed: Assessed): DecisionState =>
  isAssessed(kind, assessed) ? 'deciding' : 'assessing'

/**
 * Puts what a route asks into the record: asks that are new, none that is asked no longer; and what the signatures are bound
 * to. Hands back the columns that follow, and which functions are asked now that were not before.
 */
export async function settle(
  tx: Tx,
  { row, kind, assets, asks, route }: Settled,
  assessed: Assessed,
  now: Temporal.Instant,
): Promise<{ readonly state: DecisionState; readonly change: object; readonly opened: readonly Ask[] }> {
  const state = stateByAnswers(kind, assessed)
  const wanted = [...route.impacts, ...route.consulted, ...(state === 'deciding' ? route.slots : [])]
  const there = new Map(asks.map(one => [nameOf({ ...one, on: one.impact }), one]))
  const names = new Set(wanted.map(nameOf))
  const opened = wanted.filter(ask => there.get(nameOf(ask)) === undefined)
  // Asked before, then not, and now again.
  const again = wanted.flatMap(ask => {
    const found = there.get(nameOf(ask))
    return found !== undefined && !found.open && found.at === null ? [found.id] : []
  })
  await openAsks(tx, row, opened, now)
  await reopenAsks(tx, again)
  await closeAsks(
    tx,
    [...there].flatMap(([name, { id, open }]) => (open && !names.has(name) ? [id] : [])),
  )
  const { facts, row: routed } = route
  const ids = assets.map(({ id }) => id)
  const hash = hashOf(row, ids, facts, routed, assessed)
  return { state, change: { facts, routed, routed_at: now, hash }, opened }
}

const nameOf = ({ role, on, function: fn, side }: Pick<Ask, 'role' | 'on' | 'function' | 'side'>) =>
  `${role} ${on ?? ''} ${fn} ${side}`
