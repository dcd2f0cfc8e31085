import { type Refusal, refuse } from '../../refusal.ts'

export const versionStates = ['draft', 'signed', 'withdrawn', 'discarded'] as const
export type VersionState = (typeof versionStates)[number]

/** A draft, or once it is signed a version, as far as what is in force depends on it. */
export type Version = {
  /** Given at the last signature; null before. */
  readonly number: number | null
  readonly state: VersionState
  readonly inForceFrom: Temporal.Instant | null
  readonly withdrawnAt: Temporal.Instant | null
}

const compare = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b)

/**
 * The version in force at an instant: of those signed by both keys, in force by then and not withdrawn by then, the
 * latest. Undefined before the first. After a withdrawal it is the one before again, from that moment on (SPLIT-7).
 */
export const inForceOn = <V extends Version>(versions: readonly V[], at: Temporal.Instant): V | undefined =>
  versions
    .filter(
      ({ number, inForceFrom, withdrawnAt }) =>
        number !== null &&
        inForceFrom !== null &&
        compare(inForceFrom, at) <= 0 &&
        (withdrawnAt === null || compare(at, withdrawnAt) < 0),
    )
    .sort(laterFirst)[0]

/** The last signed version that has not been withdrawn, in force or still to come: what the next draft builds on. */
export const latestSigned = <V extends Version>(versions: readonly V[]): V | undefined =>
  versions.filter(version => version.state === 'signed').sort(laterFirst)[0]

const laterFirst = (a: Version, b: Version) =>
  compare(b.inForceFrom!, a.inForceFrom!) || (b.number ?? 0) - (a.number ?? 0)

/**
 * Whether a version can be withdrawn, at an instant; null is yes. Refuses `split.not_signed`, `split.superseded` where
 * a later one builds on it, and `split.only_version` where nothing would be in force afterwards.
 */
export function mayWithdraw<V extends Version>(
  versions: readonly V[],
  version: V,
  at: Temporal.Instant,
): Refusal | null {
  if (version.state !== 'signed') return refuse('split.not_signed', { state: version.state })
  const latest = latestSigned(versions)
  if (latest && latest.number !== version.number)
    return refuse('split.superseded', { number: version.number!, by: latest.number! })
  const others = versions.filter(other => other !== version)
  return inForceOn([version], at) && !inForceOn(others, at)
    ? refuse('split.only_version', { number: version.number! })
    : null
}
