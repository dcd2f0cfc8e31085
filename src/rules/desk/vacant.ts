import { mayActAt } from '../people/access.ts'
import type { Actor } from '../people/actor.ts'
import type { Split } from '../split/split.ts'
import { type DeskItem, deskItem } from './desk.ts'
import { pageToFill, together, vacanciesAt } from './vacancies.ts'

/** Functions that nobody holds, for who may give them to somebody there (SPLIT-8). */
export function vacantFor(split: Split, actor: Actor, now: Temporal.Instant): readonly DeskItem[] {
  const may = (site: string | null) => mayActAt('holding.give', actor, [site]) === null
  const theirs = vacanciesAt(split, now).filter(({ site }) => may(site))
  const sites = split.sites?.length ?? 0
  return (may(null) ? together(theirs, sites) : theirs.map(one => ({ ...one, sites: 1 }))).map(one =>
    deskItem({
      kind: 'vacancy',
      subject: one.function,
      site: one.site,
      since: one.since,
      weight: one.activities.length,
      params: {
        function: one.function,
        site: one.site ?? '',
        sites: one.sites,
        why: one.why,
        people: one.people,
        waiting: one.activities.length,
        activities: one.activities,
      },
      to: pageToFill(one),
    }),
  )
}
