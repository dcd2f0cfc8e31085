import { randomUUID } from 'node:crypto'
import { type Kind, kindWith } from '#rules/decision/kind.ts'
import { turn } from '#rules/decision/sign.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Message } from '#rules/post/message.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { answerAsk, asksOf, closeAsks, type DecisionRow } from '#store/decision/decisions.ts'
import { decisionOnSeen } from '#store/decision/observed.ts'
import { digestAct } from '#store/ledger/digested.ts'
import { countOpen, decideDifferences, digestOf, takeOverAccepted } from '#store/plant/import/differences.ts'
import type { Call } from '../../act.ts'
import { askersOf, become, isStale, type Loaded, withAll } from '../decision.ts'
import { decisionKinds } from '../kinds.ts'
import { settle } from '../settle.ts'
import { tellAsked } from '../tell.ts'
import { voidRound } from '../void.ts'
import { handIn } from './handIn.ts'
import { routeFor } from './route.ts'

/** What a tool saw at a site: its differences from the list are one decision. */
type Seen = { readonly site: string; readonly source: string }
/** What an act about differences says of their decision. */
type Told = { readonly decision: Pick<DecisionRow, 'id' | 'number'>; readonly tell: readonly Message[] }

const EFFECT = 'asset-differences'
const asking = new Set(['requester'] as const)
export const kindOfDifferences = (): Kind => kindWith(decisionKinds().values(), EFFECT)

/** The decision about what a tool saw, with all that its rules ask, locked; null where none is on its way. */
export async function decisionAboutSeen(
  tx: Tx,
  seen: Seen,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Promise<Loaded | Refusal | null> {
  const row = await decisionOnSeen(tx, kindOfDifferences().id, seen)
  return row === undefined ? null : withAll(tx, row, actor, now)
}

/**
 * Whether what somebody accepts takes effect at once: theirs is the one key that the split asks for, and no consent is. Where
 * nobody stands for that key a founder does, as for everything that the split gives to nobody who is there. Advice is
 * taken where it has come, and not waited for: hundreds of differences come at a time.
 */
export function settlesAlone({ row, route, slots }: Loaded, { person, founder }: Actor): boolean {
  const [slot, ...others] = slots
  if (slot?.role !== 'key' || others.length > 0 || isStale({ row, route })) return false
  if (slot.holders.length === 0) return founder !== null
  const signing = { slots, requesters: askersOf(row), acted: [], consulting: [] }
  return !isRefusal(turn(signing, person ?? ''))
}

/**
 * What a tool saw differs: that is a decision of the site, asked for by whoever brought it in and put to whom the split
 * names. What the same tool sees while it is on its way joins it; where nothing differs any more it is closed. Null where there
 * is none, since nothing differs or the split has no answer.
 */
export async function askAboutSeen(tx: Tx, seen: Seen, call: Call): Promise<Told | null> {
  const kind = kindOfDifferences()
  const there = await decisionOnSeen(tx, kind.id, seen)
  if (there !== undefined) return afterAnswers(tx, seen, there, { call, alone: false })
  if ((await countOpen(tx, seen)) === 0) return null
  const handing = await routeFor(tx, EFFECT, seen.site, call.now)
  if (isRefusal(handing)) return null
  const about = { id: randomUUID(), site: seen.site, title: seen.source, why: '', until: null }
  const asked = { ...about, fields: { source: seen.source } }
  const { row, written } = await handIn(tx, handing, undefined, asked, call)
  return { decision: row, tell: written.tell }
}

/**
 * Differences of a decision were answered, or others have come: with the last it is closed, unless what was accepted waits for
 * signatures. These are then asked for; what was signed on something else is void.
 */
export async function afterAnswers(
  tx: Tx,
  seen: Seen,
  row: DecisionRow,
  { call, alone }: { readonly call: Call; readonly alone: boolean },
): Promise<Told> {
  const { actor, now } = call
  const asks = await asksOf(tx, row.id, row.round)
  const accepted = await digestOf(tx, { ...seen, answered: 'yes' })
  const waiting = await countOpen(tx, seen)
  const slots = asks.filter(one => one.role === 'key' || one.role === 'consent')
  if (waiting === 0 && accepted === null) {
    for (const { id, function: fn } of alone ? slots : [])
      await answerAsk(tx, id, {
        ...{ answer: 'settled', open: false, at: now, person: actor.person, as_function: fn },
        standing_for: actor.held.find(one => one.function === fn)?.for ?? null,
      })
    await closeAsks(
      tx,
      asks.filter(one => one.open).map(one => one.id),
    )
    await become(tx, { row, positions: asking }, 'closed', {}, call)
    return { decision: row, tell: [] }
  }
  const fields = { source: seen.source, ...(accepted !== null && { accepted }) }
  const signed = slots.some(one => one.answer !== null)
  const same = (row.content.fields.accepted ?? null) === accepted
  if (same && (waiting === 0 || !signed)) return { decision: row, tell: [] }
  const handing = await routeFor(tx, EFFECT, seen.site, now)
  // As long as the split has no answer nobody signs.
  if (isRefusal(handing)) return { decision: row, tell: [] }
  const { kind, route } = handing
  if (signed) await voidRound(tx, { row, asks }, call)
  const next = { ...row, content: { ...row.content, fields }, round: row.round + Number(signed) }
  const of = { row: next, kind, assets: [], asks: signed ? [] : asks, route }
  const { state, change } = await settle(tx, of, {}, now)
  await become(
    tx,
    { row, positions: asking },
    state,
    { ...change, content: next.content, round: next.round },
    call,
  )
  return {
    decision: row,
    tell: waiting === 0 ? await tellAsked(tx, route.split, row, route.slots, now, actor.person) : [],
  }
}

const seenIn = ({ site, content }: Pick<DecisionRow, 'site' | 'content'>): Seen => ({
  site: site ?? '',
  source: String(content.fields.source),
})

/** They are locked before their decision is, as acts on them do. */
export async function lockDifferences(tx: Tx, row: DecisionRow): Promise<void> {
  await countOpen(tx, { ...seenIn(row), answered: 'either' })
}

/** As long as differences wait for an answer nobody signs. */
export async function differencesReady(tx: Tx, row: DecisionRow): Promise<Seen | Refusal> {
  const count = await countOpen(tx, seenIn(row))
  return count > 0 ? refuse('decision.differences_wait', { count }) : seenIn(row)
}

/** What was accepted is in the list with the last signature. */
export async function putIntoList(tx: Tx, seen: Seen, call: Pick<Call, 'id' | 'now'>): Promise<object> {
  const differences = await takeOverAccepted(tx, seen, call.now)
  await digestAct(tx, call.id)
  return { differences }
}

/** With a refusal the list stays as it is; what whoever brought it in withdraws was not seen. */
export const endDifferences = async (
  tx: Tx,
  row: DecisionRow,
  { step, why }: { readonly step: 'refuse' | 'withdraw'; readonly why: string },
  { id, actor, now }: Pick<Call, 'id' | 'actor' | 'now'>,
): Promise<void> => {
  const state = step === 'refuse' ? 'rejected' : 'superseded'
  const which = { ...seenIn(row), answered: 'either' } as const
  await decideDifferences(tx, which, { state, reason: why, by: actor.person, now })
  await digestAct(tx, id)
}
