import type { Values } from '#words/catalogue.ts'
import type { Key } from '#words/say.ts'
import type { Decision } from '../queries.ts'

type Sentence = { readonly key: Key; readonly values: Values }
type Named = {
  readonly fn: (id: string) => string
  readonly at: (instant: string) => string
  readonly impact: (on: string) => string
  readonly day: (day: string) => string
}

/** Where a decision stands and whom it waits for, in one sentence or two (DECIDE-10). */
export function nextOf(decision: Decision, named: Named): readonly Sentence[] {
  const { state, asks, due, requested, slot, started, finished, items, effect, content } = decision
  const { fn, at } = named
  const open = (role: string) => asks.filter(ask => ask.open && ask.role === role)
  const functions = (role: string) => [...new Set(open(role).map(ask => fn(ask.function)))]
  // A value that is not there is left out: the sentence then does without it.
  const until = due === null ? {} : { due: at(due) }
  const why = decision.why ?? ''
  const name = requested.by.name
  switch (state) {
    case 'draft':
      if (decision.visitor?.person === requested.by.person)
        return [{ key: 'decision.says.outside', values: { name, functions: functions('sponsor') } }]
      return decision.sentBack === null
        ? [{ key: 'decision.says.draft', values: { name } }]
        : [{ key: 'decision.says.back', values: { name, why: decision.sentBack } }]
    case 'assessing':
      return [
        { key: 'decision.says.assessing', values: { functions: functions('impact'), ...until } },
        ...unknownIn(decision, named),
      ]
    case 'deciding':
    case 'acted': {
      const keys = functions('key')
      const [key] = keys
      const values = {
        ...(keys.length > 1 ? { keys } : key === undefined ? {} : { key }),
        ...{ consents: functions('consent'), ...until },
      }
      // As long as nothing is accepted that waits for signatures, the one key is turned by answering.
      if (effect === 'asset-differences' && asks.filter(isSlot).length === 1 && !content.fields.accepted)
        return [{ key: 'decision.says.answering', values: { functions: keys, ...until } }]
      const advice = functions('consult')
      return [
        { key: state === 'acted' ? 'decision.says.acted' : 'decision.says.deciding', values },
        ...(advice.length > 0 && state === 'deciding'
          ? [{ key: 'decision.says.advice' as const, values: { functions: advice } }]
          : []),
      ]
    }
    case 'decided':
      if (decision.work) return [{ key: 'decision.says.decided', values: { functions: functions('plan') } }]
      if (decision.uses !== null) return [usesOf(decision.uses, dayOf(decision, named))]
      return [{ key: 'decision.says.in_effect', values: dayOf(decision, named) }]
    case 'scheduled':
      return slot === null
        ? []
        : [{ key: 'decision.says.scheduled', values: { from: at(slot.from), to: at(slot.to) } }]
    case 'under-way': {
      const steps = items.filter(({ part }) => part === 'step')
      const done = steps.filter(one => one.done !== null).length
      return started === null
        ? []
        : [
            {
              key: 'decision.says.under-way',
              values: { at: at(started.at), name: started.by.name, done, all: steps.length },
            },
            ...overTime(decision, named, functions('halt')),
          ]
    }
    case 'finished':
      return finished === null
        ? []
        : [
            {
              key: 'decision.says.finished',
              values: { name: finished.by.name, at: at(finished.at), functions: functions('verify') },
            },
          ]
    case 'closed':
      if (decision.draft !== null)
        return [
          {
            key: 'decision.says.in_force',
            values: {
              number: decision.draft.number ?? '',
              from: at(decision.draft.inForceFrom ?? decision.since),
            },
          },
        ]
      if (effect === 'asset-differences') return [{ key: 'decision.says.settled', values: {} }]
      return [
        { key: decision.renewed === null ? 'decision.says.closed' : 'decision.says.renewed', values: {} },
      ]
    case 'expired':
      return [{ key: 'decision.says.expired', values: dayOf(decision, named) }]
    case 'suspended':
    case 'refused':
    case 'withdrawn':
      return [{ key: `decision.says.${state}`, values: { why } }]
  }
}

const isSlot = ({ role }: Decision['asks'][number]) => role === 'key' || role === 'consent'

const usesOf = ({ most, left }: NonNullable<Decision['uses']>, until: Values): Sentence =>
  left > 0 ? { key: 'decision.says.usable', values: { left, ...until } } : { key: 'use.up', values: { most } }

/** Work that is over its time, and whom the plant lets end it. */
function overTime(
  { slot, over, released }: Decision,
  { at }: Named,
  halting: readonly string[],
): readonly Sentence[] {
  return [
    ...(over && slot !== null ? [{ key: 'decision.says.over' as const, values: { at: at(slot.to) } }] : []),
    ...(released === null
      ? []
      : [
          {
            key: 'decision.says.released' as const,
            values: { name: released.by.name, at: at(released.at), functions: halting },
          },
        ]),
  ]
}

const dayOf = ({ until }: Decision, { day }: Named): Values => (until === null ? {} : { until: day(until) })

/** Impacts that somebody has looked at and does not know. */
function unknownIn({ asks }: Decision, { impact }: Named): readonly Sentence[] {
  const impacts = asks.flatMap(ask =>
    ask.answer === 'unknown' && ask.impact !== null ? [impact(ask.impact)] : [],
  )
  return impacts.length === 0 ? [] : [{ key: 'decision.says.unknown', values: { impacts } }]
}
