import { sql } from 'kysely'
import { atOnce, type Message } from '#rules/post/message.ts'
import type { Tx } from '../database.ts'

/** An act that was linked just now, with whom it has to be told. */
type Linked = { readonly entry: string; readonly tell: readonly Message[] }

/** At this time of day, by the clock of the company, whoever wants one mail a day gets it. */
const DAILY = '07:00'

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
    insert into delivery (entry, person, message, daily, at, due_at)
    select entry.id, person.id, told.message, daily.wanted, entry.at,
      case when daily.wanted then daily.next at time zone organisation.zone else entry.at end
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (entry uuid, person uuid, message jsonb)
    join ledger_entry as entry on entry.id = told.entry
    join person on person.id = told.person and person.kind = 'person' and (person.left_at is null or person.left_at > now())
    cross join organisation
    left join mail_wish on mail_wish.person = person.id
    cross join lateral (select entry.at at time zone organisation.zone as local) as clock
    cross join lateral (select coalesce(mail_wish.daily, false)
        and not (told.message ->> 'message' = any (${[...atOnce]}::text[])) as wanted,
      clock.local::date + ${DAILY}::time + case when clock.local::time < ${DAILY}::time then interval '0' else interval '1 day' end
        as next) as daily
    where exists (select from mail where enabled)
    on conflict do nothing`.execute(tx)
}
