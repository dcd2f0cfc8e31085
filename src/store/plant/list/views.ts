import type { ViewedList } from '#rules/view/view.ts'
import type { Tx } from '../../database.ts'

/** The views of a list that somebody saved, by name. */
export const viewsOf = (tx: Tx, person: string, list: ViewedList) =>
  tx
    .selectFrom('list_view')
    .select(['id', 'name', 'search', 'rev'])
    .where('person', '=', person)
    .where('list', '=', list)
    .orderBy('name')
    .execute()

/** A saved view, locked until the act is over. */
export const viewToChange = (tx: Tx, id: string) =>
  tx.selectFrom('list_view').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
