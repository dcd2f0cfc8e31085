import type { Params } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'

/** What a written workbook says besides the split's own labels; `words` has each in every language. */
export type SheetKey = `sheet.${
  | 'matrix'
  | 'rules'
  | 'findings'
  | 'split'
  | 'version'
  | 'legend'
  | 'id'
  | 'activity'
  | 'keys'
  | 'consents'
  | 'within'
  | 'escalation'
  | 'about'
  | 'it'
  | 'it_external'
  | 'operations'
  | 'operations_external'
  | 'external'
  | 'rule'
  | 'A'
  | 'R'
  | 'C'
  | 'I'
  | 'note'
  | 'otherwise'
  | 'no_rules'
  | 'not'
  | 'yes'
  | 'no'
  | 'unknown'
  | 'severity'
  | 'error'
  | 'warning'
  | 'place'
  | 'finding'
  | 'example'
  | 'no_findings'
  | 'split_note'}`

/** The language of a written file and its sentences, which `exchange` does not have itself. */
export type Says = {
  readonly language: Language
  readonly say: (key: SheetKey, values?: Params) => string
}
