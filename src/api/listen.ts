import type { FastifyInstance } from 'fastify'
import { type Refusal, refuse } from '#rules/refusal.ts'

const HOST = '127.0.0.1'
const TRIES = 20

/**
 * Listens on this machine only, on the wanted port or, where that is taken, on the next free one. Port 0 takes any.
 * Refuses where none of 20 ports is free, or where the port may not be used.
 */
export async function listen(app: FastifyInstance, wanted: number): Promise<{ port: number } | Refusal> {
  for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
    try {
      await app.listen({ host: HOST, port })
      const address = app.server.address()
      return { port: typeof address === 'object' && address !== null ? address.port : port }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error)
      if (code === 'EACCES') return refuse('server.port_forbidden', { port })
      if (code !== 'EADDRINUSE') throw error
    }
  }
  return refuse('server.no_port', { from: wanted, to: wanted + TRIES - 1 })
}
