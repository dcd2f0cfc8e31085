import type { FastifyInstance } from 'fastify'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { LOOPBACK } from '#rules/running/settings.ts'

const TRIES = 20

/**
 * Listens on an address of this machine, unless another is named where only this machine reaches it, on the wanted port
 * or, where that is taken, on the next free one. Port 0 takes any. Refuses where none of 20 ports is free, where the
 * port may not be used, and an address that this machine has not.
 */
export async function listen(
  app: FastifyInstance,
  wanted: number,
  host = LOOPBACK,
): Promise<{ port: number } | Refusal> {
  for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
    try {
      await app.listen({ host, port })
      const address = app.server.address()
      return { port: typeof address === 'object' && address !== null ? address.port : port }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error)
      if (code === 'EACCES') return refuse('server.port_forbidden', { port })
      if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EINVAL', 'EAI_AGAIN'].includes(code))
        return refuse('server.host_unknown', { host })
      if (code !== 'EADDRINUSE') throw error
    }
  }
  return refuse('server.no_port', { from: wanted, to: wanted + TRIES - 1 })
}
