import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { boardOf } from '#acts/board/board.ts'
import { onDutyAt } from '#acts/shift/duty.ts'
import { handOverShift } from '#acts/shift/handOver.ts'
import { mayShift, shiftAt } from '#acts/shift/place.ts'
import { takeOverShift } from '#acts/shift/takeOver.ts'
import { splitNow } from '#acts/time/limit/split.ts'
import { boardKinds } from '#rules/board/board.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { handOver, takeOver } from '#rules/shift/shift.ts'
import { type HandOver, takenAt } from '#store/floor/shift.ts'
import { personNames } from '#store/people.ts'
import { calendarAt } from '#store/time.ts'
import { sayRefusal } from '#words/say.ts'
import { read, runs, type Serving } from '../route.ts'

const EARLIER = 6

const Somebody = z.object({ person: z.uuid(), name: z.string() })
const Carried = z.object({ kind: z.string(), subject: z.string(), title: z.string(), to: z.string() })
const HandOverAnswer = z.object({
  id: z.uuid(),
  by: Somebody.nullable().describe('Null where somebody took over without a hand-over'),
  at: z.iso.datetime().nullable(),
  to: Somebody.nullable().describe('For whom it is; null is whoever has the next shift'),
  notes: z.string(),
  items: z.array(Carried),
  taken: z.object({ by: Somebody, at: z.iso.datetime() }).nullable(),
  why: z.string().nullable(),
})

const Board = z.object({
  site: z.string(),
  area: z.string().nullable(),
  zone: z.string(),
  at: z.iso.datetime(),
  duty: z.object({
    people: z.array(Somebody.extend({ for: z.string().nullable() })),
    since: z.iso.datetime().nullable().describe('When they took over; null where nobody has'),
    whole: z.boolean().describe('They took over the site as a whole'),
  }),
  waiting: HandOverAnswer.nullable().describe('The hand-over that nobody has taken over yet'),
  taken: z.array(HandOverAnswer).describe('The last shifts that were taken over, the newest first'),
  next: z.array(Somebody).describe('Who may have the next shift'),
  mayNot: z.object({
    handOver: z.string().nullable().describe('Why you may not hand over; null where you may'),
    takeOver: z.string().nullable(),
  }),
  items: z.array(
    z.object({
      kind: z.enum(boardKinds),
      subject: z.string(),
      area: z.string().nullable(),
      stops: z.boolean().describe('It can stop the line within the next seven days'),
      late: z.boolean(),
      title: z.string(),
      params: z.record(z.string(), z.unknown()),
      since: z.iso.datetime().nullable(),
      due: z.iso.datetime().nullable(),
      to: z.string(),
    }),
  ),
})

const said = (names: Readonly<Record<string, string>>, row: HandOver): z.input<typeof HandOverAnswer> => {
  const somebody = (person: string | null) => (person === null ? null : { person, name: names[person] ?? '' })
  const { taken_by, taken_at } = row
  return {
    ...{ id: row.id, notes: row.notes, items: [...row.items], why: row.why },
    by: somebody(row.handed_by),
    at: row.handed_at?.toString() ?? null,
    to: somebody(row.to_person),
    taken:
      taken_by === null || taken_at === null
        ? null
        : { by: { person: taken_by, name: names[taken_by] ?? '' }, at: taken_at.toString() },
  }
}

/** The shift board of an area or a site, and handing the shift over (PLANT-12). */
export function boardRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/board', {
    about: 'Who has the shift of a place, what is open there, and what can stop the line this week',
    who: 'member',
    query: z.object({ site: z.string(), area: z.string().optional().describe('left out: the whole site') }),
    answer: Board,
    async answers(tx, { query: { site, area = null }, actor, now, language }) {
      const place = { site, area }
      const shift = await shiftAt(tx, place, now)
      if (isRefusal(shift)) return shift
      const split = await splitNow(tx, now)
      if (isRefusal(split)) return split
      const { people, watch } = await onDutyAt(tx, split, place, now)
      const by = actor.person ?? ''
      const { now: has, waiting } = shift
      const left = waiting && { id: waiting.id, by: waiting.handed_by ?? '', to: waiting.to_person }
      const mayNot = {
        handOver:
          mayShift('shift.handOver', actor, place) ?? handOver({ by, to: null, now: has, standing: [] }),
        // A reason can still be given.
        takeOver:
          mayShift('shift.takeOver', actor, place) ??
          takeOver({ by, now: has, waiting: left, seen: left?.id ?? null, why: '' }),
      }
      const why = (refusal: Refusal | null) => (refusal === null ? null : sayRefusal(language, refusal))
      const taken = await takenAt(tx, place, EARLIER)
      const all = [...taken, ...(shift.waiting === null ? [] : [shift.waiting])]
      const names = await personNames(
        tx,
        all.flatMap(one => [one.handed_by, one.to_person, one.taken_by]),
      )
      const next = new Map(shift.standing.map(({ person, name }) => [person, { person, name }]))
      return {
        ...{ site, area, zone: (await calendarAt(tx, site)).zone, at: now.toString() },
        duty: {
          people: people.map(({ person, name, for: absent }) => ({ person, name, for: absent })),
          since: watch?.at.toString() ?? null,
          whole: watch !== null && watch.area === null && area !== null,
        },
        waiting: shift.waiting && said(names, shift.waiting),
        taken: taken.map(row => said(names, row)),
        next: [...next.values()].filter(({ person }) => person !== actor.person),
        mayNot: { handOver: why(mayNot.handOver), takeOver: why(mayNot.takeOver) },
        items: (await boardOf(tx, place, now)).map(({ params, ...one }) => ({
          ...one,
          params: { ...params },
        })),
      }
    },
  })
  runs(app, serving, 'POST', '/api/shifts/handovers', handOverShift, 'Hand the shift of a place over')
  runs(app, serving, 'POST', '/api/shifts/takeovers', takeOverShift, 'Take the shift of a place over')
}
