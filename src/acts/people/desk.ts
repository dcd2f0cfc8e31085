import { byUrgency, type DeskItem, deskItem } from '#rules/desk/desk.ts'
import { ownOf } from '#rules/desk/own.ts'
import { vacancyKey } from '#rules/desk/vacancies.ts'
import { vacantFor } from '#rules/desk/vacant.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { FOUNDER } from '#rules/split/version/keys.ts'
import { concerns } from '#rules/time/concern.ts'
import type { Tx } from '#store/database.ts'
import { dueBy, limitsMovedUp } from '#store/limits.ts'
import { recordsOfPerson } from '#store/people/around.ts'
import { toldOf } from '#store/people/told.ts'
import { decisionsFor } from '../decision/desk.ts'
import { findingsFor } from '../finding/desk.ts'
import { entriesFor } from '../room/overdue.ts'
import { shiftsFor } from '../shift/desk.ts'
import type { Told } from '../time/limit/kind.ts'
import { limitKind, titlesOf } from '../time/limit/kinds.ts'

/** So much of what has moved up stands on a desk: the first due. */
const MOST = 50

/** Everything that waits for a person at a moment, the most urgent first, by the split in force (DECIDE-10). */
export async function deskOf(
  tx: Tx,
  split: Split | null,
  actor: Actor,
  now: Temporal.Instant,
  language: Language,
): Promise<readonly DeskItem[]> {
  const { person } = actor
  if (person === null) return []
  const vacant = await withDue(tx, 'vacancy', await vacantOf(tx, split, actor, now), one => {
    const [fn, site] = [one.subject, one.site]
    return [vacancyKey({ function: fn, site }), vacancyKey({ function: fn, site: null })]
  })
  const deciding = await decisionsFor(tx, split, actor, now)
  const floor =
    split === null
      ? []
      : [
          ...(await shiftsFor(tx, split, actor)),
          ...(await findingsFor(tx, split, actor, now)),
          ...(await entriesFor(tx, split, actor, now)),
        ]
  const here = [...deciding, ...floor, ...vacant]
  const up = (await movedUp(tx, actor, { now, language })).filter(
    one =>
      !here.some(
        ({ to, kind, subject }) => to === one.to || (kind === 'decision' && subject === one.subject),
      ),
  )
  if (split === null) return byUrgency([...here, ...up])
  const own = { ...split, ...(await recordsOfPerson(tx, person)) }
  return byUrgency([...here, ...up, ...ownOf(own, person, now)])
}

/** Vacancies, for who may fill some: nobody else needs the record for them. */
const vacantOf = async (tx: Tx, split: Split | null, actor: Actor, now: Temporal.Instant) =>
  split === null || !actor.may.includes('holding.give')
    ? []
    : vacantFor({ ...split, ...(await toldOf(tx, split, now)) }, actor, now)

/** Items with when the time for them is over, by the limit that knows them under one of these names. */
async function withDue(
  tx: Tx,
  kind: string,
  items: readonly DeskItem[],
  names: (item: DeskItem) => readonly string[],
): Promise<readonly DeskItem[]> {
  const due = await dueBy(tx, kind, items.flatMap(names))
  return items.map(one => {
    const found = names(one).find(name => due.has(name))
    return { ...one, due: (found !== undefined && due.get(found)?.toString()) || null }
  })
}

/** What was not decided in time, and has moved up to a function that this person stands for (SPLIT-9). */
async function movedUp(tx: Tx, actor: Actor, told: Told): Promise<readonly DeskItem[]> {
  const functions = [...actor.held.map(one => one.function), ...(actor.founder === null ? [] : [FOUNDER])]
  const limits = await limitsMovedUp(tx, functions, MOST * 4)
  const theirs = limits.flatMap(limit => {
    const steps = limit.steps.filter(one => one.what === 'escalation' && one.done_at !== null)
    const up = steps.findLast(one =>
      concerns(actor, { site: limit.site, area: limit.area, functions: one.functions }),
    )
    return up === undefined ? [] : [{ limit, up }]
  })
  const shown = theirs.slice(0, MOST)
  const titleOf = await titlesOf(
    tx,
    shown.map(({ limit }) => limit),
    told,
  )
  return shown.map(({ limit, up }) => {
    const { kind, subject, site, due_at } = limit
    const fn = actor.held.find(one => up.functions.includes(one.function))?.function ?? ''
    return deskItem({
      ...{ kind: 'limit', subject, site, to: limitKind(kind).page(subject) },
      since: up.done_at?.toString() ?? null,
      due: due_at.toString(),
      params: { label: titleOf(limit), function: fn },
    })
  })
}
