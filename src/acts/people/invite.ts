import { z } from 'zod'
import { hasLeft } from '#rules/people/left.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { type Person, personToChange } from '#store/people.ts'
import { act, type Call, type Written } from '../act.ts'
import { Uuid } from '../fields.ts'

const HOURS = { join: 72, recover: 1 }

const Link = z.strictObject({
  invitation: Uuid,
  person: Uuid,
  purpose: z.enum(['join', 'recover']),
  hash: z.string().min(32),
})
type Link = z.infer<typeof Link>

/**
 * A one-time link for a person who has no account yet (`join`) or has lost the way into it (`recover`); whoever calls
 * makes the token and hands in its hash. An earlier link of the person no longer counts.
 */
export const invitePerson = act('person.invite', { input: Link, load, decide, write })

/** The same for an administrator whom nobody can invite: whoever works at the server itself lets them in again. */
export const recoverAdministrator = act('person.recover', {
  input: Link,
  load,
  decide: (person, link, call) =>
    person.administrator
      ? decide(person, link, call)
      : refuse('person.no_administrator', { name: person.email }),
  write,
})

async function load(tx: Tx, { person }: Link): Promise<Person | Refusal> {
  return (await personToChange(tx, person)) ?? refuse('person.unknown')
}

function decide(person: Person, { purpose }: Link, { now }: Call): Refusal | null {
  const { account, kind } = person
  if (kind === 'service') return refuse('service.no_account')
  if (hasLeft(person, now)) return refuse('person.inactive')
  if (purpose === 'join' && account !== null) return refuse('person.has_account')
  return purpose === 'recover' && account === null ? refuse('person.no_account') : null
}

async function write(
  tx: Tx,
  _: Person,
  __: null,
  { invitation, person, purpose, hash }: Link,
  { now }: Call,
): Promise<Written> {
  const expires_at = now.add({ hours: HOURS[purpose] })
  await tx
    .updateTable('invitation')
    .set({ used_at: now })
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .execute()
  await tx.insertInto('invitation').values({ id: invitation, person, purpose, hash, expires_at }).execute()
  return { kind: 'person', subject: person, after: { invitation, purpose, expires: expires_at.toString() } }
}
