import { z } from 'zod'
import { isAmong } from '#rules/people/actor.ts'
import { refuse } from '#rules/refusal.ts'
import { languages } from '#rules/split/facts.ts'
import { act } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'

/**
 * Somebody gets a calendar feed of their own: of a site, or (site null) of all that they see at each reading. Whoever calls
 * makes its secret and hands in the hash, as hexadecimal digits.
 */
export const makeFeed = act('feed.make', {
  input: z.strictObject({
    feed: Uuid,
    site: Slug.nullable().default(null),
    language: z.enum(languages),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  whole: true,
  async load(tx, { site }) {
    if (site === null) return null
    const found = await tx.selectFrom('site').select('id').where('id', '=', site).executeTakeFirst()
    return found === undefined ? refuse('site.unknown', { site }) : null
  },
  decide(_, { site }, { actor }) {
    return site === null || isAmong(site, actor.sites) ? null : refuse('site.unknown', { site })
  },
  async write(tx, _, __, { feed, site, language, hash }, { now, actor }) {
    const person = actor.person!
    await tx
      .insertInto('feed')
      .values({ id: feed, person, site, language, hash: Buffer.from(hash, 'hex'), created_at: now })
      .execute()
    return { kind: 'feed', subject: feed, site, after: { person, language }, rev: 1 }
  },
})
