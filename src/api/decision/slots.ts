import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { withAll } from '#acts/decision/decision.ts'
import { planningOf } from '#acts/decision/planning/planning.ts'
import { instantOf } from '#acts/fields.ts'
import type { Interval } from '#rules/decision/interval.ts'
import { without } from '#rules/decision/interval.ts'
import { allowedBetween, earliest, inTheWay } from '#rules/decision/slot.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { placeOf } from '#store/people.ts'
import { calendarAt } from '#store/time.ts'
import { read, type Serving } from '../route.ts'

/** How far one looks at once, in days, and how many times are shown. */
const DAYS = 28
const MOST = 20

const Slot = z.object({ from: z.iso.datetime(), to: z.iso.datetime() })

/** When the work of a decision can be done (DECIDE-5): the earliest time, and what is free in the weeks after an instant. */
export function slotRoute(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/decisions/:decision/slots', {
    about: 'When the work of a decision can be done: by constraints, windows, blackouts and other work',
    who: 'member',
    params: z.object({ decision: z.uuid() }),
    query: z.object({ after: z.iso.datetime({ offset: true }).optional() }),
    answer: z.object({
      zone: z.string(),
      minutes: z.int(),
      earliest: Slot.nullable().describe('Null where there is none within a year'),
      free: z.array(Slot).describe('Times into which the work fits, in the four weeks after'),
      never: z.string().nullable().describe('The tag of an asset that never tolerates it'),
    }),
    async answers(tx, { params: { decision }, query: { after }, actor, now }) {
      const row = await decisionOf(tx, decision)
      if (row === undefined) return refuse('decision.not_there')
      const loaded = await withAll(tx, row, actor, now)
      if (isRefusal(loaded)) return loaded
      const { minutes } = row.content
      if (!loaded.kind.work || minutes === null) return refuse('decision.no_work')
      const { zone } = await calendarAt(tx, placeOf(row) ?? null)
      const from = after === undefined ? now : instantOf(after)
      const to = from.add({ hours: DAYS * 24 })
      const planning = await planningOf(tx, loaded, now)
      // What is not about assets of a site is bound to nothing.
      const first =
        planning === null ? { from, to: from.add({ minutes }) } : earliest(planning, minutes, from)
      const free =
        planning === null
          ? [{ from, to }]
          : without(allowedBetween(planning, from, to), inTheWay(planning)).filter(one => fits(one, minutes))
      const never = planning?.works.find(({ constraint }) => constraint.says === 'never')
      return {
        ...{ zone, minutes, earliest: first && said(first), free: free.slice(0, MOST).map(said) },
        never: (loaded.kind.intervention !== undefined && never?.tag) || null,
      }
    },
  })
}

const fits = ({ from, to }: Interval, minutes: number) =>
  to.epochMilliseconds - from.epochMilliseconds >= minutes * 60_000

const said = ({ from, to }: Interval) => ({ from: `${from}`, to: `${to}` })
