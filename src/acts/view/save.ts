import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { Shown } from '#rules/view/view.ts'
import { viewsOf, viewToChange } from '#store/plant/list/views.ts'
import { act } from '../act.ts'
import { Name, Uuid } from '../fields.ts'

const MOST = 100

/** A view of a list (what is looked at, in which order) is kept under a name, for oneself; the first time on state 0. */
export const saveView = act('view.save', {
  input: z.strictObject({ view: Uuid, name: Name, shown: Shown }),
  async load(tx, { view, shown: { list } }, { actor }) {
    const was = (await viewToChange(tx, view)) ?? null
    // What a view is of never changes.
    if (was !== null && (was.person !== actor.person || was.list !== list)) return refuse('view.unknown')
    const others = (await viewsOf(tx, actor.person ?? '', list)).filter(({ id }) => id !== view)
    return { was, others }
  },
  rev: ({ was }) => was?.rev ?? 0,
  decide({ others }, { name }) {
    if (others.length >= MOST) return refuse('view.too_many', { most: MOST })
    return others.some(other => other.name === name) ? refuse('view.name_taken', { name }) : null
  },
  async write(tx, { was }, _, { view, name, shown: { list, search } }, { actor }) {
    const rev = (was?.rev ?? 0) + 1
    const row = { name, search: JSON.stringify(search), rev }
    if (was === null)
      await tx
        .insertInto('list_view')
        .values({ id: view, person: actor.person ?? '', list, ...row })
        .execute()
    else await tx.updateTable('list_view').set(row).where('id', '=', view).execute()
    return { kind: 'view', subject: view, after: { list, search }, rev }
  },
})
