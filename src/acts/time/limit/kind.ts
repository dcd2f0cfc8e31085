import type { Refusal } from '#rules/refusal.ts'
import type { Language, Situation } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'

/** Something that waits for people, and since when. */
export type Waiting = { readonly subject: string; readonly since: Temporal.Instant }

/** What the split is asked for a limit: about which activity, where, with what known, and whom it waits for. */
export type Asked = {
  /** The split that says how long: the one in force, or the standard split where that one is silent. */
  readonly split: Split
  readonly activity: string
  /** `site`, `site/area`, or null for the corporate level. */
  readonly place: string | null
  readonly facts: Situation
  readonly waits: readonly string[]
  /** By when it has to be done, where people have agreed on that; else as the split says. */
  readonly agreed?: Temporal.Instant
}

/** When, and in which language, somebody is told. */
export type Told = { readonly now: Temporal.Instant; readonly language: Language }

/** One kind of thing that has a time limit while it waits. One file each, and a line in `kinds.ts`. */
export type LimitKind = {
  readonly kind: string
  /** The kind under which the ledger keeps its subjects: what a limit does stands in their own history. */
  readonly record: string
  /** All that waits now. It is asked every few seconds, and has to be cheap. */
  readonly waiting: (tx: Tx, now: Temporal.Instant) => Promise<readonly Waiting[]>
  readonly asked: (tx: Tx, subject: string, now: Temporal.Instant) => Promise<Asked | Refusal>
  /** The page on which what it waits for is done, as a path of the web app. */
  readonly page: (subject: string) => string
  /** What people call each of these subjects, asked for together. */
  readonly titles: (tx: Tx, subjects: readonly string[], told: Told) => Promise<ReadonlyMap<string, string>>
  /** In one word why a subject no longer waits. */
  readonly ended: (tx: Tx, subject: string, now: Temporal.Instant) => Promise<string>
}
