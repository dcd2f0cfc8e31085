import { randomUUID } from 'node:crypto'
import { issueToken } from '#acts/token/issue.ts'
import { makeToken } from '#identity/door/token.ts'
import type { Who } from '../company.ts'
import type { Client, Installation } from '../installation.ts'

/**
 * Who the walk asks as: signed out; with a session that is over; with a token whose scope is something else; without
 * functions; a vendor, an auditor and a plant manager of the site that is asked about; the plant manager of the other
 * site; somebody corporate; who administers and holds nothing; a founder.
 */
export const callers = {
  out: null,
  over: 'farid',
  token: 'farid',
  none: 'nadia',
  vendor: 'viktor',
  auditor: 'vera',
  other: 'tomas',
  own: 'lena',
  corporate: 'farid',
  admin: 'ines',
  founder: 'karel',
} as const satisfies Readonly<Record<string, Who | null>>
export type CallerName = keyof typeof callers
export const callerNames = Object.keys(callers) as readonly CallerName[]

/** What the token may do, which no other route is. */
const ELSEWHERE = 'draft.rename'

/** Browsers of the callers, signed in once; `fresh` where a route ends the session or changes the password. */
export function browsers(at: Installation) {
  const known = new Map<CallerName, Promise<Client>>()
  const open = async (name: CallerName): Promise<Client> => {
    if (name === 'token') {
      const client = await at.as(null)
      client.headers.set('authorization', `Bearer ${await tokenOf(at)}`)
      return client
    }
    const client = await at.as(callers[name])
    if (name === 'over') await endSession(at, client)
    return client
  }
  return (name: CallerName, fresh: boolean): Promise<Client> => {
    if (fresh) return open(name)
    const found = known.get(name) ?? open(name)
    known.set(name, found)
    return found
  }
}

async function tokenOf(at: Installation): Promise<string> {
  const id = randomUUID()
  const { text, hash } = makeToken(id)
  await at.done(at.ids.farid, issueToken, {
    token: id,
    person: at.ids.farid,
    label: 'Something else',
    scope: [ELSEWHERE],
    expires: Temporal.Now.instant().add({ hours: 24 }).toString(),
    hash: hash.toString('hex'),
  })
  return text
}

/** The newest session of somebody ran out a moment ago, as sessions do. */
async function endSession(at: Installation, client: Client): Promise<void> {
  const { me } = (await client.ask('GET', '/api/visit')).body as { me: { session: string } }
  const { numUpdatedRows } = await at.database.db.owner
    .withSchema('auth')
    .updateTable('session' as never)
    .set({ expiresAt: '2026-01-01T00:00:00Z' } as never)
    .where('id' as never, '=', me.session as never)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new Error('no session was ended')
}
