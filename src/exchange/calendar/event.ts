import type { Exception, WindowKind } from '#rules/plant/window/window.ts'
import type { Params } from '#rules/refusal.ts'

/** What of an event was not taken over, or why none of it was: a code with a sentence in `words`. */
export type Unread = { readonly code: string; readonly params: Params }

/** An event as the window or blackout that it would be; times are wall times of the site. */
export type ReadEvent = {
  readonly uid: string
  readonly title: string
  readonly why: string
  /** A guess, by what the event calls itself. */
  readonly kind: WindowKind
  readonly start: string
  readonly end: string
  readonly rule: string | null
  readonly also: readonly string[]
  /** Turns of it that are cancelled or moved; the file gives no reasons. */
  readonly exceptions: readonly Exception[]
  /** What of it was passed over. */
  readonly notes: readonly Unread[]
}

/** An event that cannot be one, with the line at which it begins. */
export type Rejected = { readonly title: string; readonly row: number; readonly why: Unread }
