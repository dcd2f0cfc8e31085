import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Moment, Slug } from '#acts/fields.ts'
import { addWindow } from '#acts/window/add.ts'
import { cancelWindow } from '#acts/window/cancel.ts'
import { changeWindow } from '#acts/window/change.ts'
import { moveWindow } from '#acts/window/move.ts'
import { setProcess } from '#acts/window/setProcess.ts'
import type { Place } from '#rules/plant/place.ts'
import { processStates } from '#rules/plant/process.ts'
import { collisionsOf } from '#rules/plant/window/collide.ts'
import { nextOpen, openAt, type PlantTimes, windowsBetween } from '#rules/plant/window/open.ts'
import { type Turn, windowKinds } from '#rules/plant/window/window.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { plantTimesOf } from '#store/plant/windows.ts'
import { read, runs, type Serving } from '../route.ts'

/** The longest time that is looked through at once, in days. */
const SPAN = 400

const Instant = z.iso.datetime()
const WindowAnswer = z.object({
  id: z.uuid(),
  kind: z.enum(windowKinds),
  site: z.string(),
  area: z.string().nullable(),
  cell: z.string().nullable(),
  title: z.string(),
  why: z.string(),
  interventions: z.array(z.string()).nullable(),
  start: z.string().describe('Wall time in the zone of the site'),
  end: z.string(),
  rule: z.string().nullable().describe('RFC 5545; UNTIL is wall time, too'),
  also: z.array(z.string()),
  exceptions: z.array(
    z.object({
      on: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      why: z.string(),
    }),
  ),
  cancelled: Instant.nullable(),
  rev: z.int(),
})
const TurnAnswer = z.object({
  window: z.uuid(),
  on: z.string().describe('What the turn is called by: when its series would begin it'),
  from: Instant,
  to: Instant,
  moved: z.boolean(),
})
const turnAnswer = ({ window, on, from, to, moved }: Turn) => ({
  ...{ window: window.id, on, from: from.toString(), to: to.toString(), moved },
})
const ProcessAnswer = z.object({
  state: z.enum(processStates),
  since: Instant,
  by: z.string().describe('Who said so'),
})
const Now = z.object({
  area: z.string().nullable(),
  cell: z.string().nullable(),
  window: TurnAnswer.nullable(),
  blackout: TurnAnswer.nullable(),
  until: Instant.nullable(),
  next: TurnAnswer.nullable().describe(
    'The opening that it is in, else the next within a year, less the blackouts',
  ),
  process: ProcessAnswer.nullable().describe('Of the place, else of what it lies in'),
  rev: z.int().describe('State of what was said of the process of this very place; 0 where nothing was'),
})

/** When the plant may be touched, and what its processes do (PLANT-5). */
export function windowRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/windows', {
    about: 'Outage windows and blackouts of a site, with their turns between two moments',
    who: 'member',
    query: z.object({ site: Slug, from: Moment, to: Moment }),
    answer: z.object({
      zone: z.string(),
      windows: z.array(WindowAnswer),
      turns: z.array(TurnAnswer),
      collisions: z
        .array(z.object({ window: z.uuid(), on: z.string(), blackout: z.uuid() }))
        .describe('Turns of windows that a blackout closes, as a whole or in part'),
    }),
    async answers(tx, { query: { site, from, to } }) {
      const times = await plantTimesOf(tx, site)
      if (isRefusal(times)) return times
      const [low, high] = [Temporal.Instant.from(from), Temporal.Instant.from(to)]
      const days = high.since(low).total('hours') / 24
      if (days < 0 || days > SPAN) return refuse('window.span', { days: SPAN })
      const { zone, windows } = times
      return {
        zone,
        windows: windows.map(({ changedAt: _, cancelled, ...one }) => ({
          ...one,
          interventions: one.interventions === null ? null : [...one.interventions],
          also: [...one.also],
          exceptions: [...one.exceptions],
          cancelled: cancelled?.toString() ?? null,
        })),
        turns: windowsBetween(times, null, low, high).map(turnAnswer),
        collisions: windows
          .filter(({ kind }) => kind === 'window')
          .flatMap(one => collisionsOf(times, one, low, high))
          .map(({ window, blackout }) => ({
            window: window.window.id,
            on: window.on,
            blackout: blackout.window.id,
          })),
      }
    },
  })

  read(app, serving, '/api/windows/now', {
    about: 'What is open, closed and running at a site and each of its places, and when each opens next',
    who: 'member',
    query: z.object({
      site: Slug,
      at: Moment.optional().describe('left out: now'),
      intervention: z
        .string()
        .max(60)
        .optional()
        .describe('asked for one, what is for others does not count'),
    }),
    answer: z.object({ zone: z.string(), at: Instant, places: z.array(Now) }),
    async answers(tx, { query: { site, at, intervention }, now }) {
      const times = await plantTimesOf(tx, site)
      if (isRefusal(times)) return times
      const moment = at === undefined ? now : Temporal.Instant.from(at)
      const areas = await tx
        .selectFrom('area')
        .select('id')
        .where('site', '=', site)
        .orderBy('position')
        .execute()
      const cells = await tx
        .selectFrom('cell')
        .select(['area', 'id'])
        .where('site', '=', site)
        .orderBy('position')
        .execute()
      const people = await tx.selectFrom('person').select(['id', 'name']).execute()
      const nameOf = (id: string) => people.find(one => one.id === id)?.name ?? ''
      const places: readonly Place[] = [
        { site, area: null, cell: null },
        ...areas.flatMap(({ id: area }) => [
          { site, area, cell: null },
          ...cells.filter(cell => cell.area === area).map(({ id }) => ({ site, area, cell: id })),
        ]),
      ]
      const what = intervention === undefined ? {} : { intervention }
      return {
        zone: times.zone,
        at: moment.toString(),
        places: places.map(place => nowAt(times, place, moment, what, nameOf)),
      }
    },
  })
  runs(app, serving, 'POST', '/api/windows', addWindow, 'Put in an outage window or a blackout')
  runs(app, serving, 'PUT', '/api/windows/:window', changeWindow, 'Change a window or blackout as a whole')
  runs(app, serving, 'POST', '/api/windows/:window/moves', moveWindow, 'Move one turn to another time')
  runs(
    app,
    serving,
    'POST',
    '/api/windows/:window/cancellations',
    cancelWindow,
    'Cancel one turn, or all from now on',
  )
  runs(app, serving, 'PUT', '/api/process', setProcess, 'Say what the process of a place is doing')
}

function nowAt(
  times: PlantTimes,
  place: Place,
  at: Temporal.Instant,
  what: { readonly intervention?: string },
  nameOf: (id: string) => string,
): z.input<typeof Now> {
  const { window, blackout, process, until } = openAt(times, place, at, what)
  const next = nextOpen(times, place, at, what)
  const { area, cell } = place
  const own = process?.area === area && process.cell === cell
  return {
    ...{ area, cell, until: until?.toString() ?? null, rev: own ? process.rev : 0 },
    window: window && turnAnswer(window),
    blackout: blackout && turnAnswer(blackout),
    next: next && { ...turnAnswer(next.turn), from: next.from.toString(), to: next.to.toString() },
    process: process && { state: process.state, since: process.since.toString(), by: nameOf(process.by) },
  }
}
