import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'

const FORM = /^cs_([0-9a-f]{32})_([0-9a-f]{64})([0-9a-f]{8})$/

/**
 * The text of a new token with the id of its record, shown once, and what is kept of it. Prefix and checksum let scanners
 * find one that was published by mistake; of the secret, 256 random bits, only the SHA-256 is kept.
 */
export function makeToken(id: string): { readonly text: string; readonly hash: Buffer } {
  const head = `cs_${id.replaceAll('-', '')}_${randomBytes(32).toString('hex')}`
  const text = head + checksum(head)
  return { text, hash: hashOf(text) }
}

/** The id of the record that a token names; null for a text that is none, or was mistyped. */
export function readToken(text: string): string | null {
  const [, id, secret, sum] = FORM.exec(text) ?? []
  if (id === undefined || checksum(`cs_${id}_${secret}`) !== sum) return null
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether it is the token that this hash was kept of, in the same time whatever it is. */
export const isToken = (text: string, hash: Uint8Array): boolean => timingSafeEqual(hashOf(text), hash)

const hashOf = (text: string) => createHash('sha256').update(text).digest()
const checksum = (text: string) => crc32(text).toString(16).padStart(8, '0')
