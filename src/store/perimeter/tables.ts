import type { Generated, JSONColumnType } from 'kysely'
import type { PerimeterKind, Requirement } from '#rules/perimeter/perimeter.ts'
import type { Verdict } from '#rules/perimeter/standing.ts'

type Instant = Temporal.Instant

/** The network and perimeter register of sites, and the standard configurations that it follows (migration 0032). */
export type PerimeterTables = {
  perimeter_standard: {
    id: string
    /** Null: of the whole company. */
    site: string | null
    kind: PerimeterKind
    name: string
    version: number
    requirements: JSONColumnType<readonly Requirement[], string, string>
    /** The highest number that a requirement of it ever had. */
    numbered: number
    person: string | null
    changed_at: Instant
    ended_at: Instant | null
    rev: Generated<number>
  }
  perimeter_entry: {
    id: string
    site: string
    kind: PerimeterKind
    name: string
    purpose: string
    /** Ids in the plan of the site. */
    zones: string[]
    conduits: string[]
    asset: string | null
    parties: string[]
    standard: string | null
    person: string | null
    changed_at: Instant
    removed_at: Instant | null
    rev: Generated<number>
  }
  perimeter_assessment: {
    entry: string
    standard: string
    requirement: number
    site: string
    verdict: Verdict
    said: string
    decision: string | null
    /** The version of the standard that was looked at. */
    version: number
    person: string | null
    at: Instant
  }
}
