import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { entryToChange } from '#store/perimeter/perimeter.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { entryFields, entryTold, entryWrong } from './entry.ts'

/** The register says something else of an entry; what was assessed of another standard counts no longer (PLANT-9). */
export const changePerimeter = act('perimeter.change', {
  input: z.strictObject({ entry: Uuid, ...entryFields }),
  async load(tx, input) {
    const row = await entryToChange(tx, input.entry)
    return row === undefined ? refuse('perimeter.unknown') : { row, wrong: await entryWrong(tx, row, input) }
  },
  rev: ({ row }) => row.rev,
  decide: ({ row, wrong }, _, { actor }) => mayActAt('perimeter.change', actor, [row.site]) ?? wrong,
  async write(tx, { row }, _, { entry: id, ...said }, { actor, now }) {
    const rev = row.rev + 1
    await tx
      .updateTable('perimeter_entry')
      .set({ ...said, person: actor.person, changed_at: now, rev })
      .where('id', '=', id)
      .execute()
    return {
      ...{ kind: 'perimeter', subject: id, site: row.site, rev },
      ...{ before: await entryTold(tx, row), after: await entryTold(tx, said) },
    }
  },
})

/** It is no longer there: with a reason, and its history stays. */
export const removePerimeter = act('perimeter.remove', {
  input: z.strictObject({ entry: Uuid, why: Reason }),
  load: async (tx, { entry }) => (await entryToChange(tx, entry)) ?? refuse('perimeter.unknown'),
  rev: ({ rev }) => rev,
  decide: ({ site }, _, { actor }) => mayActAt('perimeter.remove', actor, [site]),
  async write(tx, row, _, { entry: id, why }, { now }) {
    const rev = row.rev + 1
    await tx.updateTable('perimeter_entry').set({ removed_at: now, rev }).where('id', '=', id).execute()
    return {
      ...{ kind: 'perimeter', subject: id, site: row.site, why, rev },
      ...{ before: { kind: row.kind, ...(await entryTold(tx, row)) }, after: { name: row.name } },
    }
  },
})
