import type { Catalogue } from '../catalogue.ts'

/** What `countersign convert` prints. */
export const cliConvertWords = {
  'cli.written': { en: '{file} is written.', de: '{file} ist geschrieben.' },
  'cli.left_out': {
    en: 'The format has no place for everything. Left out: {list}.',
    de: 'Das Format hat nicht für alles Platz. Weggelassen: {list}.',
  },
  'cli.left_out.sides': { en: 'sides', de: 'Seiten' },
  'cli.left_out.rules': { en: 'decision tables', de: 'Entscheidungstabellen' },
  'cli.left_out.keys': { en: 'keys', de: 'Schlüssel' },
  'cli.left_out.consents': { en: 'consents', de: 'Zustimmungen' },
  'cli.left_out.within': { en: 'time limits', de: 'Fristen' },
  'cli.left_out.escalations': { en: 'escalation paths', de: 'Eskalationswege' },
  'cli.left_out.overrides': { en: 'what sites agreed differently', de: 'Abweichungen der Standorte' },
  'cli.left_out.people': { en: 'people', de: 'Personen' },
  'cli.left_out.languages': { en: 'labels in other languages', de: 'Namen in anderen Sprachen' },
  'cli.not_understood': {
    en: ({ file, count }) =>
      `Of ${file} ${count === 1 ? 'one place was' : `${count} places were`} not understood; "countersign check" lists them.`,
    de: ({ file, count }) =>
      `Von ${file} wurde${count === 1 ? ' eine Stelle' : `n ${count} Stellen`} nicht verstanden; „countersign check“ nennt sie.`,
  },
} satisfies Catalogue
