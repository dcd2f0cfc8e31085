import { createHash, randomBytes } from 'node:crypto'

/** The secret of a calendar feed, shown once, and what is kept of it: of 256 random bits only the SHA-256. */
export function makeSecret(): { readonly text: string; readonly hash: Buffer } {
  const text = randomBytes(32).toString('base64url')
  return { text, hash: hashOfSecret(text) }
}

export const hashOfSecret = (text: string): Buffer => createHash('sha256').update(text).digest()
