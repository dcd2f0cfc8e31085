import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { endConstraint } from '#acts/constraint/end.ts'
import { setConstraint } from '#acts/constraint/set.ts'
import { shippedConstraints } from '#acts/constraint/shipped.ts'
import { assetClasses } from '#rules/plant/asset.ts'
import {
  type Effective,
  effectiveFor,
  interventions,
  origins,
  sayings,
} from '#rules/plant/constraint/constraint.ts'
import { processStates } from '#rules/plant/process.ts'
import type { Tx } from '#store/database.ts'
import { placeThere } from '#store/people.ts'
import { assetsDiffering, constraintsOfClasses } from '#store/plant/constraints.ts'
import { LabelAnswer, read, runs, type Serving } from '../route.ts'

export const ConstraintAnswer = z.object({
  says: z.enum(sayings),
  states: z
    .array(z.enum(processStates))
    .describe('The process states that it is bound to, where it says `state`'),
  method: LabelAnswer.nullable(),
  preconditions: z.array(LabelAnswer),
  half: z.boolean().describe('One half of a redundant pair at a time'),
  reason: LabelAnswer,
  from: z.enum(origins).describe('Where it comes from, the general first; the nearest counts as a whole'),
  by: z.string().nullable().describe('Who decided it; nobody where it is as it ships'),
  at: z.iso.datetime().nullable(),
})

/** A constraint as it is told, with the name of who decided it. */
export const constraintAnswer = (
  { at, by, states, preconditions, ...same }: Effective,
  nameOf: (id: string) => string,
) => ({
  ...same,
  states: [...states],
  preconditions: [...preconditions],
  by: by === null ? null : nameOf(by),
  at: at?.toString() ?? null,
})

/** The names of those who have decided constraints. */
export async function namesOf(tx: Tx, decided: readonly { readonly by: string }[]) {
  const ids = [...new Set(decided.map(({ by }) => by))]
  const people =
    ids.length === 0
      ? []
      : await tx.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute()
  return (id: string) => people.find(one => one.id === id)?.name ?? ''
}

/** What classes of asset tolerate, and how that is decided for them and for single assets (PLANT-4). */
export function constraintRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/constraints', {
    about: 'What each class of asset tolerates, at a site or in general',
    who: 'member',
    query: z.object({ site: z.string().optional().describe('left out: the whole company') }),
    answer: z.object({
      constraints: z.array(
        ConstraintAnswer.extend({
          class: z.enum(assetClasses),
          intervention: z.enum(interventions),
          rev: z.int().describe('The state of what was decided at this level; 0 where nothing ever was'),
        }),
      ),
      assets: z
        .array(
          z.object({
            id: z.uuid(),
            tag: z.string(),
            class: z.enum(assetClasses),
            intervention: z.enum(interventions),
            says: z.enum(sayings),
          }),
        )
        .describe('Assets of the site of which something of their own was decided; the first 200'),
    }),
    async answers(tx, { query: { site = null } }) {
      const missing = await placeThere(tx, site, null)
      if (missing !== null) return missing
      const [all, assets] = [
        await constraintsOfClasses(tx, site),
        site === null ? [] : await assetsDiffering(tx, site),
      ]
      const counting = all.filter(({ ended }) => !ended)
      const nameOf = await namesOf(tx, counting)
      const shipped = shippedConstraints()
      const constraints = assetClasses.flatMap(of =>
        interventions.map(intervention => {
          const found = effectiveFor(shipped, counting, { class: of, site }, intervention)
          const own = all.find(
            one => one.class === of && one.intervention === intervention && one.site === site,
          )
          return { class: of, intervention, ...constraintAnswer(found, nameOf), rev: own?.rev ?? 0 }
        }),
      )
      return { constraints, assets }
    },
  })
  const [ofClass, ofAsset] = [
    '/api/constraints/:class/:intervention',
    '/api/assets/:asset/constraints/:intervention',
  ]
  runs(app, serving, 'PUT', ofClass, setConstraint, 'Decide what a class of asset tolerates')
  runs(app, serving, 'POST', `${ofClass}/endings`, endConstraint, 'Let what is more general count again')
  runs(app, serving, 'PUT', ofAsset, setConstraint, 'Decide what an asset tolerates')
  runs(app, serving, 'POST', `${ofAsset}/endings`, endConstraint, 'Let what its class tolerates count again')
}
