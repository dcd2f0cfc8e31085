import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { nextVersion, noStandard, type Requirement } from '#rules/perimeter/perimeter.ts'
import { refuse } from '#rules/refusal.ts'
import { placeThere } from '#store/people.ts'
import { followersOf, standardNamed, standardToChange } from '#store/perimeter/perimeter.ts'
import { act } from '../act.ts'
import { Name, Reason, Slug, Uuid } from '../fields.ts'
import { Kind } from './entry.ts'

const fields = {
  name: Name,
  requirements: z
    .array(
      z.strictObject({
        n: z.int().positive().nullable().default(null).describe('Its number; null of a new one'),
        text: z.string().trim().min(1).max(500),
      }),
    )
    .min(1)
    .max(100),
}

const told = ({ name, version, requirements }: Told) => ({
  ...{ name, version, requirements: requirements.map(({ n, text }) => `${n}. ${text}`) },
})
type Told = {
  readonly name: string
  readonly version: number
  readonly requirements: readonly Requirement[]
}

/** A standard configuration that entries of a kind are to follow, of a site or (null) of the whole company (PLANT-9). */
export const addPerimeterStandard = act('perimeter-standard.add', {
  input: z.strictObject({ standard: Uuid, site: Slug.nullable(), kind: Kind, ...fields }),
  async load(tx, { site, name }) {
    const nowhere = await placeThere(tx, site, null)
    return nowhere ?? { there: await standardNamed(tx, site, name) }
  },
  decide({ there }, { site, name, requirements }, { actor }) {
    const outside = mayActAt('perimeter-standard.add', actor, [site])
    if (outside !== null) return outside
    return there === undefined
      ? nextVersion(noStandard, requirements)
      : refuse('perimeter.standard_there', { name })
  },
  async write(
    tx,
    _,
    { version, requirements, numbered },
    { standard: id, site, kind, name },
    { actor, now },
  ) {
    await tx
      .insertInto('perimeter_standard')
      .values({
        ...{ id, site, kind, name, version, numbered, requirements: JSON.stringify(requirements) },
        ...{ person: actor.person, changed_at: now },
      })
      .execute()
    const after = { kind, ...told({ name, version, requirements }) }
    return { kind: 'perimeter-standard', subject: id, site, after, rev: 1 }
  },
})

/** A standard asks for something else: what follows it is to be assessed again, as far as it is worded otherwise (PLANT-9). */
export const changePerimeterStandard = act('perimeter-standard.change', {
  input: z.strictObject({ standard: Uuid, ...fields, why: Reason }),
  async load(tx, { standard, name }) {
    const row = await standardToChange(tx, standard)
    if (row === undefined) return refuse('perimeter.no_such_standard')
    const other = await standardNamed(tx, row.site, name)
    return { row, taken: other !== undefined && other.id !== row.id }
  },
  rev: ({ row }) => row.rev,
  decide({ row, taken }, { name, requirements }, { actor }) {
    const outside = mayActAt('perimeter-standard.change', actor, [row.site])
    if (outside !== null) return outside
    return taken ? refuse('perimeter.standard_there', { name }) : nextVersion(row, requirements)
  },
  async write(tx, { row }, { version, requirements, numbered }, { standard: id, name, why }, { actor, now }) {
    const rev = row.rev + 1
    await tx
      .updateTable('perimeter_standard')
      .set({
        ...{ name, version, numbered, requirements: JSON.stringify(requirements) },
        ...{ person: actor.person, changed_at: now, rev },
      })
      .where('id', '=', id)
      .execute()
    return {
      ...{ kind: 'perimeter-standard', subject: id, site: row.site, why, rev },
      ...{ before: told(row), after: told({ name, version, requirements }) },
    }
  },
})

/** A standard counts no longer; refused as long as something follows it. */
export const endPerimeterStandard = act('perimeter-standard.end', {
  input: z.strictObject({ standard: Uuid, why: Reason }),
  async load(tx, { standard }) {
    const row = await standardToChange(tx, standard)
    return row === undefined
      ? refuse('perimeter.no_such_standard')
      : { row, followers: await followersOf(tx, standard) }
  },
  rev: ({ row }) => row.rev,
  decide({ row, followers }, _, { actor }) {
    const outside = mayActAt('perimeter-standard.end', actor, [row.site])
    return outside ?? (followers === 0 ? null : refuse('perimeter.followed', { count: followers }))
  },
  async write(tx, { row }, _, { standard: id, why }, { now }) {
    const rev = row.rev + 1
    await tx.updateTable('perimeter_standard').set({ ended_at: now, rev }).where('id', '=', id).execute()
    return {
      ...{ kind: 'perimeter-standard', subject: id, site: row.site, why, rev },
      ...{ before: told(row), after: { name: row.name } },
    }
  },
})
