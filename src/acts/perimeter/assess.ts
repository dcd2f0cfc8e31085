import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { verdicts } from '#rules/perimeter/standing.ts'
import { refuse } from '#rules/refusal.ts'
import { entryToChange, standardKept } from '#store/perimeter/perimeter.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { allowingAt } from './standing.ts'

const Said = z
  .strictObject({
    requirement: z.int().positive(),
    verdict: z.enum(verdicts),
    said: z.string().trim().max(2_000).default('').describe('What was seen; how it deviates'),
    decision: Uuid.nullable().default(null).describe('The decision that allows a deviation'),
  })
  .refine(({ verdict, said }) => verdict === 'met' || said !== '', {
    path: ['said'],
    message: 'how it deviates',
  })
  .refine(({ verdict, decision }) => verdict === 'deviates' || decision === null, {
    path: ['decision'],
    message: 'of a deviation only',
  })

/**
 * Somebody says which requirements of its standard an entry meets and from which it deviates, looking at a version of it
 * (PLANT-9). Refuses a version that is not the one in force, and a decision that does not allow a deviation there.
 */
export const assessPerimeter = act('perimeter.assess', {
  input: z.strictObject({
    entry: Uuid,
    version: z.int().positive().describe('The version of the standard that was looked at'),
    verdicts: z
      .array(Said)
      .min(1)
      .max(200)
      .refine(all => new Set(all.map(({ requirement }) => requirement)).size === all.length, 'each once'),
  }),
  async load(tx, { entry, verdicts: said }, { now }) {
    const row = await entryToChange(tx, entry)
    if (row === undefined) return refuse('perimeter.unknown')
    const standard = row.standard === null ? undefined : await standardKept(tx, row.standard)
    if (standard === undefined) return refuse('perimeter.no_standard')
    const named = [...new Set(said.flatMap(({ decision }) => decision ?? []))]
    return { row, standard, allowing: await allowingAt(tx, row.site, named, now) }
  },
  rev: ({ row }) => row.rev,
  decide({ row, standard, allowing }, { version, verdicts: said }, { actor }) {
    const outside = mayActAt('perimeter.assess', actor, [row.site])
    if (outside !== null) return outside
    if (version !== standard.version) return refuse('perimeter.other_version', { version: standard.version })
    const numbers = new Set(standard.requirements.map(({ n }) => n))
    const unknown = said.find(({ requirement }) => !numbers.has(requirement))
    if (unknown !== undefined) return refuse('perimeter.no_requirement', { n: unknown.requirement })
    const fits = (id: string | null) => id === null || allowing.get(id) !== undefined
    return said.every(({ decision }) => fits(decision)) ? null : refuse('perimeter.other_decision')
  },
  async write(tx, { row, standard }, _, { entry, version, verdicts: said }, { actor, now }) {
    const rev = row.rev + 1
    await tx.updateTable('perimeter_entry').set({ rev }).where('id', '=', entry).execute()
    for (const one of said) {
      const what = { ...one, version, person: actor.person, at: now }
      await tx
        .insertInto('perimeter_assessment')
        .values({ entry, standard: standard.id, site: row.site, ...what })
        .onConflict(same => same.columns(['entry', 'standard', 'requirement']).doUpdateSet(what))
        .execute()
    }
    return {
      ...{ kind: 'perimeter', subject: entry, site: row.site, rev },
      after: { name: row.name, standard: standard.name, version, verdicts: said },
    }
  },
})
