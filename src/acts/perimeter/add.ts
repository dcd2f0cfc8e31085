import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'
import { entryFields, entryTold, entryWrong, Kind } from './entry.ts'

/** Something that separates the networks of a site, or leads through them, comes into its register (PLANT-9). */
export const addPerimeter = act('perimeter.add', {
  input: z.strictObject({ site: Slug, entry: Uuid, kind: Kind, ...entryFields }),
  async load(tx, input) {
    const nowhere = await placeThere(tx, input.site, null)
    return nowhere ?? { wrong: await entryWrong(tx, { ...input, id: input.entry }, input) }
  },
  decide: ({ wrong }, { site }, { actor }) => mayActAt('perimeter.add', actor, [site]) ?? wrong,
  async write(tx, _, __, { entry: id, site, kind, ...said }, { actor, now }) {
    await tx
      .insertInto('perimeter_entry')
      .values({ id, site, kind, ...said, person: actor.person, changed_at: now })
      .execute()
    return { kind: 'perimeter', subject: id, site, after: { kind, ...(await entryTold(tx, said)) }, rev: 1 }
  },
})
