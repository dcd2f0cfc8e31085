import type { DecisionState } from '../decision/cycle.ts'
import { before } from '../time/calendar.ts'
import type { Requirement } from './perimeter.ts'

export const verdicts = ['met', 'deviates'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * How an entry stands to a requirement, what is to be seen to first. `deviates`: it does, and no decision says why it may;
 * `again`: assessed before it was worded as it is now; `open`: never assessed; `asked`: it deviates, and a decision about that is on
 * its way; `explained`: one allows it for a time.
 */
export const requirementStates = ['deviates', 'again', 'open', 'asked', 'explained', 'met'] as const
export type RequirementState = (typeof requirementStates)[number]

/** The same of a whole entry; it may also follow no standard at all. */
export const entryStates = ['deviates', 'no-standard', 'again', 'open', 'asked', 'explained', 'met'] as const
export type EntryState = (typeof entryStates)[number]

/** What somebody said of a requirement, looking at a version of its standard. */
export type Assessed = { readonly verdict: Verdict; readonly version: number }

/** A decision about a deviation; `ends`: when its last day is over at its place. */
export type Allowing = { readonly state: DecisionState; readonly ends: Temporal.Instant | null }

/** What a decision about a deviation does for it now: it is on its way, allows it, or does nothing (any more). */
export function allows({ state, ends }: Allowing, now: Temporal.Instant): 'asked' | 'explained' | null {
  if (state === 'assessing' || state === 'deciding') return 'asked'
  return state === 'decided' && (ends === null || before(now, ends)) ? 'explained' : null
}

/** How an entry stands to a requirement, by what was said of it and the decisions that were named for it. */
export function requirementState(
  { since }: Pick<Requirement, 'since'>,
  assessed: Assessed | null,
  allowing: readonly Allowing[],
  now: Temporal.Instant,
): RequirementState {
  if (assessed === null) return 'open'
  if (assessed.version < since) return 'again'
  if (assessed.verdict === 'met') return 'met'
  const say = allowing.map(one => allows(one, now))
  return say.includes('explained') ? 'explained' : say.includes('asked') ? 'asked' : 'deviates'
}

/** How an entry stands as a whole: as the requirement that is to be seen to first. Null: it follows no standard. */
export function entryState(states: readonly RequirementState[] | null): EntryState {
  if (states === null) return 'no-standard'
  return requirementStates.find(one => states.includes(one)) ?? 'met'
}

/** What a finding about a deviation is known by, so that the same said again is the same finding. */
export const deviationReference = (entry: string, requirement: number): string =>
  `perimeter ${entry} ${requirement}`
