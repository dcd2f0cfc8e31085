import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { siteRegimes } from '#rules/plant/site.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Slug } from '../fields.ts'

/** Under which regulatory regimes a site is (PLANT-1); none is an answer, too. */
export const setProfile = act('site.profile', {
  input: z.strictObject({
    site: Slug,
    regimes: z.array(z.enum(siteRegimes)).transform(list => siteRegimes.filter(one => list.includes(one))),
  }),
  load: async (tx, { site }) =>
    (await tx.selectFrom('site').selectAll().where('id', '=', site).forUpdate().executeTakeFirst()) ??
    refuse('site.unknown', { site }),
  rev: ({ rev }) => rev,
  decide: (_, { site }, { actor }) => mayActAt('site.profile', actor, [site]),
  async write(tx, was, _, { site, regimes }) {
    const rev = was.rev + 1
    await tx.updateTable('site').set({ regimes, rev }).where('id', '=', site).execute()
    return {
      ...{ kind: 'site', subject: site, site, rev },
      before: { regimes: was.regimes },
      after: { regimes },
    }
  },
})
