import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { personal } from '#store/ledger/personal.ts'
import { personByEmail } from '#store/people.ts'
import { act } from '../act.ts'
import { Email, Name, Uuid } from '../fields.ts'

/** A person joins the record; an account comes with the invitation, functions come with holdings. */
export const addPerson = act('person.add', {
  input: z.strictObject({
    person: Uuid,
    name: Name,
    email: Email,
    administrator: z.boolean().default(false),
  }),
  load: async (tx, { email }) => ({ taken: (await personByEmail(tx, email)) !== undefined }),
  decide: ({ taken }, { email }) => (taken ? refuse('person.email_taken', { email }) : null),
  async write(tx, _, __, { person, name, email, administrator }) {
    await tx.insertInto('person').values({ id: person, name, email, administrator }).execute()
    const who = await personal(tx, person, { name, email })
    return {
      kind: 'person',
      subject: person,
      after: { who, administrator },
      rev: 1,
    }
  },
})
