import type { FullRow } from '../answer.ts'
import type { Sources } from '../effective.ts'
import type { Region } from '../engine/prove.ts'
import type { Finding, FindingKind, Severity } from '../finding.ts'

/** The default row, where a finding names rows. */
export const DEFAULT = 'default'

/** What a finding says beside where it stands. */
export type Found = {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly rows: readonly string[]
  readonly params?: Finding['params']
  readonly region?: Region | null
}

/** A row of the effective table that wins some situations: a rule, or the default row (`rule` null). */
export type Winning = {
  readonly rule: string | null
  readonly row: FullRow
  readonly sources: Sources
  readonly count: bigint
  /** Where it wins, with an example; null where no facts are asked. */
  readonly region: Region | null
}
