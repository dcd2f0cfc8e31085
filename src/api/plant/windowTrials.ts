import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug } from '#acts/fields.ts'
import { placeFields, windowFields } from '#acts/window/fields.ts'
import { calendarLimits, readCalendar } from '#exchange/calendar/read.ts'
import { readScope } from '#rules/people/access.ts'
import { collisionsOf } from '#rules/plant/window/collide.ts'
import { fits } from '#rules/plant/window/fits.ts'
import { turnsOf } from '#rules/plant/window/turns.ts'
import { isRefusal } from '#rules/refusal.ts'
import { plantTimesOf } from '#store/plant/windows.ts'
import { type Key, say, sayRefusal } from '#words/say.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'

/** How many of the next turns are told, and how far ahead they are looked for. */
const NEXT = 3
const AHEAD = { hours: 366 * 24 }

const { title: _, why: __, ...shape } = windowFields
const Tried = z.strictObject({ ...shape, ...placeFields })
const Unread = z.object({ code: z.string(), sentence: z.string() })
const Nullable = z.string().nullable()

/** What a window would be, and what a calendar file holds: nothing of it is put down. */
export function windowTrialRoutes(app: FastifyInstance, serving: Serving): void {
  const { db, now } = serving
  does(
    app,
    'POST',
    '/api/windows/trials',
    {
      who: 'member',
      about: 'What a window or blackout would be: its next turns, and what it meets within a year',
      body: Tried,
      answer: z.object({
        refused: Unread.extend({ params: z.record(z.string(), z.unknown()) }).nullable(),
        turns: z.array(z.object({ from: z.iso.datetime(), to: z.iso.datetime() })),
        collisions: z.array(z.object({ title: z.string(), count: z.int() })),
      }),
    },
    serving,
    async (request, reply, { actor }) => {
      const { window: id, ...tried } = request.body as z.output<typeof Tried>
      const times = await db.within(readScope('member', actor), tx => plantTimesOf(tx, tried.site))
      if (isRefusal(times)) return sendRefusal(request, reply, times)
      const refused = fits(tried)
      if (refused !== null) {
        const sentence = sayRefusal(languageOf(request), refused)
        const { refused: code, params } = refused
        return reply.send({ refused: { code, sentence, params }, turns: [], collisions: [] })
      }
      const one = { ...tried, id, title: '', why: '', exceptions: [], cancelled: null, rev: 0 }
      const [from, to] = [now(), now().add(AHEAD)]
      const met = collisionsOf(times, one, from, to).map(({ window, blackout }) =>
        tried.kind === 'window'
          ? { mine: window, title: blackout.window.title }
          : { mine: blackout, title: window.window.title },
      )
      return reply.send({
        refused: null,
        turns: turnsOf(one, times.zone, from, to)
          .slice(0, NEXT)
          .map(turn => ({ from: turn.from.toString(), to: turn.to.toString() })),
        collisions: [...Map.groupBy(met, ({ title }) => title)].map(([title, all]) => ({
          title,
          count: new Set(all.map(({ mine }) => mine.on)).size,
        })),
      })
    },
  )
  does(
    app,
    'POST',
    '/api/windows/readings',
    {
      who: 'member',
      about: 'What the events of a calendar file (iCalendar) would be as windows or blackouts of a site',
      body: z.strictObject({ site: Slug, text: z.string().max(calendarLimits.text) }),
      answer: z.object({
        events: z.array(
          z.object({
            uid: z.string(),
            title: z.string(),
            why: z.string(),
            kind: z.enum(['window', 'blackout']),
            start: z.string(),
            end: z.string(),
            rule: Nullable,
            also: z.array(z.string()),
            exceptions: z.array(z.object({ on: z.string(), start: Nullable, end: Nullable })),
            notes: z.array(Unread),
            over: z.boolean().describe('Nothing of it lies ahead'),
          }),
        ),
        rejected: z.array(z.object({ title: z.string(), row: z.int(), why: Unread })),
        others: z.record(z.string(), z.int()),
        unended: z.boolean().describe('The file breaks off within a component'),
      }),
    },
    serving,
    async (request, reply, { actor }) => {
      const { site, text } = request.body as { readonly site: string; readonly text: string }
      const times = await db.within(readScope('member', actor), tx => plantTimesOf(tx, site))
      if (isRefusal(times)) return sendRefusal(request, reply, times)
      const found = readCalendar(text, times.zone)
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      const language = languageOf(request)
      const told = ({ code, params }: (typeof found.rejected)[number]['why']) => ({
        code,
        sentence: say(language, code as Key, params),
      })
      const place = { id: '', site, area: null, cell: null, interventions: null, cancelled: null, rev: 0 }
      return reply.send({
        ...found,
        events: found.events.map(({ notes, exceptions, ...event }) => ({
          ...event,
          notes: notes.map(told),
          exceptions: exceptions.map(({ on, start, end }) => ({ on, start, end })),
          over: turnsOf({ ...place, ...event, exceptions }, times.zone, now(), now().add(AHEAD)).length === 0,
        })),
        rejected: found.rejected.map(({ why, ...one }) => ({ ...one, why: told(why) })),
      })
    },
  )
}
