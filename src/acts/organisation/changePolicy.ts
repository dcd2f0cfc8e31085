import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Slug } from '../fields.ts'

/** Whether a second factor is asked for before anything is changed at a site, or (without one) anywhere. */
export const changePolicy = act('policy.change', {
  input: z.strictObject({ site: Slug.nullable().default(null), secondFactor: z.boolean() }),
  load: async (tx, { site }) =>
    site === null
      ? await tx
          .selectFrom('organisation')
          .select(['rev', 'second_factor'])
          .forUpdate()
          .executeTakeFirstOrThrow()
      : ((await tx
          .selectFrom('site')
          .select(['rev', 'second_factor'])
          .where('id', '=', site)
          .forUpdate()
          .executeTakeFirst()) ?? refuse('site.unknown', { site })),
  rev: ({ rev }) => rev,
  decide: () => null,
  async write(tx, now, _, { site, secondFactor }) {
    const rev = now.rev + 1
    const next = { second_factor: secondFactor, rev }
    if (site === null) await tx.updateTable('organisation').set(next).execute()
    else await tx.updateTable('site').set(next).where('id', '=', site).execute()
    return {
      kind: site === null ? 'organisation' : 'site',
      subject: site ?? 'organisation',
      site,
      before: { secondFactor: now.second_factor },
      after: { secondFactor },
      rev,
    }
  },
})
