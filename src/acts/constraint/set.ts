import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { constraintStands, sayings } from '#rules/plant/constraint/constraint.ts'
import { processStates } from '#rules/plant/process.ts'
import { changeConstraint } from '#store/plant/constraints.ts'
import { act } from '../act.ts'
import { Reason } from '../fields.ts'
import { aboutFields, loadAbout, subjectOf, toldOf } from './about.ts'

const Text = z.string().trim().max(500)

/**
 * Whether a class of asset, or an asset, tolerates an intervention, how, and why (PLANT-4). It takes the place of what is more
 * general as a whole; the first time on state 0.
 */
export const setConstraint = act('constraint.set', {
  input: z.strictObject({
    ...aboutFields,
    says: z.enum(sayings),
    states: z
      .array(z.enum(processStates))
      .default([])
      .transform(list => processStates.filter(one => list.includes(one))),
    method: Text.default(''),
    preconditions: z.array(Text.min(1)).max(20).default([]),
    half: z.boolean().default(false),
    reason: Reason,
  }),
  load: loadAbout,
  rev: ({ was }) => was?.rev ?? 0,
  decide: ({ about: { site } }, input, { actor }) =>
    mayActAt('constraint.set', actor, [site]) ?? constraintStands(input),
  async write(tx, { about, name, was }, _, input, { actor, now }) {
    const { says, states, method, preconditions, half, reason } = input
    const rev = (was?.rev ?? 0) + 1
    const row = {
      ...{ says, states, method, preconditions, half, reason, ended_at: null },
      ...{ person: actor.person!, decided_at: now },
    }
    if (was === undefined)
      await tx
        .insertInto('asset_constraint')
        .values({ ...about, ...row })
        .execute()
    else await changeConstraint(tx, about, { ...row, rev })
    const told = { says, states, method, preconditions, half }
    return {
      ...{ kind: 'constraint', subject: subjectOf(about), site: about.site, why: reason, rev },
      before: was === undefined || was.ended ? null : toldOf(was),
      after: { name, intervention: about.intervention, ...told },
    }
  },
})
