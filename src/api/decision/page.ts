import type { z } from 'zod'
import { askersOf, assessedIn, isStale, type Loaded, stepOn, withAll } from '#acts/decision/decision.ts'
import { preparedEffect } from '#acts/decision/effect/effects.ts'
import { takenBack } from '#acts/decision/effect/takeBack.ts'
import { mayHalt, releasable } from '#acts/decision/planning/release.ts'
import { peopleOfEach } from '#acts/finding/owned.ts'
import { asksOtherwise } from '#rules/decision/asks.ts'
import { type DecisionStep, decisionSteps, moveOf } from '#rules/decision/cycle.ts'
import { raisedBy } from '#rules/decision/raised.ts'
import { type Turned, turn } from '#rules/decision/sign.ts'
import { begins, closes, ends, isOver } from '#rules/decision/work.ts'
import type { Actor } from '#rules/people/actor.ts'
import { declaredBy } from '#rules/plant/situation.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language, Situation } from '#rules/split/facts.ts'
import { resolve } from '#rules/split/resolve.ts'
import { FOUNDER, FOUNDER_LABEL } from '#rules/split/version/keys.ts'
import type { Tx } from '#store/database.ts'
import { decisionOf, type ItemRow, itemsOf, signaturesOn } from '#store/decision/decisions.ts'
import { renewals } from '#store/decision/uses.ts'
import { dueBy } from '#store/limits.ts'
import { personNames, placeOf } from '#store/people.ts'
import { type Version, versionOf } from '#store/split.ts'
import { calendarAt } from '#store/time.ts'
import { sayRefusal } from '#words/say.ts'
import { factsSaid } from './facts.ts'
import { askSaid, type DecisionPage, itemSaid, listedSaid, signatureSaid } from './said.ts'
import { usesSaid } from './uses.ts'

type Asked = { readonly actor: Actor; readonly now: Temporal.Instant; readonly language: Language }

/** A decision with all that its page shows, and what the reader may do with it now. */
export async function decisionPage(
  tx: Tx,
  id: string,
  { actor, now, language }: Asked,
): Promise<z.input<typeof DecisionPage> | Refusal> {
  const row = await decisionOf(tx, id)
  if (row === undefined) return refuse('decision.not_there')
  const loaded = await withAll(tx, row, actor, now)
  if (isRefusal(loaded)) return loaded
  const { kind, assets, asks, route } = loaded
  const { source } = route.answer
  const items = await itemsOf(tx, id)
  const signatures = await signaturesOn(tx, id)
  const can = await ableTo(tx, loaded, now)
  const signing = await signingOf(tx, loaded, actor, now)
  const draft = row.draft === null ? undefined : await versionOf(tx, row.draft)
  const names = await personNames(tx, [
    ...[...askersOf(row), row.started_by, row.finished_by, row.released_by, ...row.acted],
    ...asks.flatMap(one => [one.person, one.standing_for]),
    ...items.flatMap(one => [one.by_person, one.done_by]),
  ])
  const due = (await dueBy(tx, 'decision', [id])).get(id)
  const routed = row.routed ?? route.row
  const facts = row.routed === null ? route.facts : row.facts
  const others = await renewals(tx, row)
  const { A, R, C, I, keys, consents, within, version, rule } = routed
  const named = new Set([...A, ...R, ...C, ...I, ...keys, ...consents, ...asks.map(one => one.function)])
  const somebody = (person: string) => ({ person, name: names[person] ?? '' })
  const at = (by: string | null, when: Temporal.Instant | null) =>
    by === null || when === null ? null : { by: somebody(by), at: when.toString() }
  return {
    ...listedSaid(row, names),
    ...{
      about: kind.about,
      activity: route.row.activity,
      work: kind.work,
      ends: kind.ends,
      fields: kind.fields,
    },
    ...{ content: row.content, stated: row.stated, facts },
    known: factsSaid(route.split, facts, language),
    said: factsSaid(route.split, row.stated, language),
    renews: others.find(one => one.id === row.renews) ?? null,
    renewed: others.find(one => one.id !== row.renews) ?? null,
    uses: await usesSaid(tx, row, kind),
    because: route.answer.because.map(({ fact, value, counted, cell }) => ({ fact, value, counted, cell })),
    decides: {
      ...{ version, rule, within, level: source.level, place: source.place },
      ...{ A: [...A], R: [...R], C: [...C], I: [...I] },
      ...{ keys: [...keys], consents: [...consents] },
    },
    raised: raisedIn(loaded),
    ...{ meaning: kind.meaning, signatures: signatures.map(signatureSaid) },
    signs: isRefusal(signing)
      ? null
      : {
          role: signing.slot.role,
          slot: signing.slot.function,
          side: signing.slot.side,
          as: signing.function,
        },
    effect: kind.effect ?? null,
    draft: draft === undefined ? null : draftSaid(draft),
    ...{ stale: isStale(loaded), hash: row.hash, due: due?.toString() ?? null },
    assets: assets.map(({ id: asset, tag, name, class: of }) => ({ id: asset, tag, name, class: of })),
    asks: asks.map(ask => {
      const question = kind.impacts.find(({ on }) => on === ask.impact)?.question ?? null
      const all = can.get(ask.id) ?? []
      const holders = all
        .filter(({ person }) => mayTurn(loaded, ask, person))
        .map(({ person, name, function: fn, for: absent }) => ({ person, name, function: fn, for: absent }))
      const mine = ask.open && all.some(({ person }) => person === actor.person)
      return askSaid(ask, { question, holders, mine }, names)
    }),
    items: items.map(item => itemSaid(item, names)),
    ...{
      sentBack: said(row.sent_back, language),
      why: said(row.why, language),
      happened: row.happened_at?.toString() ?? null,
    },
    acted: row.acted.map(somebody),
    visitor: row.visitor === null ? null : somebody(row.visitor),
    released: at(row.released_by, row.released_at),
    over: isOver(row, now),
    started: at(row.started_by, row.started_at),
    finished: at(row.finished_by, row.finished_at),
    zone: (await calendarAt(tx, placeOf(row) ?? null)).zone,
    steps: stepsFor({ ...loaded, items }, signing, { actor, now, language }),
    functions: {
      ...Object.fromEntries(
        route.split.functions.filter(fn => named.has(fn.id)).map(fn => [fn.id, fn.label]),
      ),
      ...(named.has(FOUNDER) && { [FOUNDER]: FOUNDER_LABEL }),
    },
  }
}

