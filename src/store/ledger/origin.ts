import { randomBytes } from 'node:crypto'
import type { Tx } from '../database.ts'
import { digest } from './hash.ts'

/** Where an act came from: the way in, the network address, the browser or program, and the session or the token. */
export type Origin = {
  readonly channel: 'web' | 'token' | 'command' | 'system'
  readonly address: string | null
  readonly agent: string | null
  readonly session: string | null
}

/**
 * Keeps where acts come from beside the ledger, where an address can be erased; entries name it by its id. The id is made
 * of a salted SHA-256 of the content (a UUID of version 8, RFC 9562), so that nothing in it can be altered unseen.
 */
export async function writeOrigin(tx: Tx, origin: Origin): Promise<string> {
  const salt = randomBytes(16).toString('hex')
  const id = originId(salt, origin)
  await tx
    .insertInto('origin')
    .values({ id, salt, ...origin })
    .execute()
  return id
}

export function originId(
  salt: string,
  { channel, address, agent, session }: Readonly<Record<keyof Origin, string | null>>,
) {
  const hex = digest({ salt, channel, address, agent, session })
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
