import { z } from 'zod'
import type { Session } from '#rules/people/account.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { checked } from '../account.ts'
import { type Call, cookiesOf, type Gate, headersOf } from '../gate.ts'

/** The password once more, from who has one. */
export const Again = z.strictObject({ password: z.string().max(512).optional() })
export type Again = z.infer<typeof Again>

const FRESH = Temporal.Duration.from({ minutes: 10 })

/**
 * Whether it is still the person of the session who changes how they come in: by their password, or where the account
 * has none by a session of the last ten minutes; null is yes. Wrong passwords count.
 */
export async function again(gate: Gate, call: Call<Again>, session: Session): Promise<Refusal | null> {
  const { rows } = await gate.pool.query(
    `select from account where "userId" = $1 and "providerId" = 'credential'`,
    [session.account],
  )
  if (rows.length === 0) {
    const late = Temporal.Instant.compare(gate.now(), session.startedAt.add(FRESH)) > 0
    return late ? refuse('passkey.sign_in_again') : null
  }
  const { password } = call.body
  if (!password) return refuse('password.wrong')
  const headers = headersOf(call, cookiesOf(call))
  const done = await checked(gate, session, call, () =>
    gate.library.api.verifyPassword({ body: { password }, headers }),
  )
  return isRefusal(done) ? done : null
}
