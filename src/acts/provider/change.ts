import { z } from 'zod'
import { issuerFits } from '#rules/people/provider.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { Id } from '#rules/split/facts.ts'
import { providerOf } from '#store/provider.ts'
import { splitInForce } from '#store/split.ts'
import { act } from '../act.ts'
import { Name, Slug } from '../fields.ts'
import { notInSample } from '../organisation/sample.ts'

const Text = z.string().trim().min(1).max(500)
const Mapping = z
  .array(z.strictObject({ value: Text, function: Id, site: Slug.nullable().default(null) }))
  .max(500)

/**
 * The company's own sign-in: where it is, how Countersign is known there, and which functions its claims speak of. The
 * secret comes sealed, or not at all to keep the one there is; the ledger says only whether it was changed.
 */
export const changeProvider = act('provider.change', {
  input: z.strictObject({
    issuer: Text,
    client: Text,
    secret: z.string().nullable().default(null),
    label: Name,
    claim: Text.nullable().default(null),
    mapping: Mapping.default([]),
    enabled: z.boolean(),
  }),
  async load(tx, _, { now }) {
    const sample = await notInSample(tx, 'provider.not_in_sample')
    if (sample !== null) return sample
    const split = await splitInForce(tx, now)
    const sites = await tx.selectFrom('site').select('id').execute()
    return {
      // One row at most, which the state that was seen keeps from being written twice.
      before: await providerOf(tx),
      functions: split === null || isRefusal(split) ? [] : split.functions.map(({ id }) => id),
      sites: sites.map(({ id }) => id),
    }
  },
  rev: ({ before }) => before?.rev ?? 0,
  decide({ before, functions, sites }, { issuer, secret, mapping }) {
    const wrong = issuerFits(issuer)
    if (wrong !== null) return wrong
    if (secret === null && before === undefined) return refuse('provider.no_secret')
    for (const one of mapping) {
      if (!functions.includes(one.function))
        return refuse('provider.function_unknown', { function: one.function })
      if (one.site !== null && !sites.includes(one.site)) return refuse('site.unknown', { site: one.site })
    }
    return null
  },
  async write(tx, { before }, _, { secret, mapping, ...rest }) {
    const rev = (before?.rev ?? 0) + 1
    const row = { ...rest, mapping: JSON.stringify(mapping), rev }
    if (before === undefined)
      await tx
        .insertInto('provider')
        .values({ ...row, secret: secret ?? '' })
        .execute()
    else
      await tx
        .updateTable('provider')
        .set({ ...row, ...(secret === null ? {} : { secret }) })
        .where('rev', '=', before.rev)
        .execute()
    const { secret: _secret, rev: _rev, only_one: _one, ...was } = before ?? {}
    return {
      kind: 'provider',
      subject: 'provider',
      before: before === undefined ? null : was,
      after: { ...rest, mapping, secretChanged: secret !== null },
      rev,
    }
  },
})