/** Who can sign a key or a consent, or answer what else is open, by the id of what is asked. */
async function ableTo(tx: Tx, { row, asks, slots, route }: Loaded, now: Temporal.Instant) {
  const able = new Map(slots.map(({ ask, holders }) => [ask.id, holders]))
  const others = asks.filter(({ id, open }) => open && !able.has(id))
  const functions = [...new Set(others.map(one => one.function))]
  const people = await peopleOfEach(tx, route.split, functions, { site: row.site, area: row.area }, now)
  for (const { id, function: fn } of others)
    able.set(
      id,
      (people.get(fn) ?? []).map(one => ({ ...one, function: fn })),
    )
  return able
}

/** Whether somebody who stands for it can sign it: nobody who acted reviews it, and who asked never turns the only key. */
function mayTurn({ row, slots }: Loaded, { role }: Loaded['asks'][number], person: string): boolean {
  if (role !== 'key' && role !== 'consent') return true
  const only = role === 'key' && slots.filter(one => one.role === 'key').length === 1
  return !row.acted.includes(person) && !(only && person === row.requester)
}

/** Impacts that change who decides. What is decided by an earlier answer of the split is not explained by today's. */
function raisedIn({ row, kind, asks, route }: Loaded): z.input<typeof DecisionPage>['raised'] {
  if (row.routed !== null && asksOtherwise(row.routed, route.row)) return []
  const { listed, split } = route
  const known = { listed, stated: row.stated, assessed: assessedIn(asks) }
  const place = placeOf(row)
  const rowFor = (facts: Situation) => {
    const asked = { activity: route.row.activity, facts: declaredBy(split, facts) }
    const answer = resolve(split, { ...asked, ...(place !== undefined && { place }) })
    return isRefusal(answer) ? null : answer.row
  }
  return raisedBy(kind, known, route.row, rowFor).map(({ impacts, without: { A, keys, consents } }) => ({
    impacts: [...impacts],
    without: { A: [...A], keys: [...keys], consents: [...consents] },
  }))
}

/** The draft of the split that a decision is about, or the version that it has become. */
const draftSaid = ({ id, label, state, number, in_force_from, rev }: Version) => ({
  ...{ id, label, state, number, rev, inForceFrom: in_force_from?.toString() ?? null },
})

/** A reason as its author wrote it; what the product itself says comes in the reader's language. */
const said = (why: string | null, language: Language) =>
  why !== null && takenBack.some(one => one === why) ? sayRefusal(language, refuse(why)) : why

/** What somebody's signature would be on now, or why they cannot sign. */
async function signingOf(
  tx: Tx,
  loaded: Loaded,
  actor: Actor,
  now: Temporal.Instant,
): Promise<Turned | Refusal> {
  const { row, slots, asks } = loaded
  const refused = stepOn(loaded, 'sign', actor)
  if (refused !== null) return refused
  const effect = await preparedEffect(tx, row, { now })
  const advice = asks.filter(one => one.open && one.role === 'consult').map(one => one.function)
  const consulting = isRefusal(effect) ? [] : advice
  const turned = turn({ slots, requesters: askersOf(row), acted: row.acted, consulting }, actor.person ?? '')
  if (isRefusal(turned)) return turned
  if (isStale(loaded)) return refuse('decision.stale')
  return isRefusal(effect) ? effect : turned
}

/** For each step null where somebody may do it now, else why not. */
function stepsFor(
  loaded: Loaded & { readonly items: readonly ItemRow[] },
  signing: Turned | Refusal,
  { actor, now, language }: Asked,
): Record<string, string | null> {
  const { row, items } = loaded
  const holds: Partial<Record<DecisionStep, () => Refusal | null>> = {
    sign: () => (isRefusal(signing) ? signing : null),
    start: () => begins(row, items, now),
    finish: () => ends(items),
    release: () => releasable(loaded),
    halt: () => mayHalt(loaded, actor),
    verify: () => closes(items),
  }
  return Object.fromEntries(
    decisionSteps
      .filter(step => moveOf(step).who !== 'system')
      .map(step => {
        const refused = stepOn(loaded, step, actor) ?? holds[step]?.() ?? null
        return [step, refused && sayRefusal(language, refused)]
      }),
  )
}
