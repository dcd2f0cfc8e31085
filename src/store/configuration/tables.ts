import type { Generated, JSONColumnType } from 'kysely'
import type { ConfigurationKind } from '#rules/plant/configuration/configuration.ts'
import type { Unknown } from '#rules/plant/configuration/report.ts'

type Instant = Temporal.Instant

/** What is approved to run on assets, and what was seen to (migration 0030). */
export type ConfigurationTables = {
  configuration: {
    id: string
    site: string
    asset: string
    kind: ConfigurationKind
    name: string
    version: string
    checksum: string
    /** Where its backup lies. */
    place: string
    approved_at: Instant
    approved_by: string | null
    /** The decision by which it was approved; null where somebody did so by hand. */
    decision: string | null
    ended_at: Instant | null
    rev: Generated<number>
  }
  configuration_report: {
    id: string
    site: string
    source: string
    at: Instant
    person: string | null
    lines: number
    same: number
    differing: number
    unknown: JSONColumnType<readonly Unknown[], string, string>
    rev: Generated<number>
  }
  configuration_seen: {
    configuration: string
    site: string
    checksum: string
    version: string | null
    /** Since when this very one was seen, when last, and when what was approved was last seen. */
    since: Instant
    at: Instant
    same_at: Instant | null
    differs: boolean
    report: string
    source: string
  }
}
