import { type Letter, letters } from '#rules/split/split.ts'
import type { Place } from '../place.ts'
import type { MatrixLetter } from './letterWords.ts'
import type { Standing } from './sides.ts'
import { key } from './tidy.ts'

/** An activity as it is put together from one row or several. */
export type GatheredActivity = {
  readonly label: string
  readonly number: string
  readonly section: string
  readonly where: Place
  readonly about: string[]
  /** The functions of each letter by their keys, in the order of the table. */
  readonly row: Record<Letter, string[]>
}

export type GatheredFunction = { readonly label: string; readonly where: Place; readonly said: Standing }

/** Functions and activities of all tables of a file. */
export type Gathered = {
  readonly functions: Map<string, GatheredFunction>
  readonly activities: GatheredActivity[]
  readonly notes: { where: Place; text: string; activity: GatheredActivity }[]
}

/** Adds a function unless one of that name is known; what a later table says of it is added to what is known. */
export function addFunction(gathered: Gathered, label: string, where: Place, said: Standing = {}): string {
  const id = key(label)
  const known = gathered.functions.get(id)
  gathered.functions.set(id, known ? { ...known, said: { ...said, ...known.said } } : { label, where, said })
  return id
}

export function addActivity(
  gathered: Gathered,
  { label, number, section, where }: Pick<GatheredActivity, 'label' | 'number' | 'section' | 'where'>,
): GatheredActivity {
  const activity = { label, number, section, where, about: [], row: { A: [], R: [], C: [], I: [] } }
  gathered.activities.push(activity)
  return activity
}

/** Enters a function under its letters. Support is no letter of the split: it stays a note. */
export function addLetters(activity: GatheredActivity, fn: string, found: readonly MatrixLetter[]) {
  for (const letter of letters)
    if (found.includes(letter) && !activity.row[letter].includes(fn)) activity.row[letter].push(fn)
}

/** Keeps what a cell notes beyond its letters, with the function that it is about. */
export function addNote(
  gathered: Gathered,
  activity: GatheredActivity,
  note: { where: Place; text: string; about: string },
) {
  gathered.notes.push({ where: note.where, text: note.text, activity })
  activity.about.push(`${note.about}: ${note.text.replaceAll('\n', ' ')}`)
}
