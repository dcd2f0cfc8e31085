import { asksOtherwise, type Row } from '#rules/decision/asks.ts'
import {
  beforeWork,
  type DecisionState,
  type DecisionStep,
  mayStep,
  type Position,
} from '#rules/decision/cycle.ts'
import { type Assessed, type ImpactAnswer, impactAnswers } from '#rules/decision/facts.ts'
import type { Kind } from '#rules/decision/kind.ts'
import { positionsOf } from '#rules/decision/positions.ts'
import { holdersOf, type Slot } from '#rules/decision/sign.ts'
import { standsIn } from '#rules/finding/cycle.ts'
import { mayAct, mayKnow } from '#rules/people/access.ts'
import type { Actor, Held } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { FOUNDER } from '#rules/split/version/keys.ts'
import type { Tx } from '#store/database.ts'
import {
  type AskRow,
  asksOf,
  assetsOf,
  type DecisionRow,
  decisionToChange,
} from '#store/decision/decisions.ts'
import { digest } from '#store/ledger/hash.ts'
import { movedUpTo } from '#store/limits.ts'
import type { AssetRow } from '#store/plant/assets.ts'
import type { Call, Written } from '../act.ts'
import { peopleOfEach } from '../finding/owned.ts'
import { onDutyAt } from '../shift/duty.ts'
import { decisionKinds } from './kinds.ts'
import { type Route, routeOf } from './routing.ts'

/** A decision with what its rules ask: what the split says of it now, whom it asks, and what somebody is to it. */
export type Loaded = {
  readonly row: DecisionRow
  readonly kind: Kind
  readonly assets: readonly AssetRow[]
  /** What is asked in this round. */
  readonly asks: readonly AskRow[]
  readonly route: Route
  readonly slots: readonly (Slot & { readonly ask: AskRow })[]
  readonly positions: ReadonlySet<Position>
}

/** A kind by its id; refuses what this program does not know. */
export const kindOf = (id: string): Kind | Refusal =>
  decisionKinds().get(id) ?? refuse('decision.no_kind', { kind: id })

/** A kind that people ask for by its form; refuses, beside what is not known, one that comes with its record. */
export function askedKind(id: string): Kind | Refusal {
  const kind = kindOf(id)
  return isRefusal(kind) || kind.effect === undefined ? kind : refuse('decision.made_elsewhere', { kind: id })
}

