import type { Refusal } from '#rules/refusal.ts'

/** A cell of the matrix that a cell of the clipboard is meant for. */
export type Target = { readonly activity: string; readonly fn: string }

/** A text of the clipboard that was not understood; row and column count from 1. */
export type ClipUnread = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly why: Refusal
}

/** Cells of the clipboard, each with where it goes, and those that go nowhere. */
export type Laid = {
  readonly cells: readonly (Target & {
    readonly row: number
    readonly column: number
    readonly text: string
  })[]
  readonly unread: readonly ClipUnread[]
}
