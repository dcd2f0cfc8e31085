import type { Factor, Session } from '#rules/people/account.ts'
import { type Answer, answer, type Call, type Gate, headersOf } from '../gate.ts'
import { endSession, opened, place, whoIs } from '../session/session.ts'

/** The session that these cookies open, noted; the one that the browser still had is ended. Not noted, it is undone. */
export async function entered(gate: Gate, call: Call<unknown>, cookies: readonly string[]): Promise<Session> {
  const session = await opened(gate, cookies)
  try {
    await gate.note({ event: 'identity.signed_in', ...place(session, call), factor: session.factor })
  } catch (error) {
    await endSession(gate, session.id)
    throw error
  }
  const last = await whoIs(gate, call.headers)
  if (last !== null) await endSession(gate, last.id)
  return session
}

/** Opens a session for an account that has proven itself with this, other than by its password. */
export async function openSession(
  gate: Gate,
  call: Call<unknown>,
  account: string,
  factor: Factor,
): Promise<Answer<Session>> {
  const done = await gate.library.api.openSession({
    body: { account, factor },
    headers: headersOf(call, ''),
    returnHeaders: true,
  })
  const cookies = done.headers.getSetCookie()
  return answer(await entered(gate, call, cookies), cookies)
}
