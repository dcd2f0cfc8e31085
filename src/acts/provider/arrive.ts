import { z } from 'zod'
import { hasLeft } from '#rules/people/left.ts'
import { refuse } from '#rules/refusal.ts'
import { personal } from '#store/ledger/personal.ts'
import { act } from '../act.ts'
import { Email, Name, Uuid } from '../fields.ts'

/**
 * Somebody came from the company's own sign-in for the first time: they are in the record from now on, with no function
 * and never as an administrator, whatever was claimed of them. Who is in it already comes in here only without an account
 * and without administering; everybody else links their account themselves.
 */
export const arrivePerson = act('person.arrive', {
  input: z.strictObject({ person: Uuid, name: Name, email: Email, issuer: z.string() }),
  load: async (tx, { email }) => ({
    there: await tx
      .selectFrom('person')
      .selectAll()
      .where(({ fn }) => fn<string>('lower', ['email']), '=', email.toLowerCase())
      .forUpdate()
      .executeTakeFirst(),
  }),
  decide({ there }, { email }, { now }) {
    if (there === undefined) return null
    if (hasLeft(there, now)) return refuse('person.inactive')
    const theirs = there.account === null && !there.administrator && there.kind === 'person'
    return theirs ? null : refuse('provider.link_first', { email })
  },
  async write(tx, { there }, _, { person, name, email, issuer }) {
    if (there !== undefined) {
      await tx.updateTable('person').set({ account: there.id }).where('id', '=', there.id).execute()
      return { kind: 'person', subject: there.id, after: { issuer } }
    }
    await tx
      .insertInto('person')
      .values({ id: person, name, email, administrator: false, account: person })
      .execute()
    const who = await personal(tx, person, { name, email })
    return { kind: 'person', subject: person, after: { issuer, who }, rev: 1 }
  },
})
