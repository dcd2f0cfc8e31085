import type { FastifyRequest } from 'fastify'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that would change something comes from another site's page. Browsers say so themselves (Fetch
 * Metadata, W3C); older ones send an origin. What sends neither is no browser, and has no cookie to be abused. A proxy may
 * have changed the host that was asked for: then `publicAddress` is what the browser knows.
 */
export function crossSite({ method, headers }: FastifyRequest, publicAddress: string | null): boolean {
  if (SAFE.has(method)) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  const { origin, host } = headers
  if (origin === undefined) return false
  try {
    return publicAddress === null ? new URL(origin).host !== host : new URL(origin).origin !== publicAddress
  } catch {
    return true
  }
}
