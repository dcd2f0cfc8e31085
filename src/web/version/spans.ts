import type { VersionHead } from '../api/queries.ts'

export type Span<Version> = {
  readonly version: Version
  readonly from: string | null
  readonly to: string | null
}

/**
 * From when to when versions were, are or will be in force, the newest first; `to` is null for the last one, and for
 * what was never in force. A version that a later one overtook before its day was never in force.
 */
export function spansOf<Version extends VersionHead>(versions: readonly Version[]): readonly Span<Version>[] {
  const signed = versions
    .filter(({ number, inForceFrom }) => number !== null && inForceFrom !== null)
    .sort((a, b) => (b.number ?? 0) - (a.number ?? 0))
  return signed.map(version => {
    const from = version.inForceFrom
    const ends = signed
      .filter(other => (other.number ?? 0) > (version.number ?? 0))
      // A version that was withdrawn before its day ended nothing.
      .filter(({ withdrawnAt, inForceFrom }) => withdrawnAt === null || withdrawnAt > (inForceFrom ?? ''))
      .map(({ inForceFrom }) => inForceFrom ?? '')
    const end = [...ends, ...(version.withdrawnAt === null ? [] : [version.withdrawnAt])].sort()[0] ?? null
    return from !== null && end !== null && end <= from
      ? { version, from: null, to: null }
      : { version, from, to: end }
  })
}
