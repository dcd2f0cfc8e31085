import type { Catalogue, Values } from '../catalogue.ts'

const one = (count: Values[string] | undefined) => Number(count) === 1
const maybe = (nearest: Values[string] | undefined) => (Array.isArray(nearest) ? nearest.slice(0, 2) : [])

/** Pasting into the matrix. */
export const clipWords = {
  'clip.too_large': {
    en: 'That is too much to paste. Open it as a workbook.',
    de: 'Das ist zu viel zum Einfügen. Öffnen Sie es als Arbeitsmappe.',
  },
  'clip.letters': {
    en: 'Cells take A, R, C, I and K for the key.',
    de: 'Zellen nehmen A, R, C, I und K für den Schlüssel.',
  },
  'clip.left': {
    en: 'A matrix has no place for notes, nor for support (S).',
    de: 'Für Notizen und Unterstützung (S) hat eine Matrix keinen Platz.',
  },
  'clip.outside': {
    en: 'It would fall outside the matrix.',
    de: 'Es läge außerhalb der Matrix.',
  },
  'clip.function': {
    en: 'No function bears this name.',
    de: 'So heißt keine Funktion.',
  },
  'clip.activity': {
    en: ({ nearest }) => `No activity bears this name. Nearest: ${maybe(nearest).join('; ')}.`,
    de: ({ nearest }) => `So heißt keine Aktivität. Am nächsten: ${maybe(nearest).join('; ')}.`,
  },
  'clip.twice': {
    en: 'This activity stands further up already.',
    de: 'Diese Aktivität steht schon weiter oben.',
  },
  'paste.title': { en: 'What the paste would change', de: 'Was das Einfügen änderte' },
  'paste.changes': {
    en: ({ cells, activities }) =>
      `${one(cells) ? 'One cell' : `${cells} cells`} in ${one(activities) ? 'one activity' : `${activities} activities`}. Names across and down said where each belongs.`,
    de: ({ cells, activities }) =>
      `${one(cells) ? 'Eine Zelle' : `${cells} Zellen`} in ${one(activities) ? 'einer Aktivität' : `${activities} Aktivitäten`}. Die Namen am Rand sagten, wohin jede gehört.`,
  },
  'paste.no_change': {
    en: 'Nothing: every cell that was understood is so already.',
    de: 'Nichts: Jede Zelle, die verstanden wurde, ist schon so.',
  },
  'paste.cell': { en: '{function}: {was} becomes {now}', de: '{function}: {was} wird {now}' },
  'paste.nothing': { en: 'nothing', de: 'nichts' },
  'paste.unread': {
    en: ({ count }) => (one(count) ? 'One text was not understood' : `${count} texts were not understood`),
    de: ({ count }) =>
      one(count) ? 'Ein Text wurde nicht verstanden' : `${count} Texte wurden nicht verstanden`,
  },
  'paste.where': { en: 'row {row}, column {column}', de: 'Zeile {row}, Spalte {column}' },
  'paste.refused': {
    en: ({ count }) => (one(count) ? 'One cell stays as it is' : `${count} cells stay as they are`),
    de: ({ count }) =>
      one(count) ? 'Eine Zelle bleibt, wie sie ist' : `${count} Zellen bleiben, wie sie sind`,
  },
  'paste.more': { en: 'And {count} more.', de: 'Und {count} weitere.' },
  'paste.do': {
    en: ({ count }) => (one(count) ? 'Change one cell' : `Change ${count} cells`),
    de: ({ count }) => (one(count) ? 'Eine Zelle ändern' : `${count} Zellen ändern`),
  },
  'paste.leave': { en: 'Leave it', de: 'Nicht einfügen' },
} satisfies Catalogue
