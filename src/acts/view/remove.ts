import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { viewToChange } from '#store/plant/list/views.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'

/** A view that somebody saved for themselves is kept no longer. */
export const removeView = act('view.remove', {
  input: z.strictObject({ view: Uuid }),
  async load(tx, { view }, { actor }) {
    const was = await viewToChange(tx, view)
    return was === undefined || was.person !== actor.person ? refuse('view.unknown') : was
  },
  rev: ({ rev }) => rev,
  decide: () => null,
  async write(tx, { search }, _, { view }) {
    await tx.deleteFrom('list_view').where('id', '=', view).execute()
    return { kind: 'view', subject: view, before: { search }, after: null }
  },
})
