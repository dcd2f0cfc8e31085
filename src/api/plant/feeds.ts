import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { enact } from '#acts/enact.ts'
import { actorFor } from '#acts/people/actor.ts'
import { makeFeed } from '#acts/window/makeFeed.ts'
import { revokeFeed } from '#acts/window/revokeFeed.ts'
import { writeCalendar } from '#exchange/calendar/write.ts'
import { hashOfSecret, makeSecret } from '#identity/door/feed.ts'
import { isAmong, type Sites } from '#rules/people/actor.ts'
import type { Place } from '#rules/plant/place.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Database, Tx } from '#store/database.ts'
import { feedByHash, feedRead, feedsOf } from '#store/plant/feeds.ts'
import { sitesOf } from '#store/plant/sites.ts'
import { windowsOf } from '#store/plant/windows.ts'
import { sayLabel } from '#words/cell.ts'
import { say } from '#words/say.ts'
import { sayWindow } from '#words/window/feedText.ts'
import { sendRefusal } from '../refusals.ts'
import { callOf, DoneAnswer, does, read, runs, type Serving } from '../route.ts'

/** What was cancelled stays in a feed for so many days, so that calendars take it out. */
const CANCELLED = 90

const Instant = z.iso.datetime()
const Feed = z.object({
  id: z.uuid(),
  site: z.string().nullable().describe('null: all sites that you see'),
  createdAt: Instant,
  revokedAt: Instant.nullable(),
  usedAt: Instant.nullable().describe('When a calendar last read it'),
  rev: z.int(),
})

/** Windows and blackouts in the calendars of people (PLANT-5): secret links, and what they answer. */
export function feedRoutes(app: FastifyInstance, serving: Serving): void {
  const { db, now } = serving
  read(app, serving, '/api/feeds', {
    about: 'Your calendar feeds, without their secret links',
    who: 'own session',
    whole: true,
    answer: z.array(Feed),
    answers: async (tx, { actor }) =>
      (await feedsOf(tx, actor.person!)).map(({ created_at, revoked_at, used_at, ...feed }) => ({
        ...feed,
        createdAt: created_at.toString(),
        revokedAt: revoked_at?.toString() ?? null,
        usedAt: used_at?.toString() ?? null,
      })),
  })
  const Wanted = makeFeed.input as unknown as z.ZodObject
  does(
    app,
    'POST',
    '/api/feeds',
    {
      who: 'own session',
      about:
        'Make a calendar feed of your own, of a site or of all that you see; its link is shown this once',
      body: Wanted.omit({ hash: true }),
      answer: DoneAnswer.extend({ path: z.string().describe('The address on this server, with the secret') }),
    },
    serving,
    async (request, reply, caller) => {
      const call = callOf(request, caller, now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const { text, hash } = makeSecret()
      const wanted = request.body as object
      const done = await enact(db, makeFeed, call, { ...wanted, hash: hash.toString('hex') })
      return isRefusal(done)
        ? sendRefusal(request, reply, done)
        : reply.send({ ...done, at: done.at.toString(), path: `/api/feeds/${text}.ics` })
    },
  )
  runs(
    app,
    serving,
    'POST',
    '/api/feeds/:feed/revocations',
    revokeFeed,
    'Let a calendar feed answer no longer',
  )

  does(
    app,
    'GET',
    '/api/feeds/:secret.ics',
    {
      who: 'anyone',
      about: 'A calendar feed, by its secret link: what its person sees at this moment',
      params: z.object({ secret: z.string().max(100) }),
      answer: { description: 'The calendar', content: { 'text/calendar': { schema: z.string() } } },
    },
    serving,
    async (request, reply) => {
      const { secret } = request.params as { readonly secret: string }
      const feed = await feedByHash(db, hashOfSecret(secret))
      const scope = feed === undefined ? [] : await scopeOf(db, feed, now())
      if (feed === undefined || scope.length === 0) return sendRefusal(request, reply, refuse('feed.unknown'))
      await feedRead(db, feed.id, now())
      const text = await db.within(scope, tx => calendarIn(tx, feed, now()))
      const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
      reply.header('etag', tag)
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="windows.ics"')
        .send(text)
    },
  )
}

/** The sites that a feed tells of now: those that its person sees, as far as it is of them; none once they have left. */
async function scopeOf(
  db: Database,
  { person, site }: { readonly person: string; readonly site: string | null },
  now: Temporal.Instant,
): Promise<Sites> {
  const actor = await db.within('*', async tx => {
    const row = await tx.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirst()
    return row === undefined ? null : actorFor(tx, row, now)
  })
  if (actor === null) return []
  if (site === null) return actor.sites
  return isAmong(site, actor.sites) ? [site] : []
}

async function calendarIn(
  tx: Tx,
  { site, language }: { readonly site: string | null; readonly language: Language },
  now: Temporal.Instant,
): Promise<string> {
  const sites = await sitesOf(tx)
  const long = now.subtract({ hours: CANCELLED * 24 })
  const windows = (await windowsOf(tx, site)).filter(
    ({ cancelled }) => cancelled === null || Temporal.Instant.compare(cancelled, long) > 0,
  )
  const of = sites.find(({ id }) => id === site)
  const name =
    of === undefined
      ? say(language, 'feed.name.all')
      : say(language, 'feed.name.site', { site: sayLabel(language, of.label) })
  const placeName = (place: Place) => {
    const at = sites.find(({ id }) => id === place.site)
    const area = at?.areas.find(({ id }) => id === place.area)
    const cell = area?.cells.find(({ id }) => id === place.cell)
    return [at, area, cell]
      .flatMap(each => (each === undefined ? [] : sayLabel(language, each.label)))
      .join(', ')
  }
  const events = windows.map(window => ({
    window,
    zone: sites.find(({ id }) => id === window.site)?.zone ?? 'UTC',
    changedAt: window.changedAt,
    location: placeName(window),
    ...sayWindow(language, window),
  }))
  return writeCalendar(name, events, now)
}
