import type { Split } from '#rules/split/split.ts'
import type { Sheet } from '../grid/sheet.ts'
import { tidy } from '../workbook/tidy.ts'
import { type View, viewOf } from '../workbook/view.ts'
import { mark, type Part, partMark, parts } from './layout.ts'

/** A matrix sheet of ours as it came back: where its columns and rows are now. Rows and columns count from 0. */
export type FoundMatrix = {
  readonly view: View
  /** The rows with the sides and with the heads. */
  readonly groups: number
  readonly head: number
  readonly label: number
  readonly functions: ReadonlyMap<string, number>
  /** Columns with a head that were not there when it was written. */
  readonly added: readonly number[]
  readonly parts: ReadonlyMap<Part, number>
  readonly sections: readonly FoundSection[]
}
/** The rows under a section's head; the first may have none. */
export type FoundSection = {
  readonly row: number | null
  readonly text: string
  readonly rows: readonly number[]
}

/** Finds the marks of `matrixSheet` in a sheet; null where they are gone. */
export function findMatrix(sheet: Sheet, split: Split): FoundMatrix | null {
  const marked = sheet.rows.slice(0, 50).findIndex(row => row[0] === mark && row.includes(partMark('label')))
  if (marked < 0) return null
  const view = viewOf(sheet)
  const columns = new Map((sheet.rows[marked] ?? []).map((text, column) => [text, column]))
  const label = columns.get(partMark('label')) ?? 0
  const known = new Set([...columns.values()])
  const head = marked + 2
  const added = Array.from({ length: view.width }, (_, column) => column).filter(
    column => view.at(head, column) !== '' && (!known.has(column) || sheet.rows[marked]?.[column] === ''),
  )
  return {
    view,
    groups: marked + 1,
    head,
    label,
    functions: new Map(
      split.functions.flatMap(({ id }): [string, number][] => {
        const column = columns.get(id)
        return column === undefined ? [] : [[id, column]]
      }),
    ),
    added,
    parts: new Map(
      parts.flatMap((part): [Part, number][] => {
        const column = columns.get(partMark(part))
        return column === undefined ? [] : [[part, column]]
      }),
    ),
    sections: sectionsIn(view, head + 1, label),
  }
}

/** A section's head spans the row, or stands in the first column alone. */
function sectionsIn(view: View, start: number, label: number): FoundSection[] {
  const sections: { row: number | null; text: string; rows: number[] }[] = [{ row: null, text: '', rows: [] }]
  for (let row = start; row < view.height; row++) {
    const [id, text] = [view.at(row, 0), view.at(row, label)]
    const merge = view.merge(row, 0)
    const spans = merge !== null && merge.columns > 1
    if (spans || (id !== '' && text === '' && !view.sheet.rows[row]?.[label]))
      sections.push({ row, text: tidy(id), rows: [] })
    else if (view.sheet.rows[row]?.some(cell => cell !== '')) sections.at(-1)?.rows.push(row)
  }
  return sections
}
