import { type Label, type Language, languages } from '#rules/split/facts.ts'
import type { Values } from '#words/catalogue.ts'
import { sayLabel } from '#words/cell.ts'
import { type Key, say } from '#words/say.ts'
import { kept, recall, remember } from './kept.ts'

const first = (): Language => {
  const known = recall('language')
  if (languages.includes(known as Language)) return known as Language
  return navigator.language.startsWith('de') ? 'de' : 'en'
}

const language = kept<Language>(first())
document.documentElement.lang = language.get()

/** The person's choice, remembered in this browser. */
export function speak(next: Language): void {
  remember('language', next)
  document.documentElement.lang = next
  language.set(next)
}

export type Speech = {
  readonly language: Language
  /** The sentence of a key in the person's language. */
  readonly say: (key: Key, values?: Values) => string
  /** A label in the person's language, in English where it has no other. */
  readonly label: (label: Label) => string
}

const speeches = Object.fromEntries(
  languages.map(language => [
    language,
    {
      language,
      say: (key: Key, values: Values = {}) => say(language, key, values),
      label: (label: Label) => sayLabel(language, label),
    },
  ]),
) as Record<Language, Speech>

export const useSpeech = (): Speech => speeches[language.use()]
