import { z } from 'zod'
import { hasLeft } from '#rules/people/left.ts'
import { issue } from '#rules/people/token.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Moment, Name, Slug, Uuid } from '../fields.ts'

/**
 * A token of the API is made: by a person for themselves, by an administrator for a service account. Whoever calls makes
 * its secret and hands in the hash, as hexadecimal digits.
 */
export const issueToken = act('token.issue', {
  input: z.strictObject({
    token: Uuid,
    person: Uuid,
    label: Name,
    scope: z.array(z.string().max(60)).max(100),
    site: Slug.nullable().default(null),
    expires: Moment,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  whole: true,
  async load(tx, { person, site }) {
    const holder = await tx.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirst()
    if (holder === undefined) return refuse('person.unknown')
    if (site === null) return holder
    const found = await tx.selectFrom('site').select('id').where('id', '=', site).executeTakeFirst()
    return found === undefined ? refuse('site.unknown', { site }) : holder
  },
  decide: (holder, { scope, expires }, { actor, now }) =>
    issue(
      {
        holder: { ...holder, active: !hasLeft(holder, now) },
        scope,
        expires: Temporal.Instant.from(expires),
      },
      actor,
      now,
    ),
  async write(tx, _, __, { token, person, label, scope, site, expires, hash }, { now, actor }) {
    const parts = [...new Set(scope)]
    const expires_at = Temporal.Instant.from(expires).round('millisecond')
    await tx
      .insertInto('token')
      .values({
        id: token,
        person,
        label,
        hash: Buffer.from(hash, 'hex'),
        scope: parts,
        site,
        factor: actor.factor,
        created_at: now,
        expires_at,
        revoked_at: null,
      })
      .execute()
    return {
      kind: 'token',
      subject: token,
      site,
      after: { person, label, scope: parts, expires: expires_at.toString() },
      rev: 1,
    }
  },
})
