import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { personByEmail } from '#store/people.ts'
import { act } from '../act.ts'
import { Name, Slug, Uuid } from '../fields.ts'

/** A name that reaches nobody (RFC 2606): a service account has no mailbox. */
export const mailboxOf = (service: string) => `${service}@service.invalid`

/**
 * A service account joins the record: something other than a person that asks the API with tokens. It may hold functions,
 * and never signs in, signs, stands for anybody or administers.
 */
export const addService = act('service.add', {
  input: z.strictObject({ person: Uuid, service: Slug, name: Name }),
  load: async (tx, { service }) => ({ taken: (await personByEmail(tx, mailboxOf(service))) !== undefined }),
  decide: ({ taken }, { service }) => (taken ? refuse('service.there', { service }) : null),
  async write(tx, _, __, { person, service, name }) {
    await tx
      .insertInto('person')
      .values({ id: person, name, email: mailboxOf(service), kind: 'service' })
      .execute()
    return { kind: 'person', subject: person, after: { service, name }, rev: 1 }
  },
})
