import { type Factor, type Session, UNATTENDED } from '#rules/people/account.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { type Call, cookiesOf, fromOf, type Gate } from '../gate.ts'

/** A session in the list of an account: since when, last used when, from where, with which browser. */
export type Listed = Session & {
  readonly seenAt: Temporal.Instant
  readonly address: string | null
  readonly agent: string | null
}

type Row = {
  id: string
  userId: string
  createdAt: Date
  expiresAt: Date
  seenAt: Date
  factor: Factor
  ipAddress: string | null
  userAgent: string | null
}

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())

const sessionOf = (row: Omit<Row, 'ipAddress' | 'userAgent'>): Session => ({
  id: row.id,
  account: row.userId,
  startedAt: instant(row.createdAt),
  expiresAt: instant(row.expiresAt),
  factor: row.factor,
})

/** The times before which a session must not have been used last, and must not have ended. */
export const alive = ({ now, limits }: Gate): [string, string] => {
  const at = now()
  return [at.subtract(limits.idle).toString(), at.toString()]
}

const MINUTE = Temporal.Duration.from({ minutes: 1 })

/**
 * Whose session a request belongs to; null where it brings none, or one that was revoked, idle for too long, or older
 * than any session may be. Being asked counts as use, unless the page says that nobody is at it.
 */
export async function whoIs(gate: Gate, headers: Call['headers']): Promise<Session | null> {
  const cookie = cookiesOf({ headers })
  if (cookie === '') return null
  const found = await gate.library.api.getSession({ headers: new Headers({ cookie }) })
  if (found === null) return null
  const session = { ...found.session, factor: found.session.factor as Factor }
  const at = gate.now()
  const seen = instant(session.seenAt)
  const over =
    Temporal.Instant.compare(at, instant(session.expiresAt)) >= 0 ||
    Temporal.Instant.compare(at, seen.add(gate.limits.idle)) >= 0
  if (over) await endSession(gate, session.id)
  else if (headers[UNATTENDED] === undefined && Temporal.Instant.compare(at, seen.add(MINUTE)) >= 0)
    await gate.pool.query('update session set "seenAt" = $2 where id = $1', [session.id, at.toString()])
  return over ? null : sessionOf(session)
}

/** Whether a session is still open; asking is no use of it. */
export async function isOpen(gate: Gate, { id }: Session): Promise<boolean> {
  const { rows } = await gate.pool.query(
    'select from session where id = $1 and "seenAt" > $2 and "expiresAt" > $3',
    [id, ...alive(gate)],
  )
  return rows.length > 0
}

/** The session that the library has just opened with these cookies. */
export async function opened(gate: Gate, cookies: readonly string[]): Promise<Session> {
  const cookie = cookies.map(each => each.split(';', 1)[0]).join('; ')
  const session = await whoIs(gate, { cookie })
  if (session === null) throw new Error('a session that was opened is not there')
  return session
}

export async function endSession({ pool }: Gate, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from session where id = $1', [id])
  return rowCount === 1
}

/** The sessions of an account that are open now, the latest used first. */
export async function sessions(gate: Gate, account: string): Promise<Listed[]> {
  const { rows } = await gate.pool.query<Row>(
    `select * from session where "userId" = $1 and "seenAt" > $2 and "expiresAt" > $3 order by "seenAt" desc, id`,
    [account, ...alive(gate)],
  )
  return rows.map(row => ({
    ...sessionOf(row),
    seenAt: instant(row.seenAt),
    address: row.ipAddress === '' ? null : row.ipAddress,
    agent: row.userAgent === '' ? null : row.userAgent,
  }))
}

/** Ends a session of an account, from another place. Refuses where the account has no such session. */
export async function revoke(
  gate: Gate,
  call: Call<{ account: string; session: string; by: string | null }>,
): Promise<Refusal | null> {
  const { account, session, by } = call.body
  const { rowCount } = await gate.pool.query('delete from session where id = $1 and "userId" = $2', [
    session,
    account,
  ])
  if (rowCount !== 1) return refuse('session.unknown')
  await gate.note({ event: 'identity.session_revoked', account, session, by, from: fromOf(call) })
  return null
}

/** What events within a session say about where they happened. */
export const place = ({ account, id }: Session, call: Call<unknown>) => ({
  account,
  session: id,
  from: fromOf(call),
})
