import type { Catalogue, Values } from '../catalogue.ts'

const one = (count: Values[string] | undefined) => Number(count) === 1

/** What becomes of a row, in half-sentences. */
const rowWords = {
  'compare.A': {
    en: ({ before, after }) =>
      after === ''
        ? `nobody decides any more (before: ${before})`
        : before === ''
          ? `${after} decides`
          : `${after} decides now (before: ${before})`,
    de: ({ before, after }) =>
      after === ''
        ? `niemand entscheidet mehr (vorher: ${before})`
        : before === ''
          ? `${after} entscheidet`
          : `${after} entscheidet jetzt (vorher: ${before})`,
  },
  'compare.R.gained': {
    en: ({ functions, count }) => `${functions} now ${one(count) ? 'carries' : 'carry'} it out`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'führt' : 'führen'} es jetzt aus`,
  },
  'compare.R.lost': {
    en: ({ functions, count }) => `${functions} no longer ${one(count) ? 'carries' : 'carry'} it out`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'führt' : 'führen'} es nicht mehr aus`,
  },
  'compare.C.gained': {
    en: ({ functions, count }) => `${functions} ${one(count) ? 'is' : 'are'} now consulted`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'wird' : 'werden'} jetzt gehört`,
  },
  'compare.C.lost': {
    en: ({ functions, count }) => `${functions} ${one(count) ? 'is' : 'are'} no longer consulted`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'wird' : 'werden'} nicht mehr gehört`,
  },
  'compare.I.gained': {
    en: ({ functions, count }) => `${functions} ${one(count) ? 'is' : 'are'} now informed`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'erfährt' : 'erfahren'} es jetzt`,
  },
  'compare.I.lost': {
    en: ({ functions, count }) => `${functions} ${one(count) ? 'is' : 'are'} no longer informed`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'erfährt' : 'erfahren'} es nicht mehr`,
  },
  'compare.keys.gained': {
    en: ({ functions, count }) => `${functions} now ${one(count) ? 'turns' : 'turn'} a key`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'dreht' : 'drehen'} jetzt einen Schlüssel`,
  },
  'compare.keys.lost': {
    en: ({ functions, count }) => `${functions} no longer ${one(count) ? 'turns' : 'turn'} a key`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'dreht' : 'drehen'} keinen Schlüssel mehr`,
  },
  'compare.consents.gained': {
    en: '{functions} must now consent',
    de: ({ functions, count }) => `${functions} ${one(count) ? 'muss' : 'müssen'} jetzt zustimmen`,
  },
  'compare.consents.lost': {
    en: ({ functions, count }) => `${functions} no longer ${one(count) ? 'has' : 'have'} to consent`,
    de: ({ functions, count }) => `${functions} ${one(count) ? 'muss' : 'müssen'} nicht mehr zustimmen`,
  },
  'compare.within': {
    en: ({ before, after }) => `the time limit is now ${after || 'none'} (before: ${before || 'none'})`,
    de: ({ before, after }) =>
      `${after ? `die Frist endet jetzt nach ${after}` : 'es gibt jetzt keine Frist'} (vorher: ${before ? `nach ${before}` : 'keine'})`,
  },
  'compare.escalation': {
    en: ({ before, after }) => `the escalation path is now ${after || 'none'} (before: ${before || 'none'})`,
    de: ({ before, after }) =>
      `${after ? `der Eskalationsweg ist jetzt ${after}` : 'es gibt jetzt keinen Eskalationsweg'} (vorher: ${before || 'keiner'})`,
  },
  'compare.otherwise': { en: 'where no rule says otherwise', de: 'wo keine Regel etwas anderes sagt' },
  'compare.partly': { en: 'in some situations', de: 'in manchen Lagen' },
  'compare.same_row': { en: 'who takes part stays as it was', de: 'wer mitwirkt, bleibt gleich' },
} satisfies Catalogue

/** What becomes of rules. */
const ruleWords = {
  'compare.where': { en: 'where {conditions}', de: 'wenn {conditions}' },
  'compare.anywhere': { en: 'in every situation', de: 'in jeder Lage' },
  'compare.rule.added': { en: 'New rule, {where}: {what}.', de: 'Neue Regel, {where}: {what}.' },
  'compare.rule.removed': {
    en: 'The rule {where} is gone: {what}.',
    de: 'Die Regel, {where}, entfällt: {what}.',
  },
  'compare.rule.changed': { en: '{where}: {what}.', de: '{where}: {what}.' },
  'compare.rule.moved': {
    en: 'A rule applies {where} now (before: {before}): {what}.',
    de: 'Eine Regel gilt jetzt, {where} (vorher: {before}): {what}.',
  },
  'compare.rule.left': {
    en: 'It no longer does {where}: {what}.',
    de: 'Sie gilt nicht mehr, {where}: {what}.',
  },
  'compare.rule.left_partly': {
    en: 'It no longer does in some situations {where}: {what}.',
    de: 'Sie gilt in manchen Lagen nicht mehr, {where}: {what}.',
  },
  'compare.rule.name': {
    en: 'The rule {where} is now called "{rule}".',
    de: 'Die Regel, {where}, heißt jetzt „{rule}“.',
  },
  'compare.rule.note': {
    en: 'The note of the rule {where} reads anew.',
    de: 'Die Anmerkung der Regel, {where}, lautet neu.',
  },
  'compare.rule.priority': {
    en: 'The rule {where} has another priority.',
    de: 'Die Regel, {where}, hat einen anderen Vorrang.',
  },
} satisfies Catalogue

/** The same for one function: what it has now, and what no longer. */
const functionWords = {
  'compare.fn.A.gained': { en: 'Decides now: {list}.', de: 'Entscheidet jetzt: {list}.' },
  'compare.fn.A.lost': { en: 'No longer decides: {list}.', de: 'Entscheidet nicht mehr: {list}.' },
  'compare.fn.R.gained': { en: 'Carries out now: {list}.', de: 'Führt jetzt aus: {list}.' },
  'compare.fn.R.lost': { en: 'No longer carries out: {list}.', de: 'Führt nicht mehr aus: {list}.' },
  'compare.fn.C.gained': { en: 'Now consulted about: {list}.', de: 'Wird jetzt gehört zu: {list}.' },
  'compare.fn.C.lost': {
    en: 'No longer consulted about: {list}.',
    de: 'Wird nicht mehr gehört zu: {list}.',
  },
  'compare.fn.I.gained': { en: 'Now informed of: {list}.', de: 'Erfährt jetzt von: {list}.' },
  'compare.fn.I.lost': { en: 'No longer informed of: {list}.', de: 'Erfährt nicht mehr von: {list}.' },
  'compare.fn.keys.gained': {
    en: 'Now turns a key for: {list}.',
    de: 'Dreht jetzt einen Schlüssel für: {list}.',
  },
  'compare.fn.keys.lost': {
    en: 'No longer turns a key for: {list}.',
    de: 'Dreht keinen Schlüssel mehr für: {list}.',
  },
  'compare.fn.consents.gained': {
    en: 'Must now consent to: {list}.',
    de: 'Muss jetzt zustimmen zu: {list}.',
  },
  'compare.fn.consents.lost': {
    en: 'No longer has to consent to: {list}.',
    de: 'Muss nicht mehr zustimmen zu: {list}.',
  },
  'compare.at': { en: '{activity} ({place})', de: '{activity} ({place})' },
} satisfies Catalogue

export const comparedWords = { ...rowWords, ...ruleWords, ...functionWords } satisfies Catalogue
