import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Identity } from '#identity/identity.ts'
import { hears, mayRead } from '#rules/people/access.ts'
import { UNATTENDED } from '#rules/people/account.ts'
import type { Actor } from '#rules/people/actor.ts'
import { type Change, type Resumed, resumed } from '#store/ledger/hear.ts'
import { tokenCounts } from '#store/tokens.ts'
import { bearerOf } from './bearer.ts'
import { sendRefusal } from './refusals.ts'
import { problems, type Serving } from './route.ts'

/** Where live updates come in once and go out to everyone who listens and may see them. */
export type Hub = {
  readonly publish: (changes: readonly Change[]) => void
  /**
   * Somebody listens from now on, as long as `open` says so: as their session or token is. What comes waits until they
   * are told what they had missed before.
   */
  readonly listen: (who: Actor, reply: FastifyReply, open: () => Promise<boolean>) => Place
  readonly close: () => void
}
type Place = { readonly resume: (resumed: Resumed) => void; readonly leave: () => void }

/** Somebody who listens: the number up to which they have been told, and what waits as long as that is not known. */
type Listener = {
  readonly who: Actor
  readonly open: () => Promise<boolean>
  seen: number
  waiting: Change[] | null
}

const BEAT = 25_000
/** Who takes nothing off their line until so many bytes lie in it is cut off, and comes back for the rest. */
const LAZY = 1_048_576

export function hub(): Hub {
  const listeners = new Map<FastifyReply, Listener>()
  // A comment now and then keeps proxies from closing a quiet stream.
  const beat = setInterval(() => {
    for (const [reply, listener] of listeners) {
      reply.raw.write(': still here\n\n')
      void look(reply, listener)
    }
  }, BEAT)
  beat.unref()

  /** Ends the line of who is not here any more. A database that is away says nothing of it. */
  const look = async ({ raw }: FastifyReply, { open }: Listener) => {
    if (!(await open().catch(() => true))) raw.end()
  }

  function tell(reply: FastifyReply, listener: Listener, changes: readonly Change[]) {
    const { raw } = reply
    const { who, seen } = listener
    const news = changes.filter(({ seq }) => seq > seen)
    listener.seen = news.at(-1)?.seq ?? seen
    const heard = news
      .filter(change => hears(who, change))
      .map(({ seq: _, visitor: __, ...change }) => change)
    if (heard.length > 0) raw.write(`id: ${listener.seen}\ndata: ${JSON.stringify(heard)}\n\n`)
    // Who was changed is looked at anew: whoever may still listen comes back by themselves.
    if (news.some(({ kind, subject }) => kind === 'person' && subject === who.person)) raw.end()
    else if (raw.writableLength > LAZY) raw.destroy()
    else if (news.some(change => isDoor(who, change))) void look(reply, listener)
  }

  return {
    publish(changes) {
      for (const [reply, listener] of listeners) {
        if (listener.waiting === null) tell(reply, listener, changes)
        else listener.waiting.push(...changes)
      }
    },
    listen(who, reply, open) {
      const listener: Listener = { who, open, seen: 0, waiting: [] }
      listeners.set(reply, listener)
      return {
        resume({ from, missed, gap }) {
          reply.raw.write(': listening\n\n')
          listener.seen = (missed[0]?.seq ?? from + 1) - 1
          tell(reply, listener, missed)
          // Only now: whoever is cut off in between comes back for all of it.
          reply.raw.write(`${gap ? 'event: gap\ndata: []\n' : ''}id: ${from}\n\n`)
          const { waiting } = listener
          listener.waiting = null
          tell(reply, listener, waiting ?? [])
        },
        leave: () => listeners.delete(reply),
      }
    },
    close() {
      clearInterval(beat)
      for (const reply of listeners.keys()) reply.raw.end()
      listeners.clear()
    },
  }
}

/** Whether a change may have ended the session or the token that somebody listens with. */
const isDoor = ({ person, scope }: Actor, { kind, subject }: Change): boolean =>
  (kind === 'account' && subject === person) || (kind === 'token' && scope !== '*')

/**
 * Live updates as server-sent events (HTML, WHATWG): what changed, not how; who wants to know asks for it. Each has the
 * number of the ledger as its id, so that who comes back with the last one (`Last-Event-ID`), to whichever server,
 * hears what they missed.
 */
export function eventRoutes(
  app: FastifyInstance,
  { db, callerOf, now }: Serving,
  { listen }: Hub,
  identity: Identity,
): void {
  app.get(
    '/api/events',
    {
      config: { access: 'signed in' },
      schema: {
        summary: 'What changes from now on, as server-sent events',
        tags: ['events'],
        response: {
          200: {
            description: 'Lists of changes: act, kind and id of the record, site',
            content: { 'text/event-stream': { schema: z.string() } },
          },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      // A line that is open, or comes back by itself, is no use of the session.
      request.headers[UNATTENDED] = '1'
      const { actor, session } = await callerOf(request)
      const may = mayRead('signed in', actor)
      if (may !== null) return sendRefusal(request, reply, may)
      reply.hijack()
      reply.raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      })
      const token = bearerOf(request)?.token
      const open = () =>
        session !== null
          ? identity.isOpen(session)
          : token === undefined
            ? Promise.resolve(true)
            : tokenCounts(db, token, now())
      const place = listen(actor, reply, open)
      request.raw.on('close', place.leave)
      const last = request.headers['last-event-id']
      const since = typeof last === 'string' && /^\d{1,15}$/.test(last) ? Number(last) : null
      // Whoever could not be told what they missed comes back for it.
      await resumed(db, since).then(place.resume, () => reply.raw.destroy())
    },
  )
}
