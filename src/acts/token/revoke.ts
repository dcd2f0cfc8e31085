import { z } from 'zod'
import { mayKeep } from '#rules/people/token.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'

/** A token counts no longer, from this moment on. Whose it is may do so, and administrators for service accounts. */
export const revokeToken = act('token.revoke', {
  input: z.strictObject({ token: Uuid }),
  whole: true,
  load: async (tx, { token }) =>
    (await tx
      .selectFrom('token')
      .innerJoin('person', 'person.id', 'token.person')
      .select(['token.id', 'token.site', 'token.rev', 'revoked_at', 'person', 'kind'])
      .where('token.id', '=', token)
      .forUpdate('token')
      .executeTakeFirst()) ?? refuse('token.unknown'),
  rev: ({ rev }) => rev,
  decide: ({ person, kind, revoked_at }, _, { actor }) =>
    mayKeep({ id: person, kind }, actor) ?? (revoked_at === null ? null : refuse('token.revoked')),
  async write(tx, { id, person, site, rev }, _, __, { now }) {
    await tx
      .updateTable('token')
      .set({ revoked_at: now, rev: rev + 1 })
      .where('id', '=', id)
      .execute()
    return { kind: 'token', subject: id, site, after: { person }, rev: rev + 1 }
  },
})
