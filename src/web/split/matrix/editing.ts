import { useCallback, useMemo, useState } from 'react'
import type { Refusal } from '#rules/refusal.ts'
import { type CellEdit, type CellsEdited, editCells } from '#rules/split/level/cells.ts'
import type { Agreement } from '#rules/split/level/override.ts'
import { kept } from '../../parts/kept.ts'
import type { Bench } from '../draft.ts'

/** What came of the last thing that was done in the matrix, to be told beside it. */
export type Note =
  | {
      readonly told: 'done'
      readonly count: number
      readonly refused: readonly Refusal[]
      /** What of a paste was not understood. */
      readonly unread: readonly Refusal[]
    }
  | { readonly told: 'copied'; readonly count: number }

/** Cells that wait for the reason why a place does them differently. */
type Asking = {
  readonly edits: readonly CellEdit[]
  readonly activities: readonly string[]
  readonly unread: readonly Refusal[]
  readonly anchor: HTMLElement
}

type Way = { readonly agreement?: Agreement; readonly unread?: readonly Refusal[] }

/** Changes cells of a bench's draft at a place: asks for the reason where one is needed, and tells what was refused. */
export function useEditing(bench: Bench, place: string | null) {
  const [asking, setAsking] = useState<Asking | null>(null)
  const note = useMemo(() => kept<Note | null>(null), [])
  const edit = useCallback(
    (edits: readonly CellEdit[], anchor: HTMLElement, { agreement, unread = [] }: Way = {}) => {
      const split = bench.draft.get()?.split
      if (split === undefined) return
      if (bench.fixed) return bench.change(split)
      const edited = editCells(split, place, edits, agreement ?? null)
      if (edited.unexplained.length > 0) {
        setAsking({ edits, activities: edited.unexplained, unread, anchor })
        return
      }
      setAsking(null)
      if (edited.done.length > 0) bench.change(edited.split)
      note.set(noteOf(edits, edited, unread))
    },
    [bench, place, note],
  )
  return { edit, note, asking, leave: useCallback(() => setAsking(null), []) }
}

/** A single cell that was changed shows it itself. */
const noteOf = (
  edits: readonly CellEdit[],
  { done, refused }: CellsEdited,
  unread: readonly Refusal[],
): Note | null =>
  edits.length === 1 && refused.length === 0 && unread.length === 0
    ? null
    : { told: 'done', count: done.length, refused: refused.map(({ why }) => why), unread }
