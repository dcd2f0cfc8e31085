import type { Ask } from '#rules/decision/asks.ts'
import type { Content } from '#rules/decision/content.ts'
import type { Message } from '#rules/post/message.ts'
import type { Tx } from '#store/database.ts'
import { asksOf, type DecisionRow, decisionOf } from '#store/decision/decisions.ts'
import type { Call, Written } from '../../act.ts'
import { become } from '../decision.ts'
import { settle } from '../settle.ts'
import { tellAsked } from '../tell.ts'
import type { Handing } from './route.ts'

type Told = Written & { readonly tell: readonly Message[] }

/** What a decision that comes with its record is about. */
export type Handed = {
  readonly id: string
  readonly site: string | null
  /** The draft of the split that it is about; left out where it is about something else. */
  readonly draft?: string
  readonly title: string
  readonly why: string
  readonly fields: Content['fields']
  readonly until: string | null
}

/**
 * A decision that comes with its record is opened and handed in at once, or again where it was sent back (`before`): what the
 * split asks is asked of whom it names. Hands back its row, what was asked, and what the entry in the ledger says of it.
 */
export async function handIn(
  tx: Tx,
  { kind, route }: Handing,
  before: DecisionRow | undefined,
  { id, site, draft, title, why, fields, until }: Handed,
  call: Call,
): Promise<{ readonly row: DecisionRow; readonly opened: readonly Ask[]; readonly written: Told }> {
  const { now, actor } = call
  const content = { why, fields, rollback: '', minutes: null, items: [] }
  const asked = {
    title,
    content: JSON.stringify(content),
    requester: actor.person ?? '',
    valid_until: until,
  }
  if (before === undefined)
    await tx
      .insertInto('decision')
      .values({
        ...{ id, kind: kind.id, site, area: null, class: null, draft, state: 'draft', since: now },
        ...{ stated: JSON.stringify({}), requested_at: now, ...asked },
      })
      .execute()
  else await tx.updateTable('decision').set(asked).where('id', '=', id).execute()
  const row = (await decisionOf(tx, id))!
  const asks = await asksOf(tx, id, row.round)
  const { state, change, opened } = await settle(tx, { row, kind, assets: [], asks, route }, {}, now)
  const positions = new Set(['requester'] as const)
  const written = await become(tx, { row, positions }, state, { ...change, sent_back: null }, call)
  const { A, keys, consents, version } = route.row
  const after = { ...(written.after as object), content, until, version, A, keys, consents, asked: opened }
  const tell = await tellAsked(tx, route.split, row, opened, now, actor.person)
  return { row, opened, written: { ...written, after, tell } }
}
