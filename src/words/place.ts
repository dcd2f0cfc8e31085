import type { Language } from '#rules/split/facts.ts'
import { say } from './say.ts'

/** A place in a file as exchange gives it; told by its shape, since words know no formats. */
type Place =
  | { readonly cell: string }
  | { readonly line: number; readonly column: number }
  | { readonly part: string }

/** Where something stands in a file: `Matrix!C7`, "line 52, column 3", or the name of the part. */
export function sayPlace(language: Language, place: Place): string {
  if ('part' in place) return place.part
  if ('line' in place) return say(language, 'workbook.at.line', place)
  return place.cell
}
