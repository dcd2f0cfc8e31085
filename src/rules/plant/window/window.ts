import type { Place } from '../place.ts'

/** A window opens the plant for work; a blackout (a batch campaign) closes it, and wins. */
export const windowKinds = ['window', 'blackout'] as const
export type WindowKind = (typeof windowKinds)[number]

/** One turn of a series that is otherwise than its rule says: moved to another time, or (without one) cancelled. */
export type Exception = {
  /** When the rule would have begun it: wall time (`2026-03-29T22:00`). */
  readonly on: string
  readonly start: string | null
  readonly end: string | null
  readonly why: string
}

/**
 * When a place may be touched, or must not be (PLANT-5). All times are wall times of the site's zone: a window from 22:00 to
 * 06:00 ends at six on the nights in which the clock is moved, too. What is said of a site holds for its areas.
 */
export type OutageWindow = Place & {
  readonly id: string
  readonly kind: WindowKind
  readonly title: string
  readonly why: string
  /** The interventions that it is for (ids of the fact `intervention`); null for all. */
  readonly interventions: readonly string[] | null
  /** The first turn. */
  readonly start: string
  readonly end: string
  /** RFC 5545; UNTIL as wall time. Null where it comes once. */
  readonly rule: string | null
  /** Further turns (RDATE), by when they begin; as long as the first. */
  readonly also: readonly string[]
  readonly exceptions: readonly Exception[]
  /** From then on it holds no longer; null while it does. */
  readonly cancelled: Temporal.Instant | null
  readonly rev: number
}

/** One turn of a window or blackout. */
export type Turn = {
  readonly window: OutageWindow
  /** What it is called by: when the series would begin it, wall time. */
  readonly on: string
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly moved: boolean
}
