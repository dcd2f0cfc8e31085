import { type Refusal, refuse } from '../../refusal.ts'
import type { Finding } from '../finding.ts'
import { elementsOf } from '../parts.ts'
import type { Split } from '../split.ts'
import { same } from './changes.ts'
import type { VersionState } from './inForce.ts'
import type { Key } from './keys.ts'

/** A draft before it is handed in or signed, with all that this depends on. */
export type Signing = {
  readonly state: VersionState
  readonly split: Split
  /** The last signed version, in force or to come, or null before the first: what the draft must build on. */
  readonly latest: {
    readonly number: number
    readonly split: Split
    readonly inForceFrom: Temporal.Instant
  } | null
  /** The number of the version that the draft was opened on. */
  readonly basedOn: number | null
  /** When it is to come into force; null is with the last signature. */
  readonly inForceFrom: Temporal.Instant | null
  /** Findings that are neither mended nor accepted. */
  readonly inTheWay: readonly Finding[]
}

/**
 * Whether a draft could come into force (SPLIT-7); null is yes. Refuses what is no draft any more, a draft that is not built on
 * the last signed version or changes nothing of it, a moment of coming into force that is over or lies before that of the last
 * signed version, and findings that nobody has mended or accepted.
 */
export function notReady(signing: Signing, now: Temporal.Instant): Refusal | null {
  const { state, split, latest, basedOn, inForceFrom, inTheWay } = signing
  if (state !== 'draft') return refuse('split.no_draft', { state })
  if ((latest?.number ?? null) !== basedOn)
    return refuse('split.based_on_older', { based: basedOn ?? '', latest: latest?.number ?? '' })
  if (latest && unchanged(latest.split, split))
    return refuse('split.nothing_changed', { latest: latest.number })
  if (inForceFrom && Temporal.Instant.compare(inForceFrom, now) <= 0)
    return refuse('split.day_past', { from: String(inForceFrom) })
  if (latest && Temporal.Instant.compare(inForceFrom ?? now, latest.inForceFrom) < 0)
    return refuse('split.before_latest', { latest: latest.number, from: String(latest.inForceFrom) })
  const [first] = inTheWay
  if (first === undefined) return null
  const activity = split.activities.find(({ id }) => id === first.activity)?.label
  return refuse('split.findings_in_the_way', {
    count: inTheWay.length,
    kind: first.kind,
    activity: activity?.en ?? '',
    activity_de: activity?.de ?? activity?.en ?? '',
  })
}

/** Who could turn keys, for a refusal: each function with the names of those who stand for it. */
export function whoHolds(keys: readonly Key[]) {
  const told = (language: 'en' | 'de') =>
    keys.map(({ label, holders }) => {
      const names = holders.map(({ name }) => name).join(', ')
      const fn = label?.[language] ?? label?.en
      return fn === undefined ? names : names === '' ? fn : `${fn} (${names})`
    })
  return { keys: told('en'), keys_de: told('de') }
}

/** Whether two splits say the same: all but their numbers, and the people who hold their functions. */
const unchanged = (before: Split, after: Split) => same(elementsOf(before), elementsOf(after))
