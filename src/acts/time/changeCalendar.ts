import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { Hours, opensWithinAYear } from '#rules/time/calendar.ts'
import { calendarsOf } from '#store/time.ts'
import { act } from '../act.ts'
import { Slug } from '../fields.ts'

/**
 * The hours of work and the days off of a site, or (site null) of the corporate level. Time limits that are open keep the
 * moments that they were opened with. Who acts for a site changes that site's.
 */
export const changeCalendar = act('calendar.change', {
  input: z.strictObject({
    site: Slug.nullable(),
    ...Hours.shape,
  }),
  async load(tx, { site }) {
    // Two first settings of one place come one after the other.
    await tx.selectFrom('organisation').select('mode').forUpdate().execute()
    const all = await calendarsOf(tx)
    return all.find(one => one.site === site) ?? refuse('site.unknown', { site: site ?? '' })
  },
  rev: ({ rev }) => rev,
  decide({ zone }, { site, hours, holidays }, { actor, now }) {
    const outside = mayActAt('calendar.change', actor, [site])
    if (outside !== null) return outside
    return opensWithinAYear({ zone, hours, holidays }, now) ? null : refuse('calendar.closed')
  },
  async write(tx, was, _, { site, hours, holidays }) {
    const row = { hours: JSON.stringify(hours), holidays: JSON.stringify(holidays) }
    const rev = was.rev + 1
    if (was.rev === 0)
      await tx
        .insertInto('calendar')
        .values({ site, ...row })
        .execute()
    else
      await tx
        .updateTable('calendar')
        .set({ ...row, rev })
        .where('site', 'is not distinct from', site)
        .execute()
    return {
      kind: 'calendar',
      subject: site ?? 'corporate',
      site,
      before: { hours: was.hours, holidays: was.holidays },
      after: { hours, holidays },
      rev,
    }
  },
})
