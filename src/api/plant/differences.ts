import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { withAll } from '#acts/decision/decision.ts'
import { kindOfDifferences, settlesAlone } from '#acts/decision/effect/differences.ts'
import { acceptDifferences, rejectDifferences } from '#acts/plant/import/differences.ts'
import { differenceKinds } from '#rules/plant/import/difference.ts'

import { isRefusal } from '#rules/refusal.ts'
import { decisionsOnSeen } from '#store/decision/observed.ts'
import { personNames } from '#store/people.ts'
import { openDifferences, openGroups } from '#store/plant/import/differences.ts'
import { read, runs, type Serving } from '../route.ts'

const PAGE = 50
const kind = z.enum(differenceKinds)
const Group = z.object({
  site: z.string(),
  kind,
  field: z.string().nullable(),
  source: z.string(),
  n: z.int().describe('How many wait for an answer'),
  accepted: z.int().describe('How many are accepted, and wait for signatures'),
})
const Decision = z.object({
  ...{ id: z.uuid(), number: z.int(), source: z.string() },
  alone: z.boolean().describe('Whether what you accept is in the list at once; else it waits for signatures'),
})
const Difference = z.object({
  id: z.uuid(),
  kind,
  asset: z.object({ id: z.uuid(), tag: z.string() }).nullable(),
  field: z.string().nullable(),
  listed: z.string().nullable(),
  seen: z.string().nullable(),
  fields: z.array(z.object({ field: z.string(), said: z.string() })),
  source: z.string(),
  at: z.iso.datetime(),
  accepted: z
    .object({ by: z.string(), why: z.string() })
    .nullable()
    .describe('By whom, where it is in the list once its decision is signed'),
})

/** Where what tools saw differs from the list, and what operations says to it (PLANT-6). */
export function differenceRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/differences', {
    about:
      'Differences that wait: how many by site, kind, field and source, and those of a site, fifty at a time, with the decisions that they are part of',
    who: 'member',
    query: z.object({
      site: z.string().optional(),
      kind: kind.optional(),
      field: z.string().max(40).optional(),
      source: z.string().max(200).optional(),
      after: z.uuid().optional(),
    }),
    answer: z.object({
      ...{ groups: z.array(Group), differences: z.array(Difference), more: z.boolean() },
      decisions: z.array(Decision).describe('Of that site, those on their way'),
    }),
    async answers(tx, { query: { site, kind, field, source, after }, actor, now }) {
      const groups = await openGroups(tx)
      const found =
        site === undefined ? [] : await openDifferences(tx, { site, kind, field, source }, after, PAGE + 1)
      const all = site === undefined ? [] : await decisionsOnSeen(tx, kindOfDifferences().id, site)
      const decisions = []
      for (const row of all.filter(one => source === undefined || one.content.fields.source === source)) {
        const loaded = await withAll(tx, row, actor, now)
        const alone = !isRefusal(loaded) && settlesAlone(loaded, actor)
        const { id, number, content } = row
        decisions.push({ id, number, source: String(content.fields.source), alone })
      }
      const shown = found.slice(0, PAGE)
      const names = await personNames(
        tx,
        shown.map(one => one.decided_by),
      )
      return {
        groups,
        decisions,
        differences: shown.map(({ asset, tag, fields, seen_at, decided_by: by, reason, ...one }) => ({
          ...one,
          accepted: by === null ? null : { by: names[by] ?? '', why: reason ?? '' },
          asset: asset === null ? null : { id: asset, tag: tag ?? '' },
          fields: Object.entries(fields ?? {}).map(([name, value]) => ({
            field: name,
            said: [value].flat().join(', '),
          })),
          at: seen_at.toString(),
        })),
        more: found.length > PAGE,
      }
    },
  })
  runs(
    app,
    serving,
    'POST',
    '/api/differences/acceptances',
    acceptDifferences,
    'Take over into the list what was seen',
  )
  runs(app, serving, 'POST', '/api/differences/rejections', rejectDifferences, 'Leave the list as it is')
}
