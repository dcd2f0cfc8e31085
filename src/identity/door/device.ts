import { createHash, randomBytes } from 'node:crypto'
import { type Call, cookiesOf, type Gate } from '../gate.ts'

const YEAR = Temporal.Duration.from({ hours: 365 * 24 })

/** A browser, by the hash of the cookie that it keeps. The cookie says nothing about who has used it. */
export type Device = { readonly hash: Buffer; readonly cookie: string | null; readonly known: boolean }

const nameOf = ({ secure }: Gate) => (secure ? '__Secure-countersign.device' : 'countersign.device')

/** The browser of a request, and whether the account of this name has signed in with it before. */
export async function deviceOf(gate: Gate, call: Call<unknown>, name: string): Promise<Device> {
  const brought = cookiesOf(call)
    .split(/;\s*/)
    .find(cookie => cookie.startsWith(`${nameOf(gate)}=`))
    ?.slice(nameOf(gate).length + 1)
  const value = brought ?? randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(value).digest()
  const { rows } = await gate.pool.query(
    'select from device join "user" on "user".id = device.account where hash = $1 and email = $2',
    [hash, name],
  )
  const keeps = ['Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${YEAR.total('seconds')}`]
  const cookie = [`${nameOf(gate)}=${value}`, ...keeps, ...(gate.secure ? ['Secure'] : [])].join('; ')
  return { hash, cookie: brought === undefined ? cookie : null, known: rows.length > 0 }
}

/** From now on the account is known to this browser, for a year after its last sign-in. */
export async function remember({ pool, now }: Gate, { hash }: Device, account: string): Promise<void> {
  await pool.query(
    `insert into device (hash, account, seen_at) values ($1, $2, $3)
     on conflict (hash, account) do update set seen_at = excluded.seen_at`,
    [hash, account, now().toString()],
  )
}

export const forgetDevices = ({ pool, now }: Gate) =>
  pool.query(
    'delete from device where (hash, account) in (select hash, account from device where seen_at < $1 for update skip locked)',
    [now().subtract(YEAR).toString()],
  )