/** A decision, locked until the act is over. Refuses what is not in the record, not at a site in scope, or none of theirs. */
export async function loadDecision(
  tx: Tx,
  { decision }: { readonly decision: string },
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Promise<Loaded | Refusal> {
  const row = await decisionToChange(tx, decision)
  if (row === undefined || !mayKnow(actor, row)) return refuse('decision.not_there')
  return withAll(tx, row, actor, now)
}

/** The same for a decision that is only looked at. */
export async function withAll(
  tx: Tx,
  row: DecisionRow,
  actor: Actor,
  now: Temporal.Instant,
): Promise<Loaded | Refusal> {
  const kind = kindOf(row.kind)
  if (isRefusal(kind)) return kind
  const [assets, asks] = [await assetsOf(tx, row.id), await asksOf(tx, row.id, row.round)]
  const route = await routeOf(tx, { ...row, kind, assets, assessed: assessedIn(asks) }, now)
  if (isRefusal(route)) return route
  const slots = await slotsIn(tx, row, route, asks, now)
  const duty =
    row.site === null ? [] : (await onDutyAt(tx, route.split, { site: row.site, area: row.area }, now)).people
  const open = asks.filter(one => one.open).map(one => one.function)
  const holding = slots.filter(({ by }) => by === null).flatMap(({ holders }) => holders)
  const asked = [...open, ...holding.map(one => one.function)]
  const founding = actor.founder === null ? [] : [{ function: FOUNDER, site: null, area: null, for: null }]
  const positions = positionsOf(
    {
      ...{ site: row.site, area: row.area, requester: row.requester, visitor: row.visitor, open: asked },
      row: row.routed ?? route.row,
      worked: [...row.acted, row.started_by, row.finished_by].filter(one => one !== null),
    },
    { ...actor, held: [...actor.held, ...founding] },
    {
      // Nobody outside is the plant, whichever side they are counted to.
      sideOf: fn => route.split.functions.find(({ id, external }) => id === fn && !external)?.side ?? null,
      shift: duty.some(({ person }) => person === actor.person),
    },
  )
  return { row, kind, assets, asks, route, slots, positions }
}

/** What has been answered about impacts. */
export const assessedIn = (asks: readonly AskRow[]): Assessed =>
  Object.fromEntries(
    asks.flatMap(({ impact, answer }): [string, ImpactAnswer][] => {
      const found = impactAnswers.find(one => one === answer)
      return impact === null || found === undefined ? [] : [[impact, found]]
    }),
  )

/** Keys and consents with those who can sign them now. */
async function slotsIn(
  tx: Tx,
  row: DecisionRow,
  { split, answer, own }: Route,
  asks: readonly AskRow[],
  now: Temporal.Instant,
): Promise<Loaded['slots']> {
  // What is asked no longer, since an answer has changed, is nobody's to sign.
  const signed = asks.filter(
    ({ role, open, person }) => (role === 'key' || role === 'consent') && (open || person !== null),
  )
  if (signed.length === 0) return []
  const sideOf = (fn: string) => split.functions.find(({ id }) => id === fn)?.side
  const up = (await movedUpTo(tx, 'decision', row.id)).flatMap(fn => {
    const side = sideOf(fn)
    return side === undefined ? [] : [{ function: fn, side }]
  })
  const functions = [...new Set([...signed, ...up].map(one => one.function))]
  const each = await peopleOfEach(tx, split, functions, { site: row.site, area: row.area }, now)
  const people = new Map([...each].map(([fn, all]) => [fn, all.map(one => ({ ...one, function: fn }))]))
  return signed.map(ask => {
    const slot = { role: ask.role as Slot['role'], function: ask.function, side: ask.side }
    const by = ask.open ? null : ask.person
    const key = slot.role === 'key' ? own?.find(({ side }) => side === slot.side) : undefined
    const named = holdersOf(slot, fn => people.get(fn) ?? [], answer.secondKey, up)
    if (key === undefined) return { ...slot, by, ask, holders: named }
    const theirs = key.holders.map(one => ({ ...one, function: key.function }))
    return { ...slot, by, ask, holders: [...theirs, ...named.filter(one => one.function !== slot.function)] }
  })
}

/** Whether a step is allowed, by the access table, the state and what the actor is to the decision; null is yes. */
export const stepOn = (loaded: Loaded, step: DecisionStep, actor: Actor): Refusal | null =>
  mayAct(`decision.${step}` as Parameters<typeof mayAct>[0], actor) ??
  mayStep(step, loaded.row.state, loaded.positions, loaded.kind.attended) ??
  // What it is about is changed, and handed in, where it is.
  (elsewhere(loaded.kind).includes(step) ? refuse('decision.made_elsewhere', { kind: loaded.kind.id }) : null)

/** Steps that are taken where the record is that a decision comes with. Differences of a list are settled one by one. */
const elsewhere = ({ effect }: Kind): readonly DecisionStep[] =>
  effect === undefined
    ? []
    : ['change', 'submit', ...(effect === 'asset-differences' ? (['sendBack'] as const) : [])]

/** In which function, and for whom, somebody answers what is asked; null where it is not asked of them. */
export const askedAbout = (
  { site, area }: Pick<DecisionRow, 'site' | 'area'>,
  ask: Pick<AskRow, 'function'>,
  { held }: Pick<Actor, 'held'>,
): Held | null => held.find(one => standsIn({ site, area }, [one], [ask.function]) !== null) ?? null

/** What the signatures are bound to: content, facts, the version of the split, whom it names, and what was judged. */
export const hashOf = (
  row: Pick<
    DecisionRow,
    'id' | 'kind' | 'site' | 'area' | 'class' | 'title' | 'content' | 'stated' | 'valid_until'
  >,
  assets: readonly string[],
  facts: unknown,
  routed: unknown,
  assessed: Assessed,
): string => {
  const { id, kind, site, area, class: of, title, content, stated, valid_until } = row
  const what = { id, kind, site, area, class: of, title, content, stated, valid_until }
  return digest({ ...what, assets: assets.toSorted(), facts, routed, assessed })
}

/** Whether what the record says of whom to ask is still what the split asks for: else nobody signs or begins (DECIDE-3). */
export const isStale = ({ row, route }: Pick<Loaded, 'row' | 'route'>): boolean =>
  beforeWork.some(state => state === row.state) && row.routed !== null && asksOtherwise(row.routed, route.row)

/** Who asked: whoever stands for it inside, and who asked from outside. */
export const askersOf = ({
  requester,
  visitor,
}: Pick<DecisionRow, 'requester' | 'visitor'>): readonly string[] => [
  ...new Set([requester, ...(visitor === null ? [] : [visitor])]),
]

type Change = Partial<Omit<DecisionRow, 'id' | 'rev' | 'state' | 'number'>>

/** Puts a decision into a state; hands back what the ledger is told. */
export async function become(
  tx: Tx,
  { row, positions }: Pick<Loaded, 'row' | 'positions'>,
  state: DecisionState,
  change: Change,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Promise<Written & { readonly rev: number }> {
  const rev = row.rev + 1
  const { content, stated, facts, routed, ...plain } = change
  const json = Object.fromEntries(
    Object.entries({ content, stated, facts, routed })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, JSON.stringify(value)]),
  )
  await tx
    .updateTable('decision')
    .set({ ...plain, ...json, state, since: state === row.state ? row.since : now, rev })
    .where('id', '=', row.id)
    .execute()
  const named: Row | null = row.routed
  const functions =
    named === null ? [] : [...named.A, ...named.keys, ...named.consents, ...named.R, ...named.C]
  return {
    // What is done about a draft of the split stands with the draft, whose pages hear of it.
    ...(row.draft === null ? { kind: 'decision', subject: row.id } : { kind: 'split', subject: row.draft }),
    site: row.site,
    function:
      standsIn(row, actor.held, functions) ?? (positions.has('requester') ? null : actor.founder && FOUNDER),
    before: { state: row.state },
    after: { number: row.number, title: row.title, state },
    rev,
  }
}
