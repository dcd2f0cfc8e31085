import type { Language } from '#rules/split/facts.ts'

/** The language that the terminal is set to, where Countersign speaks it; English otherwise. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): Language =>
  (env.LC_ALL || env.LANG || '').toLowerCase().startsWith('de') ? 'de' : 'en'
