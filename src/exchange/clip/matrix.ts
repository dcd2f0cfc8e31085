import { refuse } from '#rules/refusal.ts'
import type { Label } from '#rules/split/facts.ts'
import { nearest } from '#rules/split/nearest.ts'
import type { Split } from '#rules/split/split.ts'
import { isBlank } from '../workbook/letters.ts'
import { key } from '../workbook/tidy.ts'
import type { ClipUnread, Laid } from './laid.ts'
import { readMarks } from './marks.ts'

/** So far down a table's head is looked for. */
const HEADS = 12

type Cells = readonly (readonly string[])[]

/**
 * Cells as a matrix that names its functions across and its activities down, in any language, by label or by id; null
 * where they are none. Columns and rows that hold letters and whose name nobody bears are told.
 */
export function namedMatrix(split: Split, cells: Cells): Laid | null {
  const functions = named(split.functions)
  const activities = named(split.activities)
  const head = best(cells.slice(0, HEADS), row => row.filter(text => functions.has(key(text))).length)
  if (head === null) return null
  const body = cells.slice(head.at + 1)
  const width = Math.max(...cells.map(row => row.length))
  const labels = best(
    Array.from({ length: width }, (_, column) => body.map(row => row[column] ?? '')),
    column => column.filter(text => activities.has(key(text))).length,
  )
  if (labels === null) return null
  const found: Laid['cells'][number][] = []
  const unread: ClipUnread[] = unknownHeads(cells[head.at] ?? [], body, functions, labels.at, head.at)
  const seen = new Set<string>()
  for (const [y, row] of body.entries()) {
    const text = row[labels.at] ?? ''
    const at = { row: head.at + y + 2, column: labels.at + 1, text }
    const activity = activities.get(key(text))
    const columns = (cells[head.at] ?? []).flatMap((name, column) => {
      const fn = functions.get(key(name))
      return fn === undefined || column === labels.at ? [] : [{ fn, column }]
    })
    if (activity === undefined) {
      if (columns.some(({ column }) => holds(row[column])))
        unread.push({
          ...at,
          why: refuse('clip.activity', { nearest: nearest(text, namesOf(split.activities)) }),
        })
    } else if (seen.has(activity)) unread.push({ ...at, why: refuse('clip.twice') })
    else {
      seen.add(activity)
      for (const { fn, column } of columns)
        found.push({ activity, fn, row: at.row, column: column + 1, text: row[column] ?? '' })
    }
  }
  return { cells: found, unread }
}

/** Heads over letters that no function of the split bears. */
function unknownHeads(
  head: readonly string[],
  body: Cells,
  functions: ReadonlyMap<string, string>,
  labels: number,
  at: number,
): ClipUnread[] {
  return head.flatMap((text, column) => {
    const known = column === labels || functions.has(key(text))
    if (known || !body.some(row => holds(row[column]))) return []
    return [{ row: at + 1, column: column + 1, text, why: refuse('clip.function') }]
  })
}

/** Whether a cell has letters; numbers and words of other columns have none. */
const holds = (text = '') => !isBlank(text) && readMarks(text) !== null

/** Things by what they are called; a name that two of them bear names neither. */
function named(list: readonly { readonly id: string; readonly label: Label }[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>()
  for (const { id, label } of list)
    for (const name of new Set([id, label.en, label.de ?? label.en].map(key))) {
      const other = names.get(name)
      names.set(name, other === undefined || other === id ? id : null)
    }
  return new Map([...names].flatMap(([name, id]) => (id === null || name === '' ? [] : [[name, id]])))
}

const namesOf = (list: readonly { readonly label: Label }[]) => list.map(({ label }) => label.en)

function best<T>(list: readonly T[], count: (one: T) => number): { readonly at: number } | null {
  const counts = list.map(count)
  const most = Math.max(0, ...counts)
  return most === 0 ? null : { at: counts.indexOf(most) }
}
