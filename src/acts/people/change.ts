import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { personal } from '#store/ledger/personal.ts'
import { personByEmail } from '#store/people.ts'
import { act } from '../act.ts'
import { Email, Name, Uuid } from '../fields.ts'
import { withAdministrators } from './administrators.ts'

/** A person's name, address, or whether they administer the installation. */
export const changePerson = act('person.change', {
  input: z.strictObject({
    person: Uuid,
    name: Name,
    email: Email,
    administrator: z.boolean(),
  }),
  async load(tx, { person, email }) {
    const { now, others } = await withAdministrators(tx, person)
    if (now === undefined) return refuse('person.unknown')
    const other = await personByEmail(tx, email)
    return { now, taken: other !== undefined && other.id !== person, others }
  },
  rev: ({ now }) => now.rev,
  decide({ now, taken, others }, { email, administrator }) {
    if (now.kind === 'service' && administrator) return refuse('service.no_administrator')
    if (taken) return refuse('person.email_taken', { email })
    if (others === 0 && now.administrator && !administrator) return refuse('person.last_administrator')
    return null
  },
  async write(tx, { now }, _, { person, name, email, administrator }) {
    const rev = now.rev + 1
    const whoBefore = await personal(tx, person, { name: now.name, email: now.email })
    const who = await personal(tx, person, { name, email })
    await tx.updateTable('person').set({ name, email, administrator, rev }).where('id', '=', person).execute()
    return {
      kind: 'person',
      subject: person,
      before: { administrator: now.administrator, who: whoBefore },
      after: { who, administrator },
      rev,
    }
  },
})
