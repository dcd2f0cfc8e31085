import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hex256 } from './hash.ts'

/** Where the key lies in the data folder. */
export const KEY_FILE = 'seal.key'

/** A public Ed25519 key (RFC 8032) that seals are verified with; its id is the SHA-256 of its SPKI (RFC 8410). */
export type PublicKey = { readonly id: string; readonly key: KeyObject }
/** The key that this installation seals with. */
export type SealKey = { readonly id: string; readonly private: KeyObject; readonly spki: Buffer }

/**
 * The key of this installation, made the first time and kept in the data folder for nobody else to read, never in the
 * database: whoever may write there could otherwise seal what they altered.
 */
export function sealKeyIn(folder: string): SealKey {
  const path = join(folder, KEY_FILE)
  try {
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(path, made, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = createPrivateKey(readFileSync(path))
  const spki = spkiOf(createPublicKey(secret))
  return { id: hex256(spki), private: secret, spki }
}

export const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

/** A public key as PEM text (RFC 7468). */
export const pemOf = (spki: Buffer): string =>
  createPublicKey({ key: spki, type: 'spki', format: 'der' })
    .export({ type: 'spki', format: 'pem' })
    .toString()

/** A public key from its SPKI bytes; null where they are no Ed25519 key. */
export function publicKey(spki: Buffer): PublicKey | null {
  try {
    const key = createPublicKey({ key: spki, type: 'spki', format: 'der' })
    const whole = key.asymmetricKeyType === 'ed25519' && spkiOf(key).equals(spki)
    return whole ? { id: hex256(spki), key } : null
  } catch {
    return null
  }
}

/** All public keys that stand in a text as PEM; what stands around them does not matter. */
export const keysIn = (text: string): readonly PublicKey[] =>
  [...text.matchAll(/-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----/g)].flatMap(
    ([, base64]) => publicKey(Buffer.from(base64 ?? '', 'base64')) ?? [],
  )
