import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { personToChange } from '#store/people.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'

const HOURS = { join: 72, recover: 1 }

/**
 * A one-time link for a person who has no account yet (`join`) or has lost the way into it (`recover`); whoever calls
 * makes the token and hands in its hash. An earlier link of the person no longer counts.
 */
export const invitePerson = act('person.invite', {
  input: z.strictObject({
    invitation: Uuid,
    person: Uuid,
    purpose: z.enum(['join', 'recover']),
    hash: z.string().min(32),
  }),
  load: async (tx, { person }) => (await personToChange(tx, person)) ?? refuse('person.unknown'),
  decide({ account, active }, { purpose }) {
    if (!active) return refuse('person.inactive')
    if (purpose === 'join' && account !== null) return refuse('person.has_account')
    return purpose === 'recover' && account === null ? refuse('person.no_account') : null
  },
  async write(tx, _, __, { invitation, person, purpose, hash }, { now }) {
    const expires_at = now.add({ hours: HOURS[purpose] })
    await tx
      .updateTable('invitation')
      .set({ used_at: now })
      .where('person', '=', person)
      .where('used_at', 'is', null)
      .execute()
    await tx.insertInto('invitation').values({ id: invitation, person, purpose, hash, expires_at }).execute()
    return { kind: 'person', subject: person, after: { invitation, purpose, expires: expires_at.toString() } }
  },
})
