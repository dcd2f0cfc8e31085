import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { datedOf } from '#acts/split/state.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { compareSplits } from '#rules/split/compare/compare.ts'
import { versionInForce, versionOf } from '#store/split.ts'
import { sayComparison } from '#words/comparison/comparison.ts'
import { read, type Serving } from '../route.ts'

const Told = { title: z.string(), sentences: z.array(z.string()) }

/** What a version changes against another, in sentences (SPLIT-7). */
export function comparisonRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/split/versions/:version/comparison', {
    about:
      'What a draft or version changes for whom, in sentences, against another; without one against what is in force',
    who: 'member',
    params: z.object({ version: z.uuid() }),
    query: z.object({ with: z.uuid().optional() }),
    answer: z.object({
      /** The version compared with. */
      with: z.object({ id: z.uuid(), label: z.string(), number: z.int().nullable() }),
      activities: z.array(z.object({ activity: z.string(), place: z.string().nullable(), ...Told })),
      functions: z.array(z.object({ function: z.string(), ...Told })),
      elements: z.array(z.string()),
    }),
    async answers(tx, { params, query, now, language }) {
      const [later, earlier] = [
        await versionOf(tx, params.version),
        query.with === undefined ? await versionInForce(tx, now) : await versionOf(tx, query.with),
      ]
      if (later === undefined) return refuse('draft.unknown')
      if (earlier === undefined)
        return refuse(query.with === undefined ? 'split.none_in_force' : 'draft.unknown')
      const [before, after] = [await datedOf(tx, earlier), await datedOf(tx, later)]
      if (isRefusal(before)) return before
      if (isRefusal(after)) return after
      const told = sayComparison(
        language,
        compareSplits(before.split, after.split),
        before.split,
        after.split,
      )
      const { id, label, number } = earlier
      return {
        with: { id, label, number },
        activities: told.activities.map(({ sentences, ...rest }) => ({ ...rest, sentences: [...sentences] })),
        functions: told.functions.map(({ sentences, ...rest }) => ({ ...rest, sentences: [...sentences] })),
        elements: [...told.elements],
      }
    },
  })
}
