import { type Label, type Language, languages } from '#rules/split/facts.ts'

/** A label that is being written: not every language is there yet. */
export type Writing = { readonly [language in Language]?: string }

/** The label as it is kept: blanks at its ends go, and so does a language in which nothing was written. */
export function labelOf(value: Writing): Label | null {
  const en = value.en?.trim() ?? ''
  const de = value.de?.trim() ?? ''
  return en === '' ? null : { en, ...(de !== '' && { de }) }
}

/** Which languages a label lacks. */
export const lacking = (label: Label): readonly Language[] =>
  languages.filter(language => label[language] === undefined)
