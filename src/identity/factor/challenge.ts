import { randomBytes } from 'node:crypto'
import type { Gate } from '../gate.ts'

const LASTS = Temporal.Duration.from({ minutes: 5 })
/** To keep a passkey, to come in, or to sign: what, and in which session. */
export type Purpose = 'add' | 'enter' | `sign ${string}`

/** A challenge for a passkey, which counts once, for this purpose, within five minutes. */
export async function challenge({ pool, now }: Gate, purpose: Purpose, account: string | null) {
  const value = randomBytes(32)
  const at = now()
  await pool.query('delete from challenge where until < $1', [at.toString()])
  await pool.query('insert into challenge (value, purpose, account, until) values ($1, $2, $3, $4)', [
    value.toString('base64url'),
    purpose,
    account,
    at.add(LASTS).toString(),
  ])
  return new Uint8Array(value)
}

/** Uses a challenge up: the account that it was made for (null: any); undefined where there is none. */
export async function takeChallenge(
  { pool, now }: Gate,
  purpose: Purpose,
  value: string,
): Promise<string | null | undefined> {
  const { rows } = await pool.query<{ account: string | null }>(
    'delete from challenge where value = $1 and purpose = $2 and until >= $3 returning account',
    [value, purpose, now().toString()],
  )
  return rows[0]?.account
}
