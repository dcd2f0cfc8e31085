import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { sql } from 'kysely'
import type { House } from './identity.ts'

/** Where the pages are that passkeys of tests are for; an address by a name. */
export const PAGE = 'http://localhost:4680'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

/** The public key of a pair on P-256, as passkeys write it (COSE, RFC 9053, section 7.1). */
function cose(x: string, y: string): Uint8Array {
  const part = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  const key = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, part(x)],
    [-3, part(y)],
  ])
  return isoCBOR.encode(key as never)
}

/** A device with a passkey of an account, already known to the sign-in; it answers what it is asked (WebAuthn Level 3, 7.2). */
export async function device({ db }: Pick<House, 'db'>, account: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16).toString('base64url')
  const row = sql`${id}, ${account}, 'Test', ${new URL(PAGE).hostname}, ${Buffer.from(cose(x, y))}, 0, '{}', now()`
  await sql`insert into auth.passkey (id, account, name, rp, public_key, counter, transports, created_at) values (${row})`.execute(
    db.owner,
  )
  return {
    /** Its answer to a challenge, on a page; without `verified` it has asked nobody for a PIN or finger. */
    answers(challenge: string, { origin = PAGE, verified = true } = {}) {
      const client = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin }))
      const flags = Buffer.from([verified ? 0x05 : 0x01, 0, 0, 0, 0])
      const data = Buffer.concat([sha256(new URL(PAGE).hostname), flags])
      const signature = createSign('sha256').update(data).update(sha256(client)).sign(privateKey)
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      }
      return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
    },
  }
}
