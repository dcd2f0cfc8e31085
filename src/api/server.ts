import { type FastifyInstance, fastify } from 'fastify'
import { servePages } from './pages.ts'
import { policy, headers as secure } from './security.ts'

/** The server over HTTP, not yet listening; `pages` is the folder of the built web app. */
export async function server({ pages }: { pages: string }): Promise<FastifyInstance> {
  const app = fastify({ logger: false, forceCloseConnections: true })
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(secure).header('content-security-policy', policy(null))
  })
  await servePages(app, pages)
  return app
}
