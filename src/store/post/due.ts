import { type Selectable, sql } from 'kysely'
import { hasLeft } from '#rules/people/left.ts'
import type { Said } from '#rules/post/answer.ts'
import type { Message } from '#rules/post/message.ts'
import type { Database } from '../database.ts'
import type { Tables } from '../tables.ts'

/** How long a server has for what it took, in seconds, before another one takes it: more than any attempt lasts. */
export const LEASE = 120

/** All mail is one receiver; each webhook is one by itself. */
export const MAIL = 'mail'

type Taken = { readonly id: string; readonly attempts: number }
export type DueMail = Taken & {
  readonly message: Omit<Message, 'to'>
  readonly to: string | null
  readonly name: string
  /** What goes with it in the one mail of the day. */
  readonly more: readonly (Taken & { readonly message: Omit<Message, 'to'> })[]
}
export type DueEvent = Taken & { readonly webhook: Selectable<Tables['webhook']>; readonly event: Event }
export type Due = DueMail | DueEvent

/** The act that a webhook is told of: what was done, and to which record, never what stands in it. */
export type Event = {
  readonly act: string
  readonly at: Temporal.Instant
  readonly kind: string
  readonly subject: string
  readonly site: string | null
  readonly seq: number
}

/**
 * Takes one delivery whose time has come, so that no other server takes it for a while; null where there is none.
 * `busy` names receivers that have enough under way. Who takes it and dies leaves it to whoever looks after the lease.
 */
export async function takeDue(
  { owner }: Database,
  now: Temporal.Instant,
  busy: readonly string[],
): Promise<Due | null> {
  const { rows } = await sql<Taken & { person: string | null; webhook: string | null; daily: boolean }>`
    update delivery set attempts = attempts + 1, tried_at = ${now.toString()},
      due_at = ${now.add({ seconds: LEASE }).toString()}
    where id = (select id from delivery where state = 'due' and due_at <= ${now.toString()}
      and coalesce(webhook::text, ${MAIL}) <> all (${busy}::text[]) order by due_at limit 1 for update skip locked)
    returning id, attempts, person, webhook, daily`.execute(owner)
  const [taken] = rows
  if (taken === undefined) return null
  const { id, attempts } = taken
  if (taken.webhook === null) {
    const { message, name, email, left_at } = await owner
      .selectFrom('delivery')
      .innerJoin('person', 'person.id', 'delivery.person')
      .select(['message', 'name', 'email', 'left_at'])
      .where('delivery.id', '=', id)
      .executeTakeFirstOrThrow()
    const more = taken.daily ? await restOfDay(owner, taken.person ?? '', now) : []
    return { id, attempts, message: message!, name, to: hasLeft({ left_at }, now) ? null : email, more }
  }
  const webhook = await owner
    .selectFrom('webhook')
    .selectAll()
    .where('id', '=', taken.webhook)
    .executeTakeFirstOrThrow()
  const event = await owner
    .selectFrom('delivery')
    .innerJoin('ledger_entry as entry', 'entry.id', 'delivery.entry')
    .innerJoin('ledger_link as link', 'link.entry', 'entry.id')
    .select(['entry.act', 'entry.at', 'entry.kind', 'entry.subject', 'entry.site', 'link.seq'])
    .where('delivery.id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, attempts, webhook, event }
}

/** Takes all else that waits for the mail of somebody's day. */
async function restOfDay(
  owner: Database['owner'],
  person: string,
  now: Temporal.Instant,
): Promise<DueMail['more']> {
  const { rows } = await sql<DueMail['more'][number]>`
    update delivery set attempts = attempts + 1, tried_at = ${now.toString()},
      due_at = ${now.add({ seconds: LEASE }).toString()}
    where id in (select id from delivery where state = 'due' and daily and due_at <= ${now.toString()}
      and person = ${person} for update skip locked)
    returning id, attempts, message`.execute(owner)
  return rows
}

/** Puts down what came of an attempt, unless somebody else has taken the delivery since. `next`: when to try again. */
export async function settle(
  { owner }: Database,
  { id, attempts }: Taken,
  { said, params }: Said,
  next: 'sent' | 'dead' | Temporal.Instant,
): Promise<void> {
  const answer = JSON.stringify({ said, params })
  await owner
    .updateTable('delivery')
    .set(typeof next === 'string' ? { state: next, answer } : { due_at: next, answer })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'due')
    .execute()
}

/** Forgets deliveries that nobody works on any more and that were made before an instant. */
export async function forgetBefore({ owner }: Database, before: Temporal.Instant): Promise<void> {
  await owner.deleteFrom('delivery').where('state', '<>', 'due').where('at', '<', before).execute()
}
