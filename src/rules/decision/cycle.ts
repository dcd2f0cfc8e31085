import { type Refusal, refuse } from '../refusal.ts'

/** Where a decision stands. `acted`: people acted first, and those who would have decided now review it (DECIDE-7). */
export const decisionStates = [
  'draft',
  'assessing',
  'deciding',
  'decided',
  'scheduled',
  'under-way',
  'finished',
  'closed',
  'acted',
  'suspended',
  'refused',
  'withdrawn',
  'expired',
] as const
export type DecisionState = (typeof decisionStates)[number]

/** States in which somebody still has to do something, or work may still begin. */
export const openStates = [
  'draft',
  'assessing',
  'deciding',
  'decided',
  'scheduled',
  'under-way',
  'finished',
  'acted',
  'suspended',
] as const satisfies readonly DecisionState[]

/** States in which what was asked has no answer yet. */
export const undecided: readonly DecisionState[] = ['draft', 'assessing', 'deciding']

/** States in which no work has begun: what the split now asks for still counts. */
export const beforeWork = [
  'assessing',
  'deciding',
  'decided',
  'scheduled',
] as const satisfies readonly DecisionState[]

/**
 * Who may do a step. `requester`: who asked; `asked`: whom the question at hand is put to; `decider`: who stands for a key, a
 * consent or the accountable function; `plant`: the deciders of the operations side, and whoever has the shift; `doer`: who
 * is responsible by the split, or asked; `checker`: the plant, though nobody who did the work; `system`: the product itself.
 */
export const positions = ['requester', 'asked', 'decider', 'plant', 'doer', 'checker', 'system'] as const
export type Position = (typeof positions)[number]

/** What is done with a decision once it is there. */
export const decisionSteps = [
  'sponsor',
  'change',
  'submit',
  'assess',
  'consult',
  'sign',
  'sendBack',
  'refuse',
  'withdraw',
  'suspend',
  'resume',
  'schedule',
  'check',
  'start',
  'attach',
  'extend',
  'release',
  'halt',
  'interrupt',
  'finish',
  'verify',
  'rework',
  'use',
  'reroute',
  'unplan',
  'replace',
  'expire',
] as const
export type DecisionStep = (typeof decisionSteps)[number]

/** A line of the life cycle: in which states a step is done, by whom, and what it leads to, `*` as a rule works out. */
export type Move = {
  readonly step: DecisionStep
  readonly from: readonly DecisionState[]
  readonly who: Position
  readonly to: DecisionState | '*' | 'same'
  /** What has to hold beside state and person: codes of the refusals where it does not. */
  readonly holds: readonly string[]
}

const move = (
  step: DecisionStep,
  from: readonly DecisionState[],
  who: Position,
  to: Move['to'],
  ...holds: readonly string[]
): Move => ({ step, from, who, to, holds })

/** The one life cycle of every decision (DECIDE-1 to DECIDE-7), drawn in docs/decisions.md and in the app. */
export const cycle: readonly Move[] = [
  move('sponsor', ['draft'], 'asked', 'same'),
  move('change', ['draft'], 'requester', 'same'),
  move(
    'submit',
    ['draft'],
    'requester',
    '*',
    ...['decision.incomplete', 'decision.until_past', 'decision.other_kind'],
  ),
  move('assess', ['assessing', 'deciding'], 'asked', '*', 'decision.signed_already'),
  move('consult', ['assessing', 'deciding'], 'asked', 'same'),
  move(
    'sign',
    ['deciding', 'acted'],
    'asked',
    '*',
    ...[
      'decision.stale',
      'decision.consulting',
      'decision.own_request',
      'decision.both_keys',
      'decision.acted_in_it',
    ],
  ),
  move('sendBack', ['assessing', 'deciding'], 'decider', 'draft'),
  move('refuse', ['assessing', 'deciding', 'decided', 'scheduled', 'suspended'], 'decider', 'refused'),
  move('withdraw', [...undecided, 'decided', 'scheduled', 'suspended'], 'requester', 'withdrawn'),
  move('suspend', ['decided', 'scheduled'], 'decider', 'suspended'),
  move('resume', ['suspended'], 'decider', 'decided', 'decision.suspended_by_other'),
  move(
    'schedule',
    ['decided', 'scheduled'],
    'doer',
    'scheduled',
    ...['decision.stale', 'slot.past', 'slot.never', 'slot.closed', 'slot.taken', 'slot.after_end'],
  ),
  move(
    'check',
    ['scheduled', 'under-way', 'finished'],
    'doer',
    'same',
    'decision.item_done',
    'decision.not_begun',
  ),
  move('attach', openStates, 'doer', 'same', 'decision.no_site'),
  move(
    'start',
    ['scheduled'],
    'doer',
    'under-way',
    ...[
      'decision.stale',
      'decision.too_early',
      'decision.slot_over',
      'decision.checks_open',
      'slot.closed',
      'slot.taken',
      'decision.other_process',
      'decision.not_tolerated',
    ],
  ),
  move('extend', ['under-way'], 'plant', 'same', 'decision.no_longer', 'slot.closed', 'slot.taken'),
  move('release', ['under-way'], 'plant', 'same', 'decision.released_already'),
  move('halt', ['under-way'], 'asked', 'finished'),
  move('interrupt', ['under-way'], 'plant', 'suspended'),
  move('finish', ['under-way'], 'doer', 'finished', 'decision.steps_open'),
  move('verify', ['finished'], 'checker', 'closed', 'decision.checks_open'),
  move('rework', ['finished'], 'checker', 'under-way'),
  move(
    'use',
    ['decided'],
    'doer',
    'same',
    ...[
      'decision.not_for_use',
      'decision.not_happened',
      'decision.not_held',
      'decision.used_up',
      'decision.outside',
    ],
  ),
  move('reroute', beforeWork, 'system', '*'),
  move('unplan', ['scheduled'], 'system', 'decided', 'decision.fits'),
  move('replace', ['decided', 'scheduled', 'suspended'], 'system', 'closed', 'decision.not_replaced'),
  move('expire', ['decided', 'scheduled', 'suspended'], 'system', 'expired'),
]

/** The line of a step; every step has one. */
export const moveOf = (step: DecisionStep): Move => cycle.find(one => one.step === step)!

/**
 * Whether a step fits where a decision stands and who asks; null is yes. What else has to hold its own rule asks. What is
 * attended begins and ends by the plant alone.
 */
export function mayStep(
  step: DecisionStep,
  state: DecisionState,
  positions: ReadonlySet<Position>,
  attended: boolean,
): Refusal | null {
  const { from, who: mostly } = moveOf(step)
  const who = attended && (step === 'start' || step === 'finish') ? 'plant' : mostly
  if (!from.includes(state)) return refuse('decision.not_in_state', { state, step })
  return positions.has(who) ? null : refuse(`decision.not_${who}`, { step })
}
