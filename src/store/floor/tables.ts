import type { Generated, JSONColumnType } from 'kysely'
import type { CarriedItem } from '#rules/board/board.ts'
import type { FindingSource, FindingState, Severity, SubjectKind } from '#rules/finding/finding.ts'

type Instant = Temporal.Instant

/** The tables of what goes on at the lines: findings, and who has the shift. */
export type FloorTables = {
  finding: {
    id: string
    site: string | null
    area: string | null
    cell: string | null
    source: FindingSource
    /** What its source calls it: the same one is not raised twice as long as somebody still has to do something. */
    reference: string | null
    subject_kind: SubjectKind | null
    subject: string | null
    subject_label: string | null
    title: string
    text: string
    severity: Severity
    /** It can stop the line. */
    stops: boolean
    activity: string
    state: FindingState
    /** When it came into its state, and by when it has to go on from there. */
    since: Instant
    due_at: Instant | null
    raised_by: string | null
    raised_at: Instant
    seen_at: Instant
    seen: Generated<number>
    action: string | null
    action_by: string | null
    action_until: string | null
    done: string | null
    evidence: string | null
    closed_by: string | null
    closed_at: Instant | null
    checked_by: string | null
    checked_at: Instant | null
    checked: string | null
    reopened: Generated<number>
    /** Why it was opened again, or withdrawn. */
    why: string | null
    rev: Generated<number>
  }
  shift_handover: {
    id: string
    site: string
    area: string | null
    /** Who wrote it; null where somebody took over what nobody had handed over. */
    handed_by: string | null
    handed_at: Instant | null
    notes: string
    items: JSONColumnType<readonly CarriedItem[], string, string>
    /** For whom it is; null is whoever has the next shift. */
    to_person: string | null
    taken_by: string | null
    taken_at: Instant | null
    /** Why without a hand-over, or in place of somebody else. */
    why: string | null
    /** Another one was written in its place before anybody took over. */
    replaced: Generated<boolean>
    rev: Generated<number>
  }
}
