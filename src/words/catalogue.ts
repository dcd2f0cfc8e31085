import type { Params } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'

export type Values = Params

/** One sentence in one language: text with {names} to fill, or a function where number or order decides. */
export type Sentence = string | ((values: Values) => string)

/** Sentences by key (`subject.what`), each in every language. */
export type Catalogue = Record<string, Readonly<Record<Language, Sentence>>>
