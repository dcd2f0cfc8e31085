import type { Content } from '#rules/decision/content.ts'
import type { Kind } from '#rules/decision/kind.ts'
import type { Message } from '#rules/post/message.ts'
import type { Refusal } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { asksOf, type DecisionRow, decisionOf } from '#store/decision/decisions.ts'
import type { Call, Written } from '../act.ts'
import { become } from '../decision/decision.ts'
import { decisionKinds } from '../decision/kinds.ts'
import { type Route, routeOf } from '../decision/routing.ts'
import { settle } from '../decision/settle.ts'
import { tellAsked } from '../decision/tell.ts'

/** A decision about a site's network that comes with its record, on its way: what the split says of it. */
export type Handing = { readonly kind: Kind; readonly route: Route }

/** What the split says of such a decision. Refuses what the split refuses. Throws where the kind is missing, which a test excludes. */
export async function routeFor(
  tx: Tx,
  effect: 'network-plan' | 'agreed-traffic',
  site: string,
  now: Temporal.Instant,
): Promise<Handing | Refusal> {
  const kind = [...decisionKinds().values()].find(one => one.effect === effect)
  if (kind === undefined) throw new Error(`no kind of decision has the effect ${effect}`)
  const about = { site, area: null, class: null, stated: {}, valid_until: null, requested_at: now }
  const route = await routeOf(tx, { ...about, kind, assets: [], assessed: {} }, now)
  return 'refused' in route ? route : { kind, route }
}

type AskedFor = {
  readonly id: string
  readonly site: string
  readonly title: string
  readonly why: string
  readonly fields: Content['fields']
  readonly until: string | null
}

/**
 * A decision is opened and handed in at once, or again where it was sent back (`before`): its impact is judged, and its keys
 * are asked, of whom the split names.
 */
export async function handIn(
  tx: Tx,
  { kind, route }: Handing,
  before: DecisionRow | undefined,
  { id, site, title, why, fields, until }: AskedFor,
  call: Call,
): Promise<Written & { readonly tell: readonly Message[]; readonly number: number }> {
  const { now, actor } = call
  const requester = actor.person ?? ''
  const content = { why, fields, rollback: '', minutes: null, items: [] }
  const asked = { title, content: JSON.stringify(content), requester, valid_until: until }
  if (before === undefined)
    await tx
      .insertInto('decision')
      .values({
        ...{ id, kind: kind.id, site, area: null, class: null, state: 'draft', since: now },
        ...{ stated: JSON.stringify({}), requested_at: now, ...asked },
      })
      .execute()
  else await tx.updateTable('decision').set(asked).where('id', '=', id).execute()
  const row = (await decisionOf(tx, id))!
  const asks = await asksOf(tx, id, row.round)
  const settled = await settle(tx, { row, kind, assets: [], asks, route }, {}, now)
  const positions = new Set(['requester'] as const)
  const change = { ...settled.change, sent_back: null }
  const written = await become(tx, { row, positions }, settled.state, change, call)
  const { A, keys, consents, version } = route.row
  return {
    ...written,
    number: row.number,
    after: {
      ...(written.after as object),
      content,
      until,
      version,
      A,
      keys,
      consents,
      asked: settled.opened,
    },
    tell: await tellAsked(tx, route.split, row, settled.opened, now, actor.person),
  }
}
