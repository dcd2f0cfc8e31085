import type { Saying } from '#rules/plant/constraint/constraint.ts'
import type { ProcessState } from '#rules/plant/process.ts'
import { listOr } from '#words/cell.ts'
import type { Speech } from '../parts/language.ts'
import { sayDay, sayMoment } from '../parts/moment.ts'
import type { Now, NowOf } from './queries.ts'

/** With a capital: names of interventions begin a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** States of the process, any of which will do. */
export const sayStates = ({ say, language }: Speech, states: readonly ProcessState[]): string =>
  listOr(
    language,
    states.map(state => say(`process.${state}`)),
  )

/** What a constraint says, in a few words. */
export const saySaying = (speech: Speech, says: Saying, states: readonly ProcessState[]): string =>
  speech.say(`constraint.says.${says}`, { states: sayStates(speech, states) })

/** Where a constraint comes from, and who decided it when. */
export function sayOrigin(
  { say, language }: Speech,
  { from, by, at }: Pick<Now['constraint'], 'from' | 'by' | 'at'>,
) {
  const origin = say(`constraint.from.${from}`)
  return by === null || at === null
    ? origin
    : say('constraint.by', { from: origin, by, day: sayDay(language, at) })
}

/** What the answer rests on, as a sentence. */
export function sayBecause(
  speech: Speech,
  { process, pair, zone }: NowOf,
  { ground, turn, constraint }: Now,
): string {
  const { say, language } = speech
  return say(`now.because.${ground}`, {
    states: sayStates(speech, constraint.states),
    state:
      ground === 'other-half'
        ? pair && say(`asset.state.${pair.state}`)
        : process && say(`process.${process.state}`),
    tag: pair?.tag ?? '',
    title: turn?.title ?? '',
    to: turn === null ? '' : sayMoment(language, turn.to, zone),
  } as Record<string, string>)
}

/** How long that holds, or when it will be otherwise; null where no time says anything. */
export function sayWhen(speech: Speech, { process, zone }: NowOf, now: Now): string | null {
  const { say, language } = speech
  const { allowed, ground, until, next, constraint } = now
  const moment = (at: string) => sayMoment(language, at, zone)
  if (allowed === 'yes' || allowed === 'with-yes') {
    const state = process === null ? '' : say(`process.${process.state}`)
    if (ground === 'state' || ground === 'turnaround')
      return until === null
        ? say('now.until.state', { state })
        : say('now.until.both', { state, until: moment(until) })
    return until === null ? null : say('now.until', { until: moment(until) })
  }
  if (next !== null)
    return next.to === null
      ? say('now.next.open', { from: moment(next.from) })
      : say('now.next', { from: moment(next.from), to: moment(next.to) })
  if (ground === 'no-window' || ground === 'blackout') return say('now.next.none')
  if (ground === 'other-state' || ground === 'state-unknown')
    return say('now.next.state', { states: sayStates(speech, constraint.states) })
  return null
}
