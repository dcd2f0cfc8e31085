import { type Refusal, refuse } from '../../refusal.ts'
import type { Finding } from '../finding.ts'
import { elementsOf } from '../parts.ts'
import type { Side, Split } from '../split.ts'
import { same } from './changes.ts'
import type { VersionState } from './inForce.ts'
import type { Key } from './keys.ts'

/** A signature on a draft that no later edit has made void. */
export type Signed = { readonly person: string; readonly side: Side }

/** A draft before a signature, with all that it depends on. */
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
  readonly keys: readonly Key[]
  readonly signatures: readonly Signed[]
  /** Findings that are neither mended nor accepted. */
  readonly inTheWay: readonly Finding[]
}

/** A key turned: of which side, in which function, and for whom the signer stands in, if for anybody. */
export type Turned = {
  readonly side: Side
  readonly function: string
  readonly standingFor: string | null
  /** Whether both keys are turned with it. */
  readonly last: boolean
}

/**
 * A person's signature on a draft of the split (SPLIT-7). Refuses whoever holds none of the keys (naming who does), a
 * second signature of the same person, a key that is turned, what is no draft any more, a draft that is not built on
 * the last signed version or changes nothing of it, a moment of coming into force that is over or lies before that of the
 * last signed version, and findings that nobody has mended or accepted. Nobody turns both keys.
 */
export function sign(signing: Signing, person: string, now: Temporal.Instant): Turned | Refusal {
  const { keys, signatures } = signing
  if (signing.state !== 'draft') return refuse('split.no_draft', { state: signing.state })
  const own = keys.filter(key => key.holders.some(holder => holder.person === person))
  if (own.length === 0) return refuse('split.not_a_key_holder', whoHolds(keys))
  const signed = signatures.find(one => one.person === person)
  const open = own.filter(key => !signatures.some(one => one.side === key.side))
  if (signed) return refuse(open.length > 0 ? 'split.both_keys' : 'split.already_signed')
  // First the key that nobody else could turn, so that another can turn the other.
  const [key] = open.sort(
    (a, b) => onlyBy(b, person) - onlyBy(a, person) || inPerson(b, person) - inPerson(a, person),
  )
  if (key === undefined) return refuse('split.key_turned', whoHolds(keys.filter(one => !own.includes(one))))
  const wrong = notReady(signing, now)
  if (wrong) return wrong
  const { for: standingFor } = key.holders.find(holder => holder.person === person)!
  const { side, function: fn } = key
  return {
    side,
    function: fn,
    standingFor,
    last: becomesSigned([...signatures, { person, side }], keys),
  }
}

/** Whether a draft can be signed at all, whoever does it; null is yes. Refuses as `sign` does. */
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

/** Whether each key is turned, by a person of its own. */
export const becomesSigned = (signatures: readonly Signed[], keys: readonly Key[]): boolean =>
  keys.every(key => signatures.some(one => one.side === key.side)) &&
  new Set(signatures.map(({ person }) => person)).size === signatures.length

const inPerson = (key: Key, person: string) =>
  Number(key.holders.some(holder => holder.person === person && holder.for === null))

const onlyBy = (key: Key, person: string) => Number(key.holders.every(holder => holder.person === person))

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
