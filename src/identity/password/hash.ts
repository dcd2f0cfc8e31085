import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** Argon2id with 64 MiB, 3 passes, 4 lanes: the second recommended option of RFC 9106, section 4. */
const today = { memory: 65_536, passes: 3, parallelism: 4 }
const SALT = 16
const TAG = 32

/**
 * What is hashed: the same characters whatever keyboard typed them. Spaces of every kind are one kind, and accents are
 * composed (OpaqueString, RFC 8265, section 4.2.2).
 */
const plain = (password: string) => password.replace(/\p{Zs}/gu, ' ').normalize('NFC')

const tagOf = (password: string, nonce: Buffer, tagLength: number, cost: typeof today) =>
  derive('argon2id', { message: plain(password), nonce, tagLength, ...cost })

const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/** A password as it is kept: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT)
  const tag = await tagOf(password, salt, TAG, today)
  return `$argon2id$v=19$m=${today.memory},t=${today.passes},p=${today.parallelism}$${text(salt)}$${text(tag)}`
}

const kept = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** Whether a password is the one that was hashed; the cost is the one it was hashed with. */
export async function verifyPassword({
  hash,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = kept.exec(hash) ?? []
  const expected = Buffer.from(tag, 'base64')
  if (expected.length === 0) return false
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const found = await tagOf(password, Buffer.from(salt, 'base64'), expected.length, cost)
  return timingSafeEqual(found, expected)
}
