import type { Generated, JSONColumnType } from 'kysely'
import type { Role, Routed } from '#rules/decision/asks.ts'
import type { Content, ItemPart } from '#rules/decision/content.ts'
import type { DecisionState } from '#rules/decision/cycle.ts'
import type { Impact } from '#rules/decision/kind.ts'
import type { AssetClass } from '#rules/plant/asset.ts'
import type { Situation } from '#rules/split/facts.ts'
import type { Side } from '#rules/split/split.ts'

type Instant = Temporal.Instant
type Json<T> = JSONColumnType<T & object, string, string>

/** The tables of decisions (docs/decisions.md). */
export type DecisionTables = {
  campaign: {
    id: string
    kind: string
    title: string
    requester: string
    requested_at: Instant
    rev: Generated<number>
  }
  decision: {
    id: string
    /** The campaign that it is a site's part of. */
    campaign: Generated<string | null>
    /** The decision that it takes the place of, once it is decided. */
    renews: Generated<string | null>
    /** The draft of the split that it puts in force. */
    draft: Generated<string | null>
    /** What people call it, counted over all sites. */
    number: Generated<number>
    kind: string
    site: string | null
    area: string | null
    class: AssetClass | null
    title: string
    content: Json<Content>
    /** Facts that whoever asked has stated. */
    stated: Json<Situation>
    state: DecisionState
    since: Instant
    /** How often it was asked anew: each sending back begins another round, with asks of its own. */
    round: Generated<number>
    /** The facts by which the split was asked, and what it said. */
    facts: Generated<Situation>
    routed: Routed | null
    routed_at: Instant | null
    /** What the signatures are bound to. */
    hash: string | null
    sent_back: string | null
    requester: string
    /** Who asked from outside; until somebody inside has taken it over, the requester as well. */
    visitor: Generated<string | null>
    requested_at: Instant
    /** When people acted first, and who. */
    happened_at: Instant | null
    acted: Generated<string[]>
    executor: string | null
    valid_until: string | null
    slot_from: Instant | null
    slot_to: Instant | null
    started_at: Instant | null
    started_by: string | null
    finished_at: Instant | null
    finished_by: string | null
    suspended_side: Side | null
    /** Since when the plant lets the other side end the work that runs, and who said so. */
    released_at: Generated<Instant | null>
    released_by: Generated<string | null>
    why: string | null
    /** How often it was used, where it is approved for many times. */
    used: Generated<number>
    rev: Generated<number>
  }
  decision_use: {
    id: string
    decision: string
    /** The how-manieth use it is. */
    n: number
    site: string
    assets: string[]
    person: string
    used_at: Instant
    recorded_at: Instant
    note: string
  }
  decision_asset: { decision: string; asset: string; site: string }
  decision_ask: {
    id: string
    decision: string
    site: string | null
    area: string | null
    round: number
    /** Its place among what is asked. */
    n: number
    role: Role
    impact: Impact | null
    function: string
    side: Side
    opened_at: Instant
    open: Generated<boolean>
    answer: string | null
    said: Generated<string>
    person: string | null
    as_function: string | null
    standing_for: string | null
    at: Instant | null
    rev: Generated<number>
  }
  decision_item: {
    id: string
    decision: string
    site: string | null
    part: ItemPart
    lane: Side
    position: number
    label: string
    by_person: string
    done_by: string | null
    done_at: Instant | null
    /** As it was planned, or otherwise, which its note tells. */
    outcome: 'done' | 'departed' | null
    note: Generated<string>
    rev: Generated<number>
  }
}
