import type { FastifyInstance } from 'fastify'

const GRACE = 5_000

/**
 * How the server closes: it takes no new request, and lets those that are being answered finish, 5 s at most. Call it
 * before the server listens. The function that comes back ends the waiting.
 */
export function drain(app: FastifyInstance): () => void {
  const done = Promise.withResolvers<void>()
  let closing = false
  let open = 0
  app.server.on('request', (_, response) => {
    open++
    response.once('close', () => {
      open--
      if (closing && open === 0) done.resolve()
    })
  })
  app.addHook('preClose', async () => {
    closing = true
    if (open === 0) return
    const limit = setTimeout(done.resolve, GRACE)
    await done.promise
    clearTimeout(limit)
  })
  return done.resolve
}
