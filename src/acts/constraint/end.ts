import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { changeConstraint } from '#store/plant/constraints.ts'
import { act } from '../act.ts'
import { Reason } from '../fields.ts'
import { aboutFields, loadAbout, subjectOf, toldOf } from './about.ts'

/** What was decided of a class or an asset counts no longer: what is more general does again (PLANT-4). */
export const endConstraint = act('constraint.end', {
  input: z.strictObject({ ...aboutFields, why: Reason }),
  load: loadAbout,
  rev: ({ was }) => was?.rev ?? 0,
  decide({ about: { site }, was }, _, { actor }) {
    const outside = mayActAt('constraint.end', actor, [site])
    if (outside !== null) return outside
    return was === undefined || was.ended ? refuse('constraint.none') : was
  },
  async write(tx, { about, name }, was, { why }, { now }) {
    const rev = was.rev + 1
    await changeConstraint(tx, about, { ended_at: now, rev })
    return {
      ...{ kind: 'constraint', subject: subjectOf(about), site: about.site, why, rev },
      ...{ before: toldOf(was), after: { name, intervention: about.intervention } },
    }
  },
})
