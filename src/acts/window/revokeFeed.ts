import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'

/** A calendar feed answers no longer, from this moment on; whose it is may do so. */
export const revokeFeed = act('feed.revoke', {
  input: z.strictObject({ feed: Uuid }),
  whole: true,
  load: async (tx, { feed }, { actor }) =>
    (await tx
      .selectFrom('feed')
      .select(['id', 'site', 'rev', 'person', 'revoked_at'])
      .where('id', '=', feed)
      .where('person', '=', actor.person)
      .forUpdate()
      .executeTakeFirst()) ?? refuse('feed.unknown'),
  rev: ({ rev }) => rev,
  decide: ({ revoked_at }) => (revoked_at === null ? null : refuse('feed.revoked')),
  async write(tx, { id, person, site, rev }, _, __, { now }) {
    await tx
      .updateTable('feed')
      .set({ revoked_at: now, rev: rev + 1 })
      .where('id', '=', id)
      .execute()
    return { kind: 'feed', subject: id, site, after: { person }, rev: rev + 1 }
  },
})
