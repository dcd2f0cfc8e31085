import { z } from 'zod'
import { hasLeft } from '#rules/people/left.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'

/** A one-time link is used: the account that was made with it belongs to the person from now on. */
export const joinPerson = act('person.join', {
  input: z.strictObject({ hash: z.string(), account: z.string() }),
  async load(tx, { hash }) {
    const found = await tx
      .selectFrom('invitation')
      .innerJoin('person', 'person.id', 'invitation.person')
      .select(['invitation.id', 'invitation.person', 'expires_at', 'used_at', 'left_at', 'purpose'])
      .where('hash', '=', hash)
      .forUpdate()
      .executeTakeFirst()
    return found ?? refuse('invitation.unknown')
  },
  decide({ used_at, expires_at, left_at }, _, { now }) {
    if (used_at !== null) return refuse('invitation.used')
    if (Temporal.Instant.compare(expires_at, now) < 0) return refuse('invitation.expired')
    return hasLeft({ left_at }, now) ? refuse('person.inactive') : null
  },
  async write(tx, { id, person, purpose }, _, { account }, { now }) {
    await tx.updateTable('invitation').set({ used_at: now }).where('id', '=', id).execute()
    await tx.updateTable('person').set({ account }).where('id', '=', person).execute()
    return {
      kind: 'person',
      subject: person,
      after: { invitation: id, purpose },
    }
  },
})
