import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import type { AnyAct } from '#rules/people/doers.ts'
import { differenceKinds } from '#rules/plant/import/difference.ts'
import { refuse } from '#rules/refusal.ts'
import { digestAct } from '#store/ledger/digested.ts'
import { countOpen, decideDifferences, takeOverSeen } from '#store/plant/import/differences.ts'
import { act } from '../../act.ts'
import { Reason, Slug, Uuid } from '../../fields.ts'

const Input = z.strictObject({
  site: Slug,
  /** Which of the open ones: those that fit everything that is said, or those of these ids. */
  which: z.strictObject({
    kind: z.enum(differenceKinds).optional(),
    field: z.string().max(40).optional(),
    source: z.string().max(200).optional(),
    ids: z.array(Uuid).min(1).max(1_000).optional(),
  }),
  /** How many that were when the person looked. */
  count: z.int().min(1),
  why: Reason,
})

const deciding = (
  name: AnyAct & ('difference.accept' | 'difference.reject'),
  state: 'accepted' | 'rejected',
) =>
  act(name, {
    input: Input,
    load: async (tx, { site, which }) => ({ count: await countOpen(tx, { site, ...which }) }),
    decide({ count }, { site, count: seen }, { actor }) {
      const outside = mayActAt(name, actor, [site])
      if (outside !== null) return outside
      if (count === 0) return refuse('difference.unknown')
      return count === seen ? null : refuse('difference.others', { seen, count })
    },
    async write(tx, _, __, { site, which, count, why }, call) {
      if (state === 'accepted') await takeOverSeen(tx, { site, ...which }, call.now)
      await decideDifferences(
        tx,
        { site, ...which },
        { state, reason: why, by: call.actor.person, now: call.now },
      )
      await digestAct(tx, call.id)
      const { ids, ...rest } = which
      return {
        kind: 'asset-difference',
        subject: ids?.length === 1 ? ids[0]! : site,
        site,
        after: { ...rest, state, count },
        why,
      }
    },
  })

/** Operations takes over what was seen into the list, one or many at once, with a reason. */
export const acceptDifferences = deciding('difference.accept', 'accepted')
/** Operations leaves the list as it is; the same is not asked again. */
export const rejectDifferences = deciding('difference.reject', 'rejected')
