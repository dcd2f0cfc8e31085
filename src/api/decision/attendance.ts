import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { withAll } from '#acts/decision/decision.ts'
import { instantOf } from '#acts/fields.ts'
import { answeredBy } from '#acts/split/answered.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { sides } from '#rules/split/split.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { placeOf } from '#store/people.ts'
import { LabelAnswer, read, type Serving } from '../route.ts'

/** Who is asked to be there when the work is done (DECIDE-5): those who do it by the split, as they stand for it then. */
export function attendanceRoute(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/decisions/:decision/attendance', {
    about: 'Who does the work of a decision by the split, and who stands for that at an instant',
    who: 'member',
    params: z.object({ decision: z.uuid() }),
    query: z.object({ at: z.iso.datetime({ offset: true }) }),
    answer: z.object({
      needed: z.array(
        z.object({
          function: z.string(),
          label: LabelAnswer,
          side: z.enum(sides),
          people: z
            .array(z.object({ person: z.uuid(), name: z.string(), for: z.string().nullable() }))
            .describe('Who is on call first; none where nobody stands for it then'),
        }),
      ),
    }),
    async answers(tx, { params: { decision }, query, actor, now }) {
      const row = await decisionOf(tx, decision)
      if (row === undefined) return refuse('decision.not_there')
      const loaded = await withAll(tx, row, actor, now)
      if (isRefusal(loaded)) return loaded
      const { kind, route } = loaded
      if (!kind.work) return refuse('decision.no_work')
      const asked = [{ activity: kind.activity, facts: route.facts }]
      const at = instantOf(query.at)
      const [answer] = (await answeredBy(tx, route.split, asked, placeOf(row) ?? null, at)).answers
      if (answer === undefined || isRefusal(answer)) return answer ?? refuse('decision.no_activity')
      const needed = answer.row.R.map(fn => {
        const of = route.split.functions.find(({ id }) => id === fn)
        const people = (answer.people[fn] ?? []).map(one => ({
          ...{ person: one.person, name: one.name, for: one.for },
        }))
        return {
          ...{ function: fn, people },
          ...{ label: of?.label ?? { en: fn }, side: of?.side ?? ('operations' as const) },
        }
      })
      return { needed }
    },
  })
}
