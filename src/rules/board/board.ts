import type { Params } from '../refusal.ts'

/** What may stand on a shift board, in its order there. One source each, in `acts/board`. */
export const boardKinds = ['process', 'entry', 'decision', 'window', 'finding'] as const
export type BoardKind = (typeof boardKinds)[number]

/** An area of a site, or (null) the site as a whole, as a board is looked at. */
export type BoardPlace = { readonly site: string; readonly area: string | null }

/** One thing that the shift has to know of (PLANT-12). Instants and paths as text, so that they cross to the browser. */
export type BoardItem = {
  readonly kind: BoardKind
  /** The record that it is about. */
  readonly subject: string
  readonly area: string | null
  /** It can stop the line within the next seven days. */
  readonly stops: boolean
  /** Over its time. */
  readonly late: boolean
  /**
   * Its own name, as the record has it; without one its sentence (`board.says.KIND`) says all, and it is not carried over.
   * `params` is what that sentence needs.
   */
  readonly title: string
  readonly params: Params
  readonly since: string | null
  readonly due: string | null
  /** The page where it is seen to, as a path of the web app. */
  readonly to: string
}

/** What a shift hands on by name: the item as it was called then. */
export type CarriedItem = Pick<BoardItem, 'kind' | 'subject' | 'title' | 'to'>

/** Days that a board looks ahead. */
export const AHEAD = 7

const LATE = '9999'

/** What can stop the line comes first, then what is over its time, then what is due first. */
export const byWeight = (items: readonly BoardItem[]): readonly BoardItem[] =>
  items.toSorted(
    (a, b) =>
      Number(b.stops) - Number(a.stops) ||
      Number(b.late) - Number(a.late) ||
      compare(a.due ?? LATE, b.due ?? LATE) ||
      boardKinds.indexOf(a.kind) - boardKinds.indexOf(b.kind) ||
      compare(a.subject, b.subject),
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
