import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** Keeps secrets that the product itself has to use again, under the installation's secret. */
export type Vault = {
  /** Locks a text. `id` makes equal texts look different; the same text and id give the same, so that an act can be repeated. */
  readonly lock: (text: string, id: string) => string
  /** The text again; null where it was locked under another secret, or was altered. */
  readonly unlock: (locked: string) => string | null
  /** A secret of 32 bytes that belongs to an id, and is kept nowhere. */
  readonly derive: (id: string) => Buffer
}

/** AES-256-GCM (NIST SP 800-38D) under keys derived by HKDF (RFC 5869) from the secret of the installation. */
export function vault(secret: string): Vault {
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `countersign ${purpose}`, 32))
  const [locking, naming] = [key('vault'), key('vault nonce')]
  return {
    lock(text, id) {
      // Never the same nonce for two texts: it is made of the text (as in RFC 8452, from a key of its own).
      const nonce = createHmac('sha256', naming).update(`${id}\n${text}`).digest().subarray(0, NONCE)
      const cipher = createCipheriv('aes-256-gcm', locking, nonce, { authTagLength: TAG })
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
    },
    unlock(locked) {
      const bytes = Buffer.from(locked, 'base64url')
      const [nonce, tag] = [bytes.subarray(0, NONCE), bytes.subarray(-TAG)]
      try {
        const decipher = createDecipheriv('aes-256-gcm', locking, nonce, { authTagLength: TAG })
        decipher.setAuthTag(tag)
        return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString(
          'utf8',
        )
      } catch {
        return null
      }
    },
    derive: id => key(`derived ${id}`),
  }
}
