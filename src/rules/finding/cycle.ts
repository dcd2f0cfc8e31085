import { mayAct } from '../people/access.ts'
import type { Actor, Held } from '../people/actor.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { FindingState } from './finding.ts'

/** What is done with a finding after it was raised. */
export const findingSteps = ['plan', 'close', 'check', 'reopen', 'withdraw'] as const
export type FindingStep = (typeof findingSteps)[number]

const no = (code: string) => ({ code })
const early = no('finding.not_closed')
const done = no('finding.closed_already')
const over = no('finding.over')

/**
 * The life of a finding (PLANT-13): state x step, and the state that it leads to, or why not. What was mended on the
 * spot is closed at once; what comes back after it was checked is opened again, and what was withdrawn is raised anew.
 */
const cycle: Readonly<
  Record<FindingState, Readonly<Record<FindingStep, FindingState | { readonly code: string }>>>
> = {
  open: { plan: 'planned', close: 'closed', check: early, reopen: early, withdraw: 'withdrawn' },
  planned: { plan: 'planned', close: 'closed', check: early, reopen: early, withdraw: 'withdrawn' },
  closed: { plan: done, close: done, check: 'checked', reopen: 'open', withdraw: done },
  checked: { plan: over, close: over, check: over, reopen: 'open', withdraw: over },
  withdrawn: { plan: over, close: over, check: over, reopen: over, withdraw: over },
}

/** The steps that a state allows, whoever asks. */
export const stepsIn = (state: FindingState): readonly FindingStep[] =>
  findingSteps.filter(step => typeof cycle[state][step] === 'string')

/** What a step has to know of a finding. */
export type Stepped = {
  readonly state: FindingState
  readonly site: string | null
  readonly area: string | null
  /** Who does the action that was agreed, and who said that it was done. */
  readonly actionBy: string | null
  readonly closedBy: string | null
}

/** Whom the split names for a finding at its place: responsible or accountable, and whether anybody stands for these. */
export type Doers = { readonly functions: readonly string[]; readonly staffed: boolean }

/**
 * The state that a step leads to. The split says who may: whoever is responsible or accountable for the finding's
 * activity at its place, the founders where nobody stands for these; whoever does the agreed action may say that it is
 * done. Nobody checks what they closed themselves. Refuses what the state does not allow.
 */
export function stepOf(
  finding: Stepped,
  step: FindingStep,
  actor: Actor,
  doers: Doers,
): FindingState | Refusal {
  const may = mayAct(`finding.${step}`, actor) ?? theirs(finding, step, actor, doers)
  if (may !== null) return may
  const next = cycle[finding.state][step]
  if (typeof next !== 'string') return refuse(next.code, { state: finding.state })
  return step === 'check' && actor.person === finding.closedBy ? refuse('finding.own_closure') : next
}

function theirs(
  { site, area, actionBy }: Stepped,
  step: FindingStep,
  { person, held, founder }: Actor,
  { functions, staffed }: Doers,
): Refusal | null {
  if (
    standsIn({ site, area }, held, functions) !== null ||
    (step === 'close' && actionBy !== null && person === actionBy)
  )
    return null
  return founder !== null && !staffed ? null : refuse('finding.not_yours', { functions })
}

/** The function in which somebody stands for what is at a place; null where they do not. */
export const standsIn = (
  { site, area }: { readonly site: string | null; readonly area: string | null },
  held: readonly Held[],
  functions: readonly string[],
): string | null =>
  held.find(
    one =>
      functions.includes(one.function) &&
      (one.site === null || (one.site === site && (one.area === null || one.area === area))),
  )?.function ?? null
