import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { refuse } from '#rules/refusal.ts'
import { sendRefusal } from '../refusals.ts'

/** From when on the server takes no more work: each is far above what a plant at work needs, and below what ends it. */
export type Bearable = {
  /** Requests of the API that are being answered. */
  readonly answering: number
  /** Of those, how many wait for a connection to the database. */
  readonly waiting: number
  /** How late the event loop is, in milliseconds, for four seconds. */
  readonly late: number
}
const bearable: Bearable = { answering: 250, waiting: 150, late: 1_000 }

const LOOK_EVERY = 500
const LOOKS = 8
const RESOLUTION = 20
/** In seconds; each is told another, so that they do not come back all at once. */
const COME_BACK = { least: 1, most: 4 }

/**
 * Refuses requests of the API with 503 and `Retry-After` before the server falls over: who is refused is told at once and
 * costs next to nothing, and who is let in is answered in time. Whether the server is ready is answered always.
 */
export function relieve(app: FastifyInstance, waiting: () => number, most: Bearable = bearable): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  // One long proof makes a look or two late, and is no reason; late for four seconds is.
  let looks: readonly number[] = []
  const look = setInterval(() => {
    looks = [...looks, delay.percentile(90) / 1e6 - RESOLUTION].slice(-LOOKS)
    delay.reset()
  }, LOOK_EVERY)
  look.unref()
  let answering = 0
  app.addHook('onRequest', async (request, reply) => {
    const { url } = request.routeOptions
    if (url === undefined || !url.startsWith('/api/') || url === '/api/health') return
    if (
      answering >= most.answering ||
      waiting() >= most.waiting ||
      (looks.length === LOOKS && Math.min(...looks) >= most.late)
    ) {
      const seconds = COME_BACK.least + Math.floor(Math.random() * (COME_BACK.most - COME_BACK.least + 1))
      return sendRefusal(request, reply.header('retry-after', seconds), refuse('server.busy'))
    }
    // Who listens to live updates stays for hours, and is not at work.
    if (url === '/api/events') return
    answering++
    reply.raw.once('close', () => answering--)
  })
  app.addHook('onClose', async () => {
    clearInterval(look)
    delay.disable()
  })
}
