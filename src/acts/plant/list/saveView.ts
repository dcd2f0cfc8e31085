import { z } from 'zod'
import { SavedSearch } from '#rules/plant/list/view.ts'
import { refuse } from '#rules/refusal.ts'
import { viewsOf, viewToChange } from '#store/plant/list/views.ts'
import { act } from '../../act.ts'
import { Name, Uuid } from '../../fields.ts'

const MOST = 100

/** A view of the list (filter, order, columns) is kept under a name, for oneself; the first time on state 0. */
export const saveView = act('view.save', {
  input: z.strictObject({ view: Uuid, name: Name, search: SavedSearch }),
  async load(tx, { view }, { actor }) {
    const was = (await viewToChange(tx, view)) ?? null
    if (was !== null && was.person !== actor.person) return refuse('view.unknown')
    return { was, others: (await viewsOf(tx, actor.person ?? '')).filter(({ id }) => id !== view) }
  },
  rev: ({ was }) => was?.rev ?? 0,
  decide({ others }, { name }) {
    if (others.length >= MOST) return refuse('view.too_many', { most: MOST })
    return others.some(other => other.name === name) ? refuse('view.name_taken', { name }) : null
  },
  async write(tx, { was }, _, { view, name, search }, { actor }) {
    const rev = (was?.rev ?? 0) + 1
    const row = { name, search: JSON.stringify(search), rev }
    if (was === null)
      await tx
        .insertInto('list_view')
        .values({ id: view, person: actor.person ?? '', ...row })
        .execute()
    else await tx.updateTable('list_view').set(row).where('id', '=', view).execute()
    return { kind: 'view', subject: view, after: { search }, rev }
  },
})
