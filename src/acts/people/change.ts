import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { personal } from '#store/ledger/personal.ts'
import { personByEmail } from '#store/people.ts'
import { act } from '../act.ts'
import { Email, Name, Uuid } from '../fields.ts'

/** A person's name, address, or whether they administer the installation or are active at all. */
export const changePerson = act('person.change', {
  input: z.strictObject({
    person: Uuid,
    name: Name,
    email: Email,
    administrator: z.boolean(),
    active: z.boolean(),
  }),
  async load(tx, { person, email }) {
    // With every administrator, in one order: of the last two who go at once, the second has to see the first go.
    const locked = await tx
      .selectFrom('person')
      .selectAll()
      .where(({ eb, or, and }) =>
        or([eb('id', '=', person), and([eb('administrator', '=', true), eb('active', '=', true)])]),
      )
      .orderBy('id')
      .forUpdate()
      .execute()
    const now = locked.find(({ id }) => id === person)
    if (now === undefined) return refuse('person.unknown')
    const other = await personByEmail(tx, email)
    const others = locked.filter(({ id, administrator, active }) => id !== person && administrator && active)
    return { now, taken: other !== undefined && other.id !== person, otherAdministrators: others.length }
  },
  rev: ({ now }) => now.rev,
  decide({ now, taken, otherAdministrators }, { email, administrator, active }) {
    if (now.kind === 'service' && administrator) return refuse('service.no_administrator')
    if (taken) return refuse('person.email_taken', { email })
    if (otherAdministrators === 0 && !(administrator && active)) return refuse('person.last_administrator')
    return null
  },
  async write(tx, { now }, _, { person, name, email, administrator, active }) {
    const rev = now.rev + 1
    const before = { administrator: now.administrator, active: now.active }
    const whoBefore = await personal(tx, person, { name: now.name, email: now.email })
    const who = await personal(tx, person, { name, email })
    await tx
      .updateTable('person')
      .set({ name, email, administrator, active, rev })
      .where('id', '=', person)
      .execute()
    return {
      kind: 'person',
      subject: person,
      before: { ...before, who: whoBefore },
      after: { who, administrator, active },
      rev,
    }
  },
})
