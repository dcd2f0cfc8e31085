import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answeredBy } from '#acts/split/answered.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Answer } from '#rules/split/answer.ts'
import type { Records } from '#rules/split/parts.ts'
import { momentAt } from '#rules/split/people/moment.ts'
import type { Split } from '#rules/split/split.ts'
import type { Calendar } from '#rules/time/calendar.ts'
import { limitSteps } from '#rules/time/limit.ts'
import { groundOf, placeOf } from '#store/people.ts'
import { assetOf } from '#store/plant/assets.ts'
import { aroundAsset, situationOf } from '#store/plant/situation.ts'
import { documentOf, versionInForce } from '#store/split.ts'
import { calendarAt } from '#store/time.ts'
import { read, type Serving } from './route.ts'

const Situation = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

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
      asset: z
        .uuid()
        .optional()
        .describe('The asset that it is about: its place and the facts that are not told come from the list'),
    }),
    answer: z.object({
      version: z.object({ id: z.uuid(), number: z.int() }),
      answer: z.record(z.string(), z.unknown()),
      names: z.record(z.string(), z.string()).describe('Of the people whom the answer names by id alone'),
      dueBy: z.iso.datetime().nullable().describe('When it has to be decided, if it is asked at the instant'),
      path: z
        .array(z.object({ at: z.iso.datetime(), to: z.array(z.string()) }))
        .describe('When it moves up to whom'),
      zone: z.string().describe('the zone of the place'),
      asset: z
        .object({ id: z.uuid(), tag: z.string(), facts: Situation.describe('What the list says of it') })
        .nullable(),
    }),
    async answers(tx, { query: { activity, place: said, on, facts, asset: id }, now }) {
      const known = Situation.safeParse(parsed(facts))
      if (!known.success)
        return refuse('act.input_wrong', { field: 'facts', problem: 'a JSON object of values' })
      const row =
        id === undefined ? null : ((await assetOf(tx, id)) ?? refuse('asset.unknown', { asset: id }))
      if (isRefusal(row)) return row
      const place = said ?? (row === null ? undefined : placeOf(row))
      const moment = momentAt(await groundOf(tx), place ?? null, on ?? now.toString())
      const at = moment === null ? now : Temporal.Instant.fromEpochMilliseconds(moment.at)
      const version = await versionInForce(tx, at)
      if (version === undefined || version.number === null) return refuse('split.none_in_force')
      const rules = await documentOf(tx, version)
      if (isRefusal(rules)) return rules
      const listed =
        row === null
          ? {}
          : situationOf(row, await aroundAsset(tx, row), {
              ...{ split: rules, at, now },
              ...(typeof known.data.intervention === 'string' && { intervention: known.data.intervention }),
            })
      const asked = { activity, facts: { ...listed, ...known.data } }
      const { answers, split, records } = await answeredBy(tx, rules, [asked], place ?? null, at)
      const answer = answers[0]!
      if (isRefusal(answer)) return answer
      const calendar = await calendarAt(tx, place ?? null)
      return {
        version: { id: version.id, number: version.number },
        answer: { ...answer },
        names: namesIn(answer, records),
        ...moments(split, answer, calendar, at),
        asset: row === null ? null : { id: row.id, tag: row.tag, facts: listed },
      }
    },
  })
}

/** The people whom an answer names by id alone, and whom the records know. */
function namesIn({ vacant, untrained, secondKey }: Answer, { people = [] }: Records) {
  const ids = new Set([
    ...Object.values(vacant).flatMap(one => one.people),
    ...Object.values(untrained).flat(),
    ...(secondKey === null ? [] : [secondKey.instead]),
  ])
  return Object.fromEntries(people.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]))
}

/** The time limit of an answer in moments, on the calendar of the place, if it begins at an instant (SPLIT-9). */
function moments({ functions }: Split, { row, path }: Answer, calendar: Calendar, at: Temporal.Instant) {
  const { zone } = calendar
  if (row.within === null) return { dueBy: null, path: [], zone }
  const roundTheClock = functions.some(fn => fn.id === row.A[0] && fn.roundTheClock === true)
  const steps = limitSteps({ calendar, opened: at, within: row.within, waits: row.A, path, roundTheClock })
  const due = steps.find(({ what }) => what === 'limit')
  return {
    dueBy: due?.at.toString() ?? null,
    path: steps
      .filter(({ what }) => what === 'escalation')
      .map(one => ({ at: `${one.at}`, to: [...one.to] })),
    zone,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
