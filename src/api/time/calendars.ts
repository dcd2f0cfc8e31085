import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { changeCalendar } from '#acts/time/changeCalendar.ts'
import { endRota } from '#acts/time/endRota.ts'
import { setRota } from '#acts/time/setRota.ts'
import { refuse } from '#rules/refusal.ts'
import { dayOf, type Hours, holidayOn, openingsOn, Shift } from '#rules/time/calendar.ts'
import { holidaysOf } from '#rules/time/holiday.ts'
import { turnsBetween } from '#rules/time/rota.ts'
import { personNames } from '#store/people.ts'
import { calendarsOf, rotasOf } from '#store/time.ts'
import { LabelAnswer, read, runs, type Serving } from '../route.ts'

/** As far as people plan who is on call. */
const DAYS = 14

const Turn = z.object({
  rota: z.uuid(),
  function: z.string(),
  person: z.uuid(),
  name: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime().nullable(),
})

const HolidayAnswer = z.union([
  z.object({ label: LabelAnswer, day: z.iso.date() }),
  z.object({ label: LabelAnswer, rule: z.string(), from: z.iso.date().optional() }),
  z.object({ label: LabelAnswer, easter: z.int() }),
])

const PlaceCalendar = z.object({
  site: z.string().nullable(),
  label: LabelAnswer.nullable(),
  zone: z.string(),
  hours: z.array(Shift),
  holidays: z.array(HolidayAnswer),
  rev: z.int().describe('0 where nobody has set any hours: Monday to Friday, 08:00 to 16:00'),
  ahead: z
    .array(z.object({ day: z.iso.date(), label: LabelAnswer }))
    .describe('the days off of the next twelve months'),
  days: z.array(
    z.object({
      day: z.iso.date(),
      holiday: LabelAnswer.nullable(),
      openings: z.array(z.object({ from: z.iso.datetime(), to: z.iso.datetime() })),
      onCall: z.array(Turn),
    }),
  ),
  rotas: z.array(
    z.object({
      id: z.uuid(),
      function: z.string(),
      start: z.string(),
      rule: z.string(),
      people: z.array(z.object({ person: z.uuid(), name: z.string() })),
      to: z.iso.date().nullable(),
      rev: z.int(),
    }),
  ),
})

const daysOffAhead = ({ holidays }: Hours, today: Temporal.PlainDate) => {
  const end = today.add({ years: 1 }).toString()
  return [today.year, today.year + 1]
    .flatMap(year => [...holidaysOf(holidays, year)])
    .map(([day, label]) => ({ day, label }))
    .filter(({ day }) => today.toString() <= day && day < end)
}

/** When people of a place are at work, and who is on call: what time limits run on. */
export function calendarRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/calendar', {
    about: 'Hours of work, days off and on-call rotas of a place, with the next fourteen days',
    who: 'directory',
    query: z.object({ site: z.string().optional().describe('left out: the corporate level') }),
    answer: PlaceCalendar,
    async answers(tx, { query: { site = null }, now }) {
      const found = (await calendarsOf(tx)).find(one => one.site === site)
      if (found === undefined) return refuse('site.unknown', { site: site ?? '' })
      const today = dayOf(found, now)
      // On call at a site is also who is for the whole company.
      const all = (await rotasOf(tx)).filter(one => one.site === site || one.site === null)
      const running = all.filter(({ to }) => to === null || to >= today.toString())
      const names = await personNames(
        tx,
        running.flatMap(({ people }) => people),
      )
      const nameOf = (id: string) => names[id] ?? ''
      const days = Array.from({ length: DAYS }, (_, i) => today.add({ days: i }))
      return {
        ...found,
        ahead: daysOffAhead(found, today),
        days: days.map(day => {
          const from = day.toZonedDateTime(found.zone).toInstant()
          const to = day.add({ days: 1 }).toZonedDateTime(found.zone).toInstant()
          return {
            day: day.toString(),
            holiday: holidayOn(found, day),
            openings: openingsOn(found, day).map(one => ({ from: `${one.from}`, to: `${one.to}` })),
            onCall: running.flatMap(rota =>
              turnsBetween(rota, from, to).map(turn => ({
                rota: rota.id,
                function: rota.function,
                person: turn.person,
                name: nameOf(turn.person),
                from: turn.from.toString(),
                to: turn.to?.toString() ?? null,
              })),
            ),
          }
        }),
        rotas: running
          .filter(one => one.site === site)
          .map(({ people: order, ...one }) => ({
            ...one,
            people: order.map(person => ({ person, name: nameOf(person) })),
          })),
      }
    },
  })
  runs(app, serving, 'PUT', '/api/calendar', changeCalendar, 'Change the hours and days off of a place')
  runs(app, serving, 'POST', '/api/rotas', setRota, 'Set up an on-call rota')
  runs(app, serving, 'POST', '/api/rotas/:rota/endings', endRota, 'End an on-call rota')
}
