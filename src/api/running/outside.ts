import type { Server } from 'node:https'
import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Certificate } from '#store/tls/certificate.ts'

/** How the server is reached, where that is from more than this machine. */
export type Outside = {
  /** What it shows over TLS; null where it speaks without. */
  readonly certificate: Certificate | null
  /** Where browsers find it behind a proxy: `https://name[:port]`. */
  readonly publicAddress: string | null
  /** Whose word about the original request is believed beside this machine's, where there is a proxy at all. */
  readonly proxies: readonly string[]
}

export const inside: Outside = { certificate: null, publicAddress: null, proxies: [] }

const LOOPBACKS = ['127.0.0.1', '::1']
const YEAR = 31_536_000

/** What the HTTP server is made with. */
export const transport = ({ certificate, publicAddress, proxies }: Outside) => ({
  ...(certificate === null
    ? {}
    : { https: { cert: certificate.cert, key: certificate.key, minVersion: 'TLSv1.2' as const } }),
  trustProxy: publicAddress === null && proxies.length === 0 ? false : [...LOOPBACKS, ...proxies],
})

/**
 * What tells browsers to come back over TLS only (RFC 6797). Only with a certificate of one's own: a browser that was told
 * lets nobody past a warning any more, and one made here is warned of.
 */
export const strict = ({ certificate }: Outside): Readonly<Record<string, string>> =>
  certificate === null || certificate.made ? {} : { 'strict-transport-security': `max-age=${YEAR}` }

const EVERY = 60_000

/**
 * Looks every minute for a renewed certificate, and serves it to whoever connects from then on. What cannot be used is
 * told once, and the one before stays. The function that comes back ends it.
 */
export function renewing(
  app: FastifyInstance,
  first: Certificate,
  again: () => Promise<Certificate | Refusal | null>,
  tell: (key: string, values: Refusal['params']) => void,
  every = EVERY,
): () => Promise<void> {
  const stopping = new AbortController()
  let now = first
  let told = ''
  const run = async () => {
    for (;;) {
      await delay(every, null, { signal: stopping.signal, ref: false }).catch(() => {})
      if (stopping.signal.aborted) return
      const found = await again()
      if (isRefusal(found)) {
        if (found.refused !== told) tell(found.refused, found.params)
        told = found.refused
        continue
      }
      told = ''
      if (found === null || (found.cert === now.cert && found.key === now.key)) continue
      now = found
      ;(app.server as unknown as Server).setSecureContext({
        cert: now.cert,
        key: now.key,
        minVersion: 'TLSv1.2',
      })
      tell('tls.renewed', { until: now.until.toString({ smallestUnit: 'minute' }) })
    }
  }
  const running = run()
  return async () => {
    stopping.abort()
    await running
  }
}
