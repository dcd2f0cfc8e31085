import { byUrgency, type DeskItem } from '#rules/desk/desk.ts'
import { together, type Vacant, vacanciesOf } from '#rules/desk/vacancies.ts'
import { mayActAt } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { deputyCircles, heldBy, untrainedOf } from '#rules/split/people/people.ts'
import type { Split } from '#rules/split/split.ts'
import { concerns } from '#rules/time/concern.ts'
import type { Tx } from '#store/database.ts'
import { type LimitRow, openLimits } from '#store/limits.ts'
import { draftsSigned } from '#store/split.ts'
import { keysNow } from '../split/state.ts'
import { limitKind } from '../time/limit/kinds.ts'

/** Everything that waits for a person at a moment, the most urgent first, by the split in force (DECIDE-10). */
export async function deskOf(
  tx: Tx,
  split: Split | null,
  actor: Actor,
  now: Temporal.Instant,
): Promise<readonly DeskItem[]> {
  const { person } = actor
  if (person === null) return []
  const own = split === null ? [] : [...vacant(split, actor, now), ...ownOf(split, person, now)]
  const limits = await openLimits(tx)
  const turning = (await keys(tx, person, now)).map(one => ({ ...one, due: dueOf(limits, one.subject) }))
  const up = (await movedUp(tx, limits, actor)).filter(
    one => !turning.some(key => key.subject === one.subject),
  )
  return byUrgency([...turning, ...up, ...own])
}

/** When the time for the other key of a draft is over. */
const dueOf = (limits: readonly LimitRow[], draft: string): string | null =>
  limits.find(({ kind, subject }) => kind === 'signature' && subject === draft)?.due_at.toString() ?? null

/** What was not decided in time, and has moved up to a function that this person stands for (SPLIT-9). */
async function movedUp(tx: Tx, limits: readonly LimitRow[], actor: Actor): Promise<readonly DeskItem[]> {
  const theirs = limits.flatMap(limit => {
    const steps = limit.steps.filter(one => one.what === 'escalation' && one.done_at !== null)
    const up = steps.findLast(one => concerns(actor, { site: limit.site, functions: one.functions }))
    return up === undefined ? [] : [{ limit, up }]
  })
  return Promise.all(
    theirs.map(async ({ limit: { kind, subject, site, due_at }, up }) => {
      const { title, page } = limitKind(kind)
      const fn = actor.held.find(one => up.functions.includes(one.function))?.function ?? ''
      return item({
        ...{ kind: 'limit', subject, site, to: page(subject) },
        since: up.done_at?.toString() ?? null,
        due: due_at.toString(),
        params: { label: await title(tx, subject), function: fn },
      })
    }),
  )
}

/** Drafts on which the other key is turned, and one that this person holds is not. */
async function keys(tx: Tx, person: string, now: Temporal.Instant): Promise<readonly DeskItem[]> {
  const drafts = await draftsSigned(tx)
  if (drafts.length === 0) return []
  const all = await keysNow(tx, now)
  if (isRefusal(all)) return []
  return drafts.flatMap(({ id, label, signatures }) => {
    const open = all.find(
      key =>
        key.holders.some(one => one.person === person) && !signatures.some(({ side }) => side === key.side),
    )
    if (open === undefined || signatures.some(one => one.person === person)) return []
    const params = { label, side: open.side, by: signatures.map(({ printed_name }) => printed_name) }
    return [
      item({
        kind: 'key',
        subject: id,
        since: signatures[0]?.at.toString() ?? null,
        params,
        to: `/split/drafts/${id}/sign`,
      }),
    ]
  })
}

type Known = {
  readonly minute: string
  readonly vacant: readonly Vacant[]
  readonly circles: readonly (readonly string[])[]
}
const known = new WeakMap<Split, Known>()

/** Worked out once for everybody, as long as nothing of the record changes and the minute lasts. */
function knownNow(split: Split, now: Temporal.Instant): Known {
  const minute = now.toString({ smallestUnit: 'minute' })
  const found = known.get(split)
  if (found?.minute === minute) return found
  const on = now.toString()
  const made = { minute, vacant: vacanciesOf(split, on), circles: deputyCircles(split, on) }
  known.set(split, made)
  return made
}

/** Functions that nobody holds, for who may give them to somebody there. */
function vacant(split: Split, actor: Actor, now: Temporal.Instant): readonly DeskItem[] {
  const may = (site: string | null) => mayActAt('holding.give', actor, [site]) === null
  const theirs = knownNow(split, now).vacant.filter(({ site }) => may(site))
  const sites = split.sites?.length ?? 0
  return (may(null) ? together(theirs, sites) : theirs.map(one => ({ ...one, sites: 1 }))).map(
    ({ function: fn, site, activities, why, people, since, sites: lacking }) =>
      item({
        kind: 'vacancy',
        subject: fn,
        site,
        since,
        weight: activities.length,
        params: {
          function: fn,
          site: site ?? '',
          sites: lacking,
          why,
          people,
          waiting: activities.length,
          activities,
        },
        to: `/people?give=${encodeURIComponent(fn)}${site === null ? '' : `&place=${encodeURIComponent(site)}`}`,
      }),
  )
}

/** What keeps a person from standing for what they hold, and a circle that their deputies turn in. */
function ownOf(split: Split, person: string, now: Temporal.Instant): readonly DeskItem[] {
  const on = now.toString()
  const untrained = heldBy(split, person, on).flatMap(({ function: fn, place }) => {
    const lacking = untrainedOf(split, fn, place, on).find(one => one.person === person)
    if (lacking === undefined) return []
    const [site = null] = place?.split('/') ?? []
    const params = { function: fn, courses: lacking.courses }
    return [item({ kind: 'untrained', subject: fn, site, params, to: '/account' })]
  })
  const circles = knownNow(split, now)
    .circles.filter(circle => circle.includes(person))
    .map(people =>
      item({ kind: 'deputy-circle', subject: people.join(), params: { people }, to: '/account' }),
    )
  return [...untrained, ...circles]
}

type Wanted = Pick<DeskItem, 'kind' | 'subject' | 'to'> &
  Partial<DeskItem> & { readonly params: DeskItem['because']['params'] }
const item = ({ params, ...one }: Wanted): DeskItem => ({
  site: null,
  since: null,
  due: null,
  weight: 1,
  ...one,
  because: { key: `desk.because.${one.kind}`, params },
})
