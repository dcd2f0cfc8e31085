import type { Params } from '../refusal.ts'
import type { Situation } from './facts.ts'
import type { Level } from './split.ts'

export const findingKinds = [
  'no-owner',
  'two-owners',
  'no-responsible',
  'unreachable-rule',
  'one-sided',
  'side-unknown',
  'external-owner',
  'vacant',
  'untrained',
  'same-person',
  'escalation',
  'deputy-circle',
  'weakened-lock',
  'reconfirm',
  'unbound-act',
  'undecided',
] as const
export type FindingKind = (typeof findingKinds)[number]

export const severities = ['error', 'warning'] as const
export type Severity = (typeof severities)[number]

export const verdicts = ['proved', 'refuted', 'undecided'] as const
export type Verdict = (typeof verdicts)[number]

/** What the proof found, with an example that anyone can check by hand (SPLIT-6). */
export type Finding = {
  readonly kind: FindingKind
  readonly severity: Severity
  /** Null where the finding is about the split as a whole. */
  readonly activity: string | null
  readonly level: Level
  /** `site` or `site/area`; null at corporate level. */
  readonly place: string | null
  /** One concrete example: a value for each fact of the activity's table; null where facts play no part. */
  readonly situation: Situation | null
  /** The largest box around the example in which the same holds: S-FEEL by fact, unbounded facts left out. */
  readonly box: Readonly<Record<string, string>> | null
  /** How many situations the box holds; 1 where facts play no part. */
  readonly count: bigint
  /** Ids of the rules concerned, in the order of the table; of functions where rules play no part. */
  readonly rows: readonly string[]
  /** What the finding's sentence names. */
  readonly params: Params
}

/** Situations counted exactly. `owned` + `ownerless` + `contested` = `total`; `defaults` of them only defaults cover. */
export type Count = {
  readonly total: bigint
  readonly owned: bigint
  readonly ownerless: bigint
  readonly contested: bigint
  readonly defaults: bigint
}

/** What was proved of one activity at one level, or as it takes effect at one place. */
export type ActivityProof = {
  readonly activity: string
  readonly level: Level
  readonly place: string | null
  readonly verdict: Verdict
  readonly situations: Count
  readonly findings: readonly Finding[]
}

export const aspects = [
  'one-sided',
  'vacant',
  'same-person',
  'escalation',
  'deputy-circle',
  'unbound-act',
] as const

/** The proof of a whole split: every activity at corporate level and wherever an override changes it. */
export type SplitProof = {
  readonly verdict: Verdict
  readonly situations: Count
  readonly activities: readonly ActivityProof[]
  /** All findings, worst first. */
  readonly findings: readonly Finding[]
  /** What could not be checked, since the split does not say enough (no sides, no holders, no paths). */
  readonly notChecked: readonly (typeof aspects)[number][]
}
