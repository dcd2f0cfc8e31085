import { createHmac } from 'node:crypto'

/** A secret as receivers are given it (Standard Webhooks). */
export const written = (secret: Buffer): string => `whsec_${secret.toString('base64')}`

/**
 * The three headers by which a receiver knows what it gets, and that it comes from here: HMAC-SHA256 over id, time and
 * body, once with each secret that holds just now (Standard Webhooks, "v1").
 */
export function signatureHeaders(
  secrets: readonly Buffer[],
  { id, at, body }: { readonly id: string; readonly at: Temporal.Instant; readonly body: string },
): Record<string, string> {
  const seconds = Math.floor(at.epochMilliseconds / 1_000)
  const signatures = secrets.map(
    secret => `v1,${createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`,
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}
