import type { At, Focus } from '../CellBar.tsx'

export type CellPlace = At & { readonly cell: HTMLTableCellElement }

/** The cell of a function that was pressed or holds the focus; null for heads, names and counts. */
export function cellAt(target: EventTarget): CellPlace | null {
  const cell = (target as Element).closest<HTMLTableCellElement>('td[data-function]')
  const activity = cell?.closest<HTMLElement>('tr')?.dataset.activity
  const fn = cell?.dataset.function
  return cell === null || activity === undefined || fn === undefined ? null : { cell, activity, fn }
}

/** The row of an activity, its head, and whether the place has agreed on something of its own there. */
export function rowAt(target: EventTarget) {
  const row = (target as Element).closest<HTMLTableRowElement>('tr[data-activity]')
  const head = row?.cells[0]
  const activity = row?.dataset.activity
  if (row === null || head === undefined || activity === undefined) return null
  return { activity, head: head as HTMLElement, agreed: row.dataset.agreed !== undefined }
}

/** What the focus is on, for the line that says it; null outside of activities' rows. */
export function focusOf(target: EventTarget): Focus | null {
  const row = rowAt(target)
  return row === null ? null : { activity: row.activity, fn: cellAt(target)?.fn ?? null }
}

/** The cells of functions among those selected. */
export const cellsIn = (chosen: readonly (readonly HTMLTableCellElement[])[]): readonly At[] =>
  chosen.flat().flatMap(cell => {
    const place = cellAt(cell)
    return place === null ? [] : [{ activity: place.activity, fn: place.fn }]
  })
