import type { Tx } from '../database.ts'

/** How somebody wants their mail; nothing where they have never said. */
export const wishOf = (tx: Tx, person: string) =>
  tx.selectFrom('mail_wish').selectAll().where('person', '=', person).executeTakeFirst()

/** The same, locked until the act is over. */
export const wishToChange = (tx: Tx, person: string) =>
  tx.selectFrom('mail_wish').selectAll().where('person', '=', person).forUpdate().executeTakeFirst()
