import type { Count, Finding, FindingKind, SplitProof, Verdict } from './finding.ts'
import { findingKinds } from './finding.ts'
import { holdersKnown } from './people/people.ts'
import { proveActivity } from './proof/activity.ts'
import { actFindings } from './proof/acts.ts'
import { escalationFindings, peopleFindings, sideFindings } from './proof/people.ts'
import type { Activity, Split } from './split.ts'

export type ProveOptions = {
  /** Asked now and then; a no leaves what is not yet proved undecided. */
  readonly goOn?: () => boolean
  /** A proof of nearly the same split: activities that are the same objects there are not proved again. */
  readonly before?: { readonly split: Split; readonly proof: SplitProof }
  /** ISO date on which holders and deputies are looked up; without one no span is looked at. */
  readonly on?: string
}

/**
 * Proves a split as a whole (SPLIT-6): every activity at corporate level and wherever an override changes it, and what
 * stands beyond the tables: sides, escalation paths, people. Proved means that no finding is an error.
 */
export function proveSplit(split: Split, options: ProveOptions = {}): SplitProof {
  const { goOn = () => true, before, on } = options
  const known = before && reusable(split, before.split) ? before : null
  const activities = split.activities.flatMap(activity => {
    const overrides = (split.overrides ?? []).filter(one => one.activity === activity.id)
    const earlier = known?.proof.activities.filter(one => one.activity === activity.id) ?? []
    const decided = earlier.every(one => one.verdict !== 'undecided')
    if (known && decided && unchanged(activity, overrides, split, known.split)) return earlier
    const places = [...new Set(overrides.map(override => override.place))].sort()
    return [null, ...places].map(place =>
      proveActivity(split, activity, place, { goOn, before: earlier.find(one => one.place === place) }),
    )
  })
  const findings = [
    ...activities.flatMap(one => one.findings),
    ...sideFindings(split),
    ...escalationFindings(split),
    ...peopleFindings(split, on),
    ...actFindings(split),
  ].sort(worstFirst)
  return {
    verdict: verdictOf(findings),
    situations: activities.reduce((sum, one) => add(sum, one.situations), nothing),
    activities,
    findings,
    notChecked: notChecked(split),
  }
}

/** The activity's proofs only hold while all that they look at beside the activity is the same. */
const reusable = (split: Split, before: Split) =>
  split.facts === before.facts &&
  split.functions === before.functions &&
  split.impossible === before.impossible

function unchanged(activity: Activity, overrides: readonly object[], split: Split, before: Split): boolean {
  const old = (before.overrides ?? []).filter(one => one.activity === activity.id)
  return (
    before.activities.includes(activity) &&
    old.length === overrides.length &&
    overrides.every((override, i) => override === old[i]) &&
    split.sites === before.sites
  )
}

const nothing: Count = { total: 0n, owned: 0n, ownerless: 0n, contested: 0n, defaults: 0n }
const add = (a: Count, b: Count): Count => ({
  total: a.total + b.total,
  owned: a.owned + b.owned,
  ownerless: a.ownerless + b.ownerless,
  contested: a.contested + b.contested,
  defaults: a.defaults + b.defaults,
})

/** Undecided outranks proved only: a refutation stands, however much else is not known. */
function verdictOf(findings: readonly Finding[]): Verdict {
  const errors = findings.filter(finding => finding.severity === 'error')
  if (errors.some(finding => finding.kind !== 'undecided')) return 'refuted'
  return errors.length > 0 ? 'undecided' : 'proved'
}

const order = (kind: FindingKind) => findingKinds.indexOf(kind)

/** Errors before warnings, then the kinds in their order, then what concerns most situations. */
const worstFirst = (a: Finding, b: Finding) =>
  (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1) ||
  order(a.kind) - order(b.kind) ||
  (a.count < b.count ? 1 : a.count > b.count ? -1 : 0)

function notChecked(split: Split): SplitProof['notChecked'] {
  const sides = split.functions.some(fn => fn.side === undefined)
  const holders = !holdersKnown(split)
  return [
    ...(sides ? (['one-sided'] as const) : []),
    ...(holders ? (['vacant', 'same-person'] as const) : []),
    ...(split.escalations.length === 0 ? (['escalation'] as const) : []),
    ...((split.deputies ?? []).length === 0 && split.told === undefined ? (['deputy-circle'] as const) : []),
    ...((split.acts ?? []).length === 0 ? (['unbound-act'] as const) : []),
  ]
}
