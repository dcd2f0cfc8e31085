import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { momentAt } from '#rules/split/moment.ts'
import { resolve } from '#rules/split/resolve.ts'
import { recordsOf } from '#store/people.ts'
import { documentOf, versionInForce } from '#store/split.ts'
import { read, type Serving } from './route.ts'

/** Who decides, by what was in force at an instant. */
export function whoRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/who', {
    about: 'Who decides about an activity, by name, under which conditions, by when, and why',
    who: 'member',
    query: z.object({
      activity: z.string(),
      place: z.string().optional(),
      on: z
        .union([z.iso.date(), z.iso.datetime({ offset: true })])
        .optional()
        .describe('An instant, or a day, which counts as its noon at the place'),
      facts: z
        .string()
        .default('{}')
        .describe('What is known of the situation, as JSON: {"process-state":"running","days":3}'),
    }),
    answer: z.object({
      version: z.object({ id: z.uuid(), number: z.int() }),
      answer: z.record(z.string(), z.unknown()),
    }),
    async answers(tx, { query: { activity, place, on, facts }, now }) {
      const known = Situation.safeParse(parsed(facts))
      if (!known.success)
        return refuse('act.input_wrong', { field: 'facts', problem: 'a JSON object of values' })
      const moment = momentAt(await recordsOf(tx), place ?? null, on ?? now.toString())
      const at = moment === null ? now : Temporal.Instant.fromEpochMilliseconds(moment.at)
      const version = await versionInForce(tx, at)
      if (version === undefined || version.number === null) return refuse('split.none_in_force')
      const split = await documentOf(tx, version)
      if (isRefusal(split)) return split
      const answer = resolve(split, {
        activity,
        facts: known.data,
        on: at.toString(),
        ...(place === undefined ? {} : { place }),
      })
      return isRefusal(answer)
        ? answer
        : { version: { id: version.id, number: version.number }, answer: { ...answer } }
    },
  })
}

const Situation = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
