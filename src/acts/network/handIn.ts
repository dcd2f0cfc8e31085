import type { Content } from '#rules/decision/content.ts'
import type { Message } from '#rules/post/message.ts'
import type { Tx } from '#store/database.ts'
import { asksOf, type DecisionRow, decisionOf } from '#store/decision/decisions.ts'
import type { Call, Written } from '../act.ts'
import { become } from '../decision/decision.ts'
import type { Handing } from '../decision/effect/route.ts'
import { settle } from '../decision/settle.ts'
import { tellAsked } from '../decision/tell.ts'

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
