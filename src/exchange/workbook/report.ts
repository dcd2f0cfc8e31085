import type { Refusal } from '#rules/refusal.ts'
import type { Side } from '#rules/split/split.ts'
import type { Place } from '../place.ts'
import type { Layout } from './heads.ts'
import type { Found } from './legend.ts'
import type { Standing } from './sides.ts'

/** A text that was not understood: where it stands, and why, as a refusal that `words` has a sentence for. */
export type Unread = { readonly where: Place; readonly text: string; readonly why: Refusal }

export type ColumnUse = 'number' | 'label' | 'group' | 'about' | 'function' | 'letter' | 'other' | 'ignored'

/** One RACI table as it was understood, for a person to look over. */
export type TableReport = {
  readonly sheet: string
  readonly layout: Layout
  /** The heads from the left; `key` names the column in corrections. */
  readonly heads: readonly (Found & { readonly use: ColumnUse; readonly key: string })[]
  /** Section rows; `sure` is false where only its place among the others speaks for it. */
  readonly sections: readonly (Found & { readonly sure: boolean; readonly key: string })[]
  readonly activities: number
}

/** How a function was named, what the file says of it, and what its name suggests. Suggestions prove nothing. */
export type FunctionReport = {
  readonly id: string
  /** Its head, or the first cell that names it; null where the format has no places. */
  readonly where: Place | null
  readonly said: Standing
  readonly suggested: Standing
}

/** A change that was made by hand in a workbook of ours since it was written, and what became of it. */
export type Edit = { readonly where: Place | null; readonly what: Refusal }

/** What was understood of a file, and what was not. */
export type Report = {
  readonly tables: readonly TableReport[]
  readonly functions: readonly FunctionReport[]
  /** Where each activity stands, by its id. */
  readonly activities: Readonly<Record<string, Place>>
  /** Notes in cells of the matrix; they are kept in `about` of their activity. */
  readonly notes: readonly (Found & { readonly activity: string })[]
  readonly legends: readonly Found[]
  readonly unread: readonly Unread[]
  readonly edits: readonly Edit[]
  /** Functions that corrections name and the file does not have. */
  readonly unknown: readonly string[]
}

export const emptyReport: Report = {
  tables: [],
  functions: [],
  activities: {},
  notes: [],
  legends: [],
  unread: [],
  edits: [],
  unknown: [],
}

/** What a person corrects by hand; plain data, so that it can be kept. */
export type Corrections = {
  /** Side and standing by a function's id or label. */
  readonly sides?: Readonly<Record<string, { readonly side?: Side; readonly external?: boolean }>>
  /** Rows by `rowKey`: what they are. */
  readonly rows?: Readonly<Record<string, 'activity' | 'section' | 'ignore'>>
  /** Columns by `columnKey` and sheets by name that are to be ignored. */
  readonly ignoreColumns?: readonly string[]
  readonly ignoreSheets?: readonly string[]
}
