import { type Ask, consultedOf, impactsOf, type Routed, routed, slotsOf } from '#rules/decision/asks.ts'
import { type Assessed, factsFor } from '#rules/decision/facts.ts'
import { activityOf, type Impact, type Kind } from '#rules/decision/kind.ts'
import { declaredBy } from '#rules/plant/situation.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { activityIn } from '#rules/split/acts.ts'
import type { Answer } from '#rules/split/answer.ts'
import type { Situation } from '#rules/split/facts.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import type { Key } from '#rules/split/version/keys.ts'
import type { Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { placeOf } from '#store/people.ts'
import type { AssetRow } from '#store/plant/assets.ts'
import { aroundAsset, situationOf } from '#store/plant/situation.ts'
import { versionInForce } from '#store/split.ts'
import { answeredBy } from '../split/answered.ts'
import { standardSplit } from '../split/standard.ts'
import { keysNow } from '../split/state.ts'
import { splitNow } from '../time/limit/split.ts'

/** What is asked about: the part of a decision by which the split answers. */
export type Asked = Pick<
  DecisionRow,
  'site' | 'area' | 'class' | 'stated' | 'valid_until' | 'requested_at'
> & {
  readonly kind: Kind
  readonly assets: readonly AssetRow[]
  readonly assessed: Assessed
}

/** What the split says of a decision at a moment. */
export type Route = {
  /** What the list says of each asset. */
  readonly listed: readonly Situation[]
  readonly facts: Situation
  readonly row: Routed
  readonly answer: Answer
  /** The split that answered, with the people whom the answer is about. */
  readonly split: Split
  /** Who judges which impact. */
  readonly impacts: readonly Ask[]
  readonly consulted: readonly Ask[]
  /** Keys and consents. */
  readonly slots: readonly Ask[]
  /** The keys of the split itself, where it is what is decided about: the founders' where it names none (SPLIT-7). */
  readonly own: readonly Key[] | null
}

/**
 * Asks the split in force about a decision: who decides by what is known now, and who judges its impact. Refuses what the
 * split refuses, and an impact that nobody is accountable for: what nobody could judge would stay open for ever.
 */
export async function routeOf(tx: Tx, asked: Asked, now: Temporal.Instant): Promise<Route | Refusal> {
  const { kind, stated, assessed } = asked
  const [inForce, standard] = [await splitNow(tx, now), await standardSplit()]
  if (isRefusal(inForce)) return inForce
  const bound = activityOf(kind, inForce, standard)
  if (bound === null) return refuse('decision.no_activity', { activity: kind.activity })
  const listed = await situations(tx, asked, inForce, now)
  const facts = declaredBy(bound.split, factsFor(kind, { listed, stated, assessed }))
  const place = placeOf(asked) ?? null
  const { answers, split } = await answeredBy(
    tx,
    bound.split,
    [{ activity: bound.activity.id, facts }],
    place,
    now,
  )
  const [answer] = answers
  if (answer === undefined || isRefusal(answer)) return answer ?? refuse('decision.no_activity')
  const owners: Partial<Record<Impact, string>> = {}
  for (const { on, activity } of kind.impacts) {
    const where = activityIn(inForce, standard, activity)
    if (where === null) return refuse('decision.no_activity', { activity })
    // Which function it is does not depend on who stands for it.
    const known = { activity, facts: declaredBy(where.split, facts), on: `${now}` }
    const found = resolve(where.split, place === null ? known : { ...known, place })
    if (isRefusal(found)) return found
    owners[on] = found.row.A[0]!
  }
  const version = await versionInForce(tx, now)
  const said = routed(answer, version?.number ?? null)
  const own = kind.effect === 'split-version' ? await keysNow(tx, now) : null
  if (isRefusal(own)) return own
  const row = own === null ? said : { ...said, keys: own.map(({ named }) => named) }
  const consents = slotsOf(split, row).filter(({ role }) => role === 'consent')
  return {
    ...{ listed, facts, row, answer, split, impacts: impactsOf(inForce, kind, owners), own },
    // Nobody waits for an empty chair.
    consulted: consultedOf(split, row).filter(one => (answer.people[one.function] ?? []).length > 0),
    slots:
      own === null
        ? slotsOf(split, row)
        : [
            ...own.map(({ named, side }) => ({ role: 'key' as const, on: null, function: named, side })),
            ...consents,
          ],
  }
}

/** What the list says of the assets, or what is known of a class or place; and for how long it is asked. */
async function situations(
  tx: Tx,
  asked: Asked,
  split: Split,
  now: Temporal.Instant,
): Promise<readonly Situation[]> {
  const { kind, assets, class: of } = asked
  const days = daysOf(asked)
  const known = { ...(days !== null && { days }) }
  const [first] = assets
  if (first === undefined) return [{ ...known, ...(of !== null && { 'asset-class': of }) }]
  const around = await aroundAsset(tx, first)
  const { intervention } = kind
  const what = { split, at: now, now, ...(intervention !== undefined && { intervention }) }
  return assets.map(asset => ({
    ...situationOf(asset, around, what),
    ...(intervention !== undefined && { intervention }),
    ...known,
  }))
}

/** For how many days it is asked, from the day of the request (UTC) to its last; one at least. Null where it has no end. */
function daysOf({ kind, valid_until: until, requested_at: from }: Asked): number | null {
  if (!kind.ends || until === null) return null
  const day = from.toZonedDateTimeISO('UTC').toPlainDate()
  return Math.max(1, day.until(until, { largestUnit: 'day' }).days)
}
