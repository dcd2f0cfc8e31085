import type { Catalogue } from './catalogue.ts'
import { actWords } from './split/acts.ts'
import { comparedWords } from './split/compared.ts'
import { comparedElementWords } from './split/comparedElements.ts'
import { levelRefusals } from './split/level.ts'
import { partWords } from './split/parts.ts'
import { versionWords } from './split/version.ts'

export const splitWords = {
  ...levelRefusals,
  ...actWords,
  ...comparedWords,
  ...comparedElementWords,
  ...partWords,
  ...versionWords,
  'split.side.it': { en: 'IT', de: 'IT' },
  'split.side.operations': { en: 'Operations', de: 'Betrieb' },
  // Condition cells (rules/split/sfeel)
  'cell.unexpected': {
    en: '{fact}: "{cell}" cannot be read from character {at} on: "{expected}" is expected there.',
    de: '{fact}: „{cell}“ ist ab Zeichen {at} nicht lesbar: Dort wird „{expected}“ erwartet.',
  },
  'cell.quote_open': {
    en: '{fact}: in "{cell}" the quotation mark at character {at} is never closed. Close it.',
    de: '{fact}: In „{cell}“ wird das Anführungszeichen an Stelle {at} nie geschlossen. Schließen Sie es.',
  },
  'cell.value_expected': {
    en: '{fact}: in "{cell}" a value is missing at character {at}. Write one there, or "-" alone for anything.',
    de: '{fact}: In „{cell}“ fehlt an Stelle {at} ein Wert. Ergänzen Sie ihn, oder schreiben Sie nur „-“ für alles.',
  },
  'cell.number_expected': {
    en: '{fact}: in "{cell}" a number is expected at character {at}, such as 3, < 3 or [1..5].',
    de: '{fact}: In „{cell}“ wird an Stelle {at} eine Zahl erwartet, etwa 3, < 3 oder [1..5].',
  },
  'cell.no_number': {
    en: '{fact} is not a number, so "{cell}" cannot compare or give a range. Name the values, separated by commas.',
    de: '{fact} ist keine Zahl, „{cell}“ kann also nicht vergleichen. Nennen Sie die Werte, durch Komma getrennt.',
  },
  'cell.not_whole': {
    en: '{fact} counts in whole numbers: {value} in "{cell}" is not one. Round it.',
    de: '{fact} zählt in ganzen Zahlen: {value} in „{cell}“ ist keine. Runden Sie.',
  },
  'cell.out_of_bounds': {
    en: ({ fact, cell, value, min, max }) =>
      `${fact}: ${value} in "${cell}" is out of bounds. ${
        min === ''
          ? `At most ${max} is possible.`
          : max === ''
            ? `At least ${min} is possible.`
            : `Between ${min} and ${max} is possible.`
      }`,
    de: ({ fact, cell, value, min, max }) =>
      `${fact}: ${value} in „${cell}“ liegt außerhalb. ${
        min === ''
          ? `Möglich ist höchstens ${max}.`
          : max === ''
            ? `Möglich ist mindestens ${min}.`
            : `Möglich ist ${min} bis ${max}.`
      }`,
  },
  'cell.empty_range': {
    en: '{fact}: no value lies in {range}, so "{cell}" could never match. Put the lower bound first, or widen it.',
    de: '{fact}: In {range} liegt kein Wert, „{cell}“ träfe nie zu. Nennen Sie die untere Grenze zuerst, oder erweitern Sie.',
  },
  'cell.true_or_false': {
    en: '{fact} is true or false: "{value}" is neither. Write true, false or "-" for either.',
    de: '{fact} ist true oder false: „{value}“ ist keins davon. Schreiben Sie true, false oder „-“ für beides.',
  },
  'cell.undeclared': {
    en: '{fact} has no value "{value}". Nearest: {nearest}. Use one of its values, or declare this one.',
    de: '{fact} kennt den Wert „{value}“ nicht. Am nächsten: {nearest}. Nehmen Sie einen davon, oder führen Sie ihn ein.',
  },
} satisfies Catalogue
