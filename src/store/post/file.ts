import { sql } from 'kysely'
import type { Message } from '#rules/post/message.ts'
import type { Tx } from '../database.ts'

/** An act that was linked just now, with whom it has to be told. */
type Linked = { readonly entry: string; readonly tell: readonly Message[] }

/**
 * Makes the deliveries of acts that are being linked, within the transaction that links them: a mail to each person who
 * is told of it, where mail is set up, and one to each webhook that wants such acts. Each is made once; that it arrives
 * at least once is the work of the loop that sends.
 */
export async function fileDeliveries(tx: Tx, linked: readonly Linked[]): Promise<void> {
  const entries = linked.map(({ entry }) => entry)
  await sql`
    insert into delivery (entry, webhook, at, due_at)
    select entry.id, webhook.id, entry.at, entry.at from ledger_entry as entry
    join webhook on webhook.state = 'active' and (webhook.acts is null or entry.act = any (webhook.acts))
      and (webhook.only_site is null or webhook.only_site = entry.site)
    where entry.id = any (${entries}::uuid[])
    on conflict do nothing`.execute(tx)
  const told = linked.flatMap(({ entry, tell }) =>
    tell.flatMap(({ to, ...message }) => to.map(person => ({ entry, person, message }))),
  )
  if (told.length === 0) return
  await sql`
    insert into delivery (entry, person, message, at, due_at)
    select entry.id, person.id, told.message, entry.at, entry.at
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (entry uuid, person uuid, message jsonb)
    join ledger_entry as entry on entry.id = told.entry
    join person on person.id = told.person and person.kind = 'person' and (person.left_at is null or person.left_at > now())
    where exists (select from mail where enabled)
    on conflict do nothing`.execute(tx)
}
