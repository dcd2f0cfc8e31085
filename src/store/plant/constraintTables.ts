import type { Generated } from 'kysely'
import type { AssetClass } from '#rules/plant/asset.ts'
import type { Intervention, Saying } from '#rules/plant/constraint/constraint.ts'
import type { ProcessState } from '#rules/plant/process.ts'

/** The table of what classes and assets tolerate (migration 0015). */
export type ConstraintTables = {
  asset_constraint: {
    /** Null: the whole company. */
    site: string | null
    /** One of both. */
    class: AssetClass | null
    asset: string | null
    intervention: Intervention
    says: Saying
    states: ProcessState[]
    method: string
    preconditions: string[]
    half: boolean
    reason: string
    person: string
    decided_at: Temporal.Instant
    ended_at: Temporal.Instant | null
    rev: Generated<number>
  }
}
