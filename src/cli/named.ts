import type { Label, Language } from '#rules/split/facts.ts'
import { sayLabel } from '#words/cell.ts'

type Named = { readonly id: string; readonly label: Label }

/** What goes by a name: its id, or its label in any language; upper and lower case do not matter. */
export const byName = <T extends Named>(list: readonly T[], name: string): T | undefined =>
  list.find(({ id }) => id === name) ??
  list.find(({ id, label }) =>
    [id, label.en, label.de].some(text => text?.toLowerCase() === name.trim().toLowerCase()),
  )

/** How a thing is called in a language; its id where it is not to be found. */
export function nameOf(language: Language, list: readonly Named[], id: string): string {
  const found = list.find(each => each.id === id)
  return found ? sayLabel(language, found.label) : id
}
