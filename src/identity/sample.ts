import type { Session } from '#rules/people/account.ts'
import { refuse } from '#rules/refusal.ts'
import type { Database } from '#store/database.ts'
import { isSample } from '#store/sample.ts'
import { type Holder, openAccount } from './account.ts'
import { changePerson, plainName } from './door/signIn.ts'
import { type Answer, answer, type Call, type Gate } from './gate.ts'
import { verifyPassword } from './password/hash.ts'

/** Proof that a database holds the sample company. Only `sampleOf` makes one. */
export type Sample = { readonly sample: true }

const witnesses = new WeakMap<Sample, string>()

/**
 * The witness that a database holds the sample company; null for any other. What an organisation is never changes, and
 * when the sample goes, every account goes with it.
 */
export async function sampleOf(db: Database): Promise<Sample | null> {
  if (!(await db.within('*', isSample))) return null
  const witness: Sample = { sample: true }
  witnesses.set(witness, db.url)
  return witness
}

/** The password of everybody in the sample company, shown beside the form, so that signing can be tried as it is. */
export const SAMPLE_PASSWORD = 'two keys, one plant'

/**
 * Signs in as somebody of the sample company, who needs no account before and types nothing. Refuses without a witness,
 * and with one of another database: for an installation with data of its own there is none.
 */
export async function signInAs(
  gate: Gate,
  witness: Sample | null,
  call: Call<Holder>,
): Promise<Answer<Session>> {
  if (witness === null || witnesses.get(witness) !== gate.url)
    return answer<Session>(refuse('sample.only_there'))
  const password = SAMPLE_PASSWORD
  if (!(await asShipped(gate, call.body))) {
    const refusal = await openAccount(gate, {
      ...call,
      body: { ...call.body, password, about: [], by: null },
    })
    if (refusal !== null) return answer<Session>(refusal)
  }
  return changePerson(gate, { ...call, body: { name: call.body.email, password } })
}

/** Whether somebody's account has the sample's password and no second factor; visitors may have changed that. */
async function asShipped({ pool }: Gate, { account, email }: Holder): Promise<boolean> {
  const { rows } = await pool.query<{ password: string; twoFactorEnabled: boolean; email: string }>(
    `select account.password, "twoFactorEnabled", email from "user" join account on "userId" = "user".id where "user".id = $1`,
    [account],
  )
  const [row] = rows
  return (
    row !== undefined &&
    !row.twoFactorEnabled &&
    row.email === plainName(email) &&
    (await verifyPassword({ hash: row.password, password: SAMPLE_PASSWORD }))
  )
}
