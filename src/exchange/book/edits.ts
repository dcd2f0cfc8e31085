import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Label, Language } from '#rules/split/facts.ts'
import { type Activity, type Fn, letters, type Row } from '#rules/split/split.ts'
import { isBlank, readLetters } from '../workbook/letters.ts'
import type { Edit, Unread } from '../workbook/report.ts'
import { groupHeadSays } from '../workbook/sides.ts'
import { tidy } from '../workbook/tidy.ts'
import type { View } from '../workbook/view.ts'
import { cellOf, labelIn } from './matrix.ts'

/** What is told of a workbook of ours that was changed by hand. */
export type Told = { readonly edits: Edit[]; readonly unread: Unread[] }
export type Spot = { readonly view: View; readonly row: number; readonly column: number }

const textAt = ({ view, row, column }: Spot) => view.at(row, column)
const placeOf = ({ view, row, column }: Spot) => view.place(row, column)
export const tell = (told: Told, spot: Spot | null, what: Refusal) =>
  told.edits.push({ where: spot && placeOf(spot), what })

/** A change that the workbook cannot carry back: it is listed, never lost in silence. */
export const notTaken = (told: Told, spot: Spot, code = 'workbook.unread.not_taken') =>
  told.unread.push({ where: placeOf(spot), text: textAt(spot), why: refuse(code) })

/** A label as it stands in the sheet now; cleared cells keep the label. */
export function labelNow(label: Label, spot: Spot, language: Language, told: Told, code: string): Label {
  const [was, now] = [tidy(labelIn(label, language)), textAt(spot)]
  if (now === was || now === '') return label
  tell(told, spot, refuse(code, { was, now }))
  return language === 'en' || label[language] === undefined
    ? { ...label, en: now }
    : { ...label, [language]: now }
}

/** A function's side and standing as the head above it says now; where it says nothing, they stay. */
export function standingNow(fn: Fn, spot: Spot, language: Language, told: Told): Fn {
  const text = textAt(spot)
  const said = groupHeadSays(text)
  if (text === '') return fn
  if (said.side === undefined && !said.external) {
    notTaken(told, spot)
    return fn
  }
  const side = said.side ?? fn.side
  const external = said.external ?? false
  if (side === fn.side && external === (fn.external ?? false)) return fn
  tell(told, spot, refuse('edit.side', { function: labelIn(fn.label, language), now: text }))
  const { external: _, ...rest } = fn
  return { ...rest, ...(side && { side }), ...(external && { external }) }
}

/** A default row with a function's letters as they stand in the sheet now. */
export function lettersNow(activity: Activity, fn: Fn, spot: Spot, language: Language, told: Told): Activity {
  const [was, now] = [cellOf(activity, fn.id), textAt(spot)]
  if (now === was) return activity
  const read = isBlank(now) ? { letters: [], note: null } : readLetters(now)
  if (!read) {
    notTaken(told, spot, 'workbook.unread.letters')
    return activity
  }
  const row = withLetters(activity.row ?? {}, fn.id, new Set(read.letters))
  // Support and notes have no place in a row, and rules are not changed here.
  if (read.letters.includes('S') || read.note !== (readLetters(was)?.note ?? inBrackets(was)))
    notTaken(told, spot)
  if (row === null) return activity
  const params = { activity: labelIn(activity.label, language), function: labelIn(fn.label, language) }
  tell(told, spot, refuse('edit.letters', { ...params, was: was || '–', now: now || '–' }))
  return { ...activity, row }
}

const inBrackets = (cell: string) => /^\((.*)\)$/.exec(cell)?.[1] ?? null

/** The row with a function under just these letters, or null where it is so already. */
export function withLetters(row: Row, fn: string, found: ReadonlySet<string>): Row | null {
  const next: Row = { ...row }
  let changed = false
  for (const letter of letters) {
    const list = row[letter] ?? []
    if (list.includes(fn) === found.has(letter)) continue
    changed = true
    const left = found.has(letter) ? [...list, fn] : list.filter(one => one !== fn)
    if (left.length > 0) next[letter] = left
    else delete next[letter]
  }
  return changed ? next : null
}
