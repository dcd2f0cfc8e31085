import type { Generated, JSONColumnType } from 'kysely'
import type { ProcessState } from '#rules/plant/process.ts'
import type { Exception, WindowKind } from '#rules/plant/window/window.ts'
import type { Language } from '#rules/split/facts.ts'

type Instant = Temporal.Instant
type Rev = { rev: Generated<number> }
type At = { site: string; area: string | null; cell: string | null }

/** The tables of windows, process states and calendar feeds. */
export type WindowTables = {
  outage_window: Rev &
    At & {
      id: string
      kind: WindowKind
      title: string
      why: string
      interventions: string[] | null
      starts: string
      ends: string
      rule: string | null
      also: Generated<string[]>
      exceptions: JSONColumnType<readonly Exception[], string | undefined, string>
      cancelled_at: Generated<Instant | null>
      changed_at: Instant
    }
  process_state: Rev & At & { state: ProcessState; since: Instant; person: string }
  feed: Rev & {
    id: string
    person: string
    /** Null: all sites that the person sees. */
    site: string | null
    language: Language
    hash: Buffer
    created_at: Instant
    revoked_at: Generated<Instant | null>
  }
  feed_use: { feed: string; at: Instant }
}
