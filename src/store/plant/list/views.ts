import type { Tx } from '../../database.ts'

/** The views of the list that somebody saved, by name. */
export const viewsOf = (tx: Tx, person: string) =>
  tx
    .selectFrom('list_view')
    .select(['id', 'name', 'search', 'rev'])
    .where('person', '=', person)
    .orderBy('name')
    .execute()

/** A saved view, locked until the act is over. */
export const viewToChange = (tx: Tx, id: string) =>
  tx.selectFrom('list_view').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
