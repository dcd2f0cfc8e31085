import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { changesNothing, type Following, follow } from '#rules/people/provider.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { claimedOf, providerOf } from '#store/provider.ts'
import { splitInForce } from '#store/split.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'

/** What the claims of a person change now. */
export async function followingOf(
  tx: Tx,
  { person, values }: { readonly person: string; readonly values: readonly string[] },
  now: Temporal.Instant,
): Promise<Following | Refusal> {
  const provider = await providerOf(tx)
  if (provider === undefined) return refuse('provider.off')
  const split = await splitInForce(tx, now)
  return isRefusal(split) ? split : follow(split, provider.mapping, values, await claimedOf(tx, person))
}

/**
 * At each sign-in a person's functions follow what the company says of them, as an administrator has mapped it: given, if
 * they turn no key; noted for whoever may give them, if they do; and ended when it is no longer said. What somebody gave
 * by hand stays.
 */
export const followClaims = act('person.follow', {
  input: z.strictObject({ person: Uuid, values: z.array(z.string().max(500)).max(1_000) }),
  whole: true,
  async load(tx, input, { now }) {
    const locked = await tx
      .selectFrom('person')
      .select('id')
      .where('id', '=', input.person)
      .forUpdate()
      .executeTakeFirst()
    return locked === undefined ? refuse('person.unknown') : followingOf(tx, input, now)
  },
  decide: following => (changesNothing(following) ? refuse('provider.nothing') : null),
  async write(tx, { given, waiting, over }, _, { person }, { now }) {
    const today = now.toZonedDateTimeISO('UTC').toPlainDate()
    for (const one of given) {
      const holding = randomUUID()
      const { value, ...seat } = one
      await tx
        .insertInto('holding')
        .values({ id: holding, person, ...seat, area: null, from_day: today.toString(), to_day: null })
        .execute()
      await tx
        .insertInto('claimed')
        .values({ id: randomUUID(), person, ...one, holding, since: now, gone_at: null })
        .execute()
    }
    for (const one of waiting)
      await tx
        .insertInto('claimed')
        .values({ id: randomUUID(), person, ...one, holding: null, since: now, gone_at: null })
        .execute()
    for (const { id, holding } of over) {
      await tx.updateTable('claimed').set({ gone_at: now }).where('id', '=', id).execute()
      if (holding !== null)
        await tx
          .updateTable('holding')
          .set(({ eb }) => ({ to_day: today.subtract({ days: 1 }).toString(), rev: eb('rev', '+', 1) }))
          .where('id', '=', holding)
          .execute()
    }
    const seats = (all: readonly { readonly function: string; readonly site: string | null }[]) =>
      all.map(({ function: fn, site }) => ({ function: fn, site }))
    const sites = new Set([...given, ...waiting, ...over].map(({ site }) => site))
    const [only = null] = sites
    return {
      kind: 'person',
      subject: person,
      site: sites.size === 1 ? only : '*',
      after: { given: seats(given), waiting: seats(waiting), over: seats(over) },
    }
  },
})
