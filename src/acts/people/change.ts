import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { personal } from '#store/ledger/personal.ts'
import { personByEmail, personToChange } from '#store/people.ts'
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
    const now = await personToChange(tx, person)
    if (now === undefined) return refuse('person.unknown')
    const other = await personByEmail(tx, email)
    const { count } = await tx
      .selectFrom('person')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('administrator', '=', true)
      .where('active', '=', true)
      .where('id', '<>', person)
      .executeTakeFirstOrThrow()
    return { now, taken: other !== undefined && other.id !== person, otherAdministrators: count }
  },
  rev: ({ now }) => now.rev,
  decide({ taken, otherAdministrators }, { email, administrator, active }) {
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
      tell: [{ topic: 'people' }],
    }
  },
})
