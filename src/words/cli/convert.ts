import type { Catalogue } from '../catalogue.ts'

/** What `countersign convert` prints. */
export const cliConvertWords = {
  'cli.written': { en: '{file} is written.', de: '{file} ist geschrieben.' },
  'cli.not_understood': {
    en: ({ file, count }) =>
      `Of ${file} ${count === 1 ? 'one place was' : `${count} places were`} not understood; "countersign check" lists them.`,
    de: ({ file, count }) =>
      `Von ${file} wurde${count === 1 ? ' eine Stelle' : `n ${count} Stellen`} nicht verstanden; „countersign check“ nennt sie.`,
  },
} satisfies Catalogue
