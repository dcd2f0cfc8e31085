import { type DeskItem, deskItem } from '#rules/desk/desk.ts'
import { standsIn } from '#rules/finding/cycle.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { asksOpen, type DecisionRow, ending, ownDecisions } from '#store/decision/decisions.ts'
import { keysAsked } from '#store/decision/drafts.ts'
import { unansweredOf } from '#store/decision/observed.ts'
import { workOver } from '#store/decision/work.ts'
import { dueBy } from '#store/limits.ts'
import { personNames } from '#store/people.ts'
import { dutiesIn, shiftFunction } from '../shift/duty.ts'
import { keysNow } from '../split/state.ts'
import { decisionKinds } from './kinds.ts'

/** A desk with more on it is read as a list of decisions. */
const MOST = 50
/** What ends is to be renewed, or seen to, so many days before. */
const RENEW_DAYS = 30
const weight = {
  ...{ halt: 8, key: 4, consent: 4, impact: 3, verify: 3, consult: 2, plan: 2, sponsor: 2 },
} as const

/** Decisions that wait for somebody: to judge, advise, sign, plan or check; and what was sent back to them. */
export async function decisionsFor(
  tx: Tx,
  split: Split | null,
  actor: Actor,
  now: Temporal.Instant,
): Promise<readonly DeskItem[]> {
  const { person, held } = actor
  if (person === null) return []
  const asks = held.length === 0 ? [] : await asksOpen(tx, held, MOST * 4)
  const theirs = asks.filter(
    one =>
      standsIn(one, held, [one.function]) !== null &&
      (one.role !== 'key' || (one.state !== 'assessing' && one.draft === null)) &&
      !(one.state === 'acted' && one.acted.includes(person)),
  )
  // What somebody is asked about a decision in one role is one item, whatever the impacts.
  const each = [...Map.groupBy(theirs, one => `${one.id} ${one.role}`).values()].slice(0, MOST)
  const all = each.map(those => ({ ...those[0]!, impacts: those.flatMap(one => one.impact ?? []) }))
  const unanswered = await unansweredOf(
    tx,
    all.filter(one => isAboutSeen(one)).map(({ id }) => id),
  )
  // As long as differences wait for an answer nobody consents to what was accepted.
  const shown = all
    .map(one => ({ ...one, differences: one.role === 'consult' ? 0 : (unanswered.get(one.id) ?? 0) }))
    .filter(one => one.role !== 'consent' || one.differences === 0)
  const due = await dueBy(tx, 'decision', [...new Set(shown.map(({ id }) => id))])
  // Who only stands in is told for whom.
  const absent = (one: (typeof shown)[number]) => {
    const as = held.filter(own => standsIn(one, [own], [one.function]) !== null)
    return as.some(own => own.for === null) ? null : (as[0]?.for ?? null)
  }
  const names = await personNames(tx, shown.map(absent))
  const items = shown.map(one =>
    deskItem({
      ...{ kind: 'decision', subject: one.id, site: one.site, to: whereDone(one) },
      since: one.opened_at.toString(),
      due: due.get(one.id)?.toString() ?? null,
      weight: weight[one.role],
      params: {
        ...said(one, one.differences > 0 ? 'differences' : one.role, one.function),
        ...{ differences: one.differences },
        ...{ of: one.kind, campaign: one.campaign ?? '', impacts: one.impacts, rev: one.rev },
        for: names[absent(one) ?? ''] ?? '',
      },
    }),
  )
  const back = (await ownDecisions(tx, person, MOST)).map(one =>
    deskItem({
      ...{ kind: 'decision', subject: one.id, site: one.site, to: `/decisions/${one.id}` },
      since: one.since.toString(),
      weight: 2,
      params: said(one, 'back', ''),
    }),
  )
  const soon = now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: RENEW_DAYS })
  const end = (await ending(tx, person, soon.toString(), MOST)).map(row =>
    deskItem({
      ...{ kind: 'decision', subject: row.id, site: row.site, to: `/decisions/${row.id}` },
      ...{ since: row.since.toString(), due: `${row.valid_until}T23:59:59Z`, weight: 3 },
      params: { ...said(row, 'renew', ''), until: row.valid_until ?? '' },
    }),
  )
  const over = split === null ? [] : await overTime(tx, split, actor, now)
  return [...over, ...(await keysOfSplit(tx, person, now)), ...items, ...back, ...end]
}

/** Keys of the split itself, for whoever can turn one now: the founders, too, and who stands in for somebody with both. */
async function keysOfSplit(tx: Tx, person: string, now: Temporal.Instant): Promise<readonly DeskItem[]> {
  const asks = await keysAsked(tx)
  if (asks.length === 0) return []
  const keys = await keysNow(tx, now)
  if (isRefusal(keys)) return []
  const due = await dueBy(tx, 'decision', [...new Set(asks.map(({ id }) => id))])
  return asks
    .filter(({ open, id }) => open && !asks.some(one => one.id === id && one.person === person))
    .flatMap(one => {
      const key = keys.find(({ side }) => side === one.side)
      if (key === undefined || !key.holders.some(holder => holder.person === person)) return []
      return [
        deskItem({
          ...{ kind: 'decision', subject: one.id, to: `/decisions/${one.id}`, weight: weight.key },
          since: one.opened_at.toString(),
          due: due.get(one.id)?.toString() ?? null,
          params: { ...said(one, 'key', key.function), side: one.side },
        }),
      ]
    })
}

/** Work that is over its time, for whoever has the shift of its place now. */
async function overTime(
  tx: Tx,
  split: Split,
  { person, held }: Actor,
  now: Temporal.Instant,
): Promise<readonly DeskItem[]> {
  const fn = await shiftFunction(split)
  if (fn === null || !held.some(one => one.function === fn)) return []
  const over = (await workOver(tx, now)).filter(one => standsIn(one, held, [fn]) !== null)
  if (over.length === 0) return []
  const places = [...Map.groupBy(over, one => `${one.site} ${one.area}`).values()]
  const duty = await dutiesIn(
    tx,
    split,
    places.flatMap(([one]) => one!.site ?? []),
    now,
  )
  const theirs = places.filter(([one]) => {
    const { site, area } = one!
    return site !== null && duty({ site, area }).people.some(each => each.person === person)
  })
  return theirs.flat().map(row =>
    deskItem({
      ...{ kind: 'decision', subject: row.id, site: row.site, to: `/decisions/${row.id}` },
      ...{ since: row.started_at?.toString() ?? null, due: row.slot_to?.toString() ?? null, weight: 9 },
      params: said(row, 'over', fn),
    }),
  )
}

const isAboutSeen = ({ kind }: Pick<DecisionRow, 'kind'>): boolean =>
  decisionKinds().get(kind)?.effect === 'asset-differences'

type Asked = Pick<DecisionRow, 'id' | 'site' | 'title'> & { readonly differences: number }
/** Differences that wait for an answer are answered on their own page, which is that of the tool whose name the decision bears. */
const whereDone = ({ id, site, title, differences }: Asked): string =>
  differences > 0
    ? `/assets/differences?${new URLSearchParams({ site: site ?? '', source: title })}`
    : `/decisions/${id}`

const said = (
  { title, number, kind }: Pick<DecisionRow, 'title' | 'number' | 'kind'>,
  role: string,
  fn: string,
) => ({
  ...{ label: title, number, role, function: fn },
  ...{ decision_kind: labelOf(kind), decision_kind_de: labelOf(kind, 'de') },
})

const labelOf = (id: string, language: 'en' | 'de' = 'en'): string => {
  const label = decisionKinds().get(id)?.label
  return label?.[language] ?? label?.en ?? id
}
