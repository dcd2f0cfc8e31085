import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { Hours, opensWithinAYear } from '#rules/time/calendar.ts'
import { calendarsOf } from '#store/time.ts'
import { act } from '../act.ts'
import { Slug, Zone } from '../fields.ts'

/**
 * The hours of work and the days off of a site, or (site null) of the corporate level with its zone. Time limits that are
 * open keep the moments that they were opened with. Who acts for a site changes that site's.
 */
export const changeCalendar = act('calendar.change', {
  input: z.strictObject({
    site: Slug.nullable(),
    zone: Zone.nullable().default(null),
    ...Hours.shape,
  }),
  async load(tx, { site }) {
    // Two first settings of one place come one after the other.
    await tx.selectFrom('organisation').select('mode').forUpdate().execute()
    const all = await calendarsOf(tx)
    return all.find(one => one.site === site) ?? refuse('site.unknown', { site: site ?? '' })
  },
  rev: ({ rev }) => rev,
  decide({ zone }, { site, zone: named, hours, holidays }, { actor, now }) {
    const outside = mayActAt('calendar.change', actor, [site])
    if (outside !== null) return outside
    if ((site === null) !== (named !== null)) return refuse('calendar.zone')
    const opens = opensWithinAYear({ zone: named ?? zone, hours, holidays }, now)
    return opens ? null : refuse('calendar.closed')
  },
  async write(tx, was, _, { site, zone, hours, holidays }) {
    const row = { zone, hours: JSON.stringify(hours), holidays: JSON.stringify(holidays) }
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
    const told = (one: Hours & { readonly zone: string | null }) => ({
      hours: one.hours,
      holidays: one.holidays,
      ...(site === null ? { zone: one.zone } : {}),
    })
    return {
      kind: 'calendar',
      subject: site ?? 'corporate',
      site,
      before: told(was),
      after: told({ zone, hours, holidays }),
      rev,
    }
  },
})
