import type { z } from 'zod'
import { isStale, type Loaded, stepOn, withAll } from '#acts/decision/decision.ts'
import { decisionSteps } from '#rules/decision/cycle.ts'
import { turn } from '#rules/decision/sign.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Tx } from '#store/database.ts'
import { decisionOf, itemsOf } from '#store/decision/decisions.ts'
import { openLimits } from '#store/limits.ts'
import { personNames, placeOf } from '#store/people.ts'
import { calendarAt } from '#store/time.ts'
import { sayRefusal } from '#words/say.ts'
import { askSaid, type DecisionPage, itemSaid, listedSaid } from './said.ts'

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
  const { kind, assets, asks, route, slots } = loaded
  const items = await itemsOf(tx, id)
  const names = await personNames(tx, [
    ...[row.requester, row.started_by, row.finished_by, ...row.acted],
    ...asks.flatMap(one => [one.person, one.standing_for]),
    ...items.flatMap(one => [one.by_person, one.done_by]),
  ])
  const limit = (await openLimits(tx)).find(one => one.kind === 'decision' && one.subject === id)
  const routed = row.routed ?? route.row
  const { A, R, C, I, keys, consents, within, version, rule } = routed
  const named = new Set([...A, ...R, ...C, ...I, ...keys, ...consents, ...asks.map(one => one.function)])
  const somebody = (person: string) => ({ person, name: names[person] ?? '' })
  const at = (by: string | null, when: Temporal.Instant | null) =>
    by === null || when === null ? null : { by: somebody(by), at: when.toString() }
  return {
    ...listedSaid(row, names),
    ...{ about: kind.about, activity: kind.activity, work: kind.work, ends: kind.ends, fields: kind.fields },
    ...{ content: row.content, stated: row.stated, facts: row.routed === null ? route.facts : row.facts },
    because: route.answer.because.map(({ fact, value, counted, cell }) => ({ fact, value, counted, cell })),
    decides: {
      ...{ version, rule, within, A: [...A], R: [...R], C: [...C], I: [...I] },
      ...{ keys: [...keys], consents: [...consents] },
    },
    ...{ stale: isStale(loaded), hash: row.hash, due: limit?.due_at.toString() ?? null },
    assets: assets.map(({ id: asset, tag, name, class: of }) => ({ id: asset, tag, name, class: of })),
    asks: asks.map(ask => {
      const question = kind.impacts.find(({ on }) => on === ask.impact)?.question ?? null
      const holders = slots.find(slot => slot.ask.id === ask.id)?.holders ?? []
      const able = holders.map(({ person, name, function: fn, for: absent }) => ({
        ...{ person, name, function: fn, for: absent },
      }))
      return askSaid(ask, question, able, names)
    }),
    items: items.map(item => itemSaid(item, names)),
    ...{ sentBack: row.sent_back, why: row.why, happened: row.happened_at?.toString() ?? null },
    acted: row.acted.map(somebody),
    started: at(row.started_by, row.started_at),
    finished: at(row.finished_by, row.finished_at),
    zone: (await calendarAt(tx, placeOf(row) ?? null)).zone,
    steps: stepsFor(loaded, actor, language),
    functions: Object.fromEntries(
      route.split.functions.filter(fn => named.has(fn.id)).map(fn => [fn.id, fn.label]),
    ),
  }
}

/** For each step null where somebody may do it now, else why not. */
function stepsFor(loaded: Loaded, actor: Actor, language: Language): Record<string, string | null> {
  const why = (step: (typeof decisionSteps)[number]): Refusal | null => {
    const refused = stepOn(loaded, step, actor)
    if (step !== 'sign' || refused !== null) return refused
    const { row, slots, asks } = loaded
    const consulting = asks.filter(one => one.open && one.role === 'consult').map(one => one.function)
    const turned = turn({ slots, requester: row.requester, acted: row.acted, consulting }, actor.person ?? '')
    if (isRefusal(turned)) return turned
    return isStale(loaded) ? refuse('decision.stale') : null
  }
  return Object.fromEntries(
    decisionSteps
      .filter(step => step !== 'reroute' && step !== 'expire')
      .map(step => {
        const refused = why(step)
        return [step, refused && sayRefusal(language, refused)]
      }),
  )
}
