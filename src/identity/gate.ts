import type pg from 'pg'
import type { AccountEvent, From } from '#rules/people/account.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { ADDRESS, type Library, type Limits } from './library.ts'

/** What signing in works with; every function of this room takes it first. */
export type Gate = {
  readonly library: Library
  /** As role `countersign_auth`, in schema `auth`. */
  readonly pool: pg.Pool
  /** The database that it belongs to. */
  readonly url: string
  readonly now: () => Temporal.Instant
  /** Told, and waited for, before anybody gets an answer. */
  readonly note: (event: AccountEvent) => Promise<void>
  readonly limits: Limits
  /** Cookies travel over HTTPS only. */
  readonly secure: boolean
}

/** A request as far as this room looks at it: cookies, name of the browser, address, body. */
export type Call<Body = undefined> = {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly address: string
  readonly body: Body
}

/** What goes back: headers to set (cookies), and what was asked for or why not. */
export type Answer<Body> = {
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Body | Refusal
}

export const answer = <Body>(body: Body | Refusal, cookies: readonly string[] = []): Answer<Body> => ({
  headers: cookies.length === 0 ? {} : { 'set-cookie': cookies },
  body,
})

const header = ({ headers }: { headers: Call['headers'] }, name: string): string | null => {
  const value = headers[name]
  return typeof value === 'string' ? value : (value?.join('; ') ?? null)
}

export const cookiesOf = (call: { headers: Call['headers'] }): string => header(call, 'cookie') ?? ''

export const fromOf = (call: { headers: Call['headers']; address: string }): NonNullable<From> => ({
  address: call.address,
  agent: header(call, 'user-agent'),
})

/** The headers that the library gets: these three, whatever else a client sends. */
export function headersOf(call: { headers: Call['headers']; address: string }, cookies: string): Headers {
  const { address, agent } = fromOf(call)
  const headers = new Headers({ cookie: cookies, [ADDRESS]: address })
  if (agent !== null) headers.set('user-agent', agent)
  return headers
}

/** Runs work in one transaction of the sign-in database; what it answers with a refusal is rolled back. */
export async function inOne<Result>(
  { pool }: Gate,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query(isRefusal(result) ? 'rollback' : 'commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
