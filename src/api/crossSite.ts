import type { FastifyRequest } from 'fastify'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that would change something comes from another site's page. Browsers say so themselves (Fetch
 * Metadata, W3C); older ones send an origin. What sends neither is no browser, and has no cookie to be abused.
 */
export function crossSite({ method, headers }: FastifyRequest): boolean {
  if (SAFE.has(method)) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  const { origin, host } = headers
  if (origin === undefined) return false
  try {
    return new URL(origin).host !== host
  } catch {
    return true
  }
}
