import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import type { AnyAct } from '#rules/people/doers.ts'
import { differenceKinds } from '#rules/plant/import/difference.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { digestAct } from '#store/ledger/digested.ts'
import { countOpen, decideDifferences, sourcesOf, takeOverSeen } from '#store/plant/import/differences.ts'
import { act } from '../../act.ts'
import { afterAnswers, decisionAboutSeen, settlesAlone } from '../../decision/effect/differences.ts'
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
    async load(tx, { site, which }, call) {
      const count = await countOpen(tx, { site, ...which })
      const parts = []
      for (const source of await sourcesOf(tx, { site, ...which })) {
        const about = await decisionAboutSeen(tx, { site, source }, call)
        if (isRefusal(about)) return about
        parts.push({ source, about, alone: about === null || settlesAlone(about, call.actor) })
      }
      return { count, parts }
    },
    decide({ count }, { site, count: seen }, { actor }) {
      const outside = mayActAt(name, actor, [site])
      if (outside !== null) return outside
      if (count === 0) return refuse('difference.unknown')
      return count === seen ? null : refuse('difference.others', { seen, count })
    },
    async write(tx, { parts }, _, { site, which, count, why }, call) {
      const told = []
      for (const { source, about, alone } of parts) {
        const those = { site, ...which, source }
        if (state === 'accepted' && alone) await takeOverSeen(tx, those, call.now)
        await decideDifferences(tx, those, {
          // What somebody accepts who does not decide alone waits, open, for the signatures.
          state: state === 'accepted' && !alone ? 'open' : state,
          ...{ reason: why, by: call.actor.person, now: call.now },
        })
        if (about !== null) told.push(await afterAnswers(tx, { site, source }, about.row, { call, alone }))
      }
      await digestAct(tx, call.id)
      const { ids, ...rest } = which
      const [first, ...others] = told
      // Where they are of one decision, what is done stands with that.
      const subject =
        first !== undefined && others.length === 0
          ? { kind: 'decision', subject: first.decision.id }
          : { kind: 'asset-difference', subject: ids?.length === 1 ? ids[0]! : site }
      const waits = parts.some(({ alone }) => !alone)
      return {
        ...subject,
        site,
        after: {
          ...rest,
          ...{ state, differences: count, decisions: told.map(({ decision }) => decision.number) },
          ...(state === 'accepted' && waits && { waits: 'signatures' }),
        },
        why,
        tell: told.flatMap(({ tell }) => tell),
      }
    },
  })

/**
 * Operations takes over what was seen into the list, one or many at once, with a reason: at once where it decides alone, else
 * with the signatures that the split asks for.
 */
export const acceptDifferences = deciding('difference.accept', 'accepted')
/** Operations leaves the list as it is; the same is not asked again. */
export const rejectDifferences = deciding('difference.reject', 'rejected')
