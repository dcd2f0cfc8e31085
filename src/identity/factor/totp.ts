import { createHmac, timingSafeEqual } from 'node:crypto'
import { symmetricDecrypt } from 'better-auth/crypto'
import type { Gate } from '../gate.ts'

const PERIOD = 30
const DIGITS = 6

/** The code of a time step (HOTP of it, RFC 4226, section 5.3; RFC 6238, section 4). */
export function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

export const stepAt = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000 / PERIOD)

/** The step whose code this is, of now and its neighbours, for clocks that differ and people who type; null if none. */
function stepOf(secret: string, code: string, at: Temporal.Instant): number | null {
  const now = stepAt(at)
  const typed = Buffer.from(code.padEnd(DIGITS).slice(0, DIGITS))
  const matches = [now - 1, now, now + 1].filter(step => {
    const right = Buffer.from(codeOf(secret, step))
    return code.length === DIGITS && typed.length === right.length && timingSafeEqual(right, typed)
  })
  return matches.at(-1) ?? null
}

export const looksLikeCode = (text: string): boolean => /^\d{6}$/.test(text)

/** What was typed, without the blanks that people put between digits. */
export const plainCode = (text: string): string => text.replace(/\s/g, '')

/**
 * Takes a code of an account's second factor, on or being set up. Each counts once: `used` is the answer to one whose
 * step, or a later one, was taken before (RFC 6238, section 5.2).
 */
export async function takeCode(
  { library, pool, now }: Gate,
  account: string,
  code: string,
): Promise<'right' | 'used' | 'wrong'> {
  const { rows } = await pool.query<{ secret: string }>(
    'select secret from "twoFactor" where "userId" = $1',
    [account],
  )
  const [row] = rows
  if (row === undefined) return 'wrong'
  const { secretConfig } = await library.$context
  const step = stepOf(await symmetricDecrypt({ key: secretConfig, data: row.secret }), code, now())
  if (step === null) return 'wrong'
  const { rowCount } = await pool.query(
    `insert into code_taken (account, step) values ($1, $2)
     on conflict (account) do update set step = excluded.step where code_taken.step < excluded.step`,
    [account, step],
  )
  return rowCount === 1 ? 'right' : 'used'
}
