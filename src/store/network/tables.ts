import type { Generated, JSONColumnType } from 'kysely'
import type { Checked } from '#rules/network/checks/summary.ts'
import type { Plan, PlanState } from '#rules/network/plan/plan.ts'

type Instant = Temporal.Instant

/** The table of the zones and conduits of sites (docs/zones.md). */
export type NetworkTables = {
  network_plan: {
    id: string
    site: string
    /** Which version of its site it is; null as long as it is none. */
    number: number | null
    state: PlanState
    content: JSONColumnType<Plan, string, string>
    /** Of what is signed: the content without the numbers of decisions. */
    sha256: string
    /** By which decision it came into force. */
    decision: string | null
    /** Who changed it last, or put it in force. */
    person: string
    changed_at: Instant
    in_force_from: Instant | null
    rev: Generated<number>
  }
  /** What a file of flows or of firewall rules showed; the file is not kept. */
  network_check: {
    id: string
    site: string
    kind: Checked['kind']
    name: string
    size: number
    sha256: string
    /** The number of the version of the plan. */
    plan: number
    person: string
    at: Instant
    /** How much of it somebody has to look at (`tallyOfCheck`). */
    unexpected: number
    unread: number
    found: JSONColumnType<Checked, string, never>
    /** The finding that all of it became that nothing explained, and by which references it is known. */
    finding: Generated<string | null>
    raised: Generated<string[]>
  }
}
