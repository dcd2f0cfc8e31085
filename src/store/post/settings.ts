import type { Selectable } from 'kysely'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

export type MailSettings = Selectable<Tables['mail']>
export type Webhook = Selectable<Tables['webhook']>

/** How mail is sent, as it was set up; undefined where it never was. */
export const mailSettings = (tx: Tx): Promise<MailSettings | undefined> =>
  tx.selectFrom('mail').selectAll().executeTakeFirst()

const there = (tx: Tx) => tx.selectFrom('webhook').selectAll().where('state', '<>', 'removed')

/** Webhooks that were not removed, by name. */
export const webhooks = (tx: Tx): Promise<readonly Webhook[]> =>
  there(tx).orderBy('name').orderBy('id').execute()

export const webhookNow = (tx: Tx, id: string): Promise<Webhook | undefined> =>
  there(tx).where('id', '=', id).executeTakeFirst()

/** The same, locked until the act is over. */
export const webhookToChange = (tx: Tx, id: string): Promise<Webhook | undefined> =>
  there(tx).where('id', '=', id).forUpdate().executeTakeFirst()
