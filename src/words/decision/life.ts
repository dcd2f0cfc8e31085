import type { Position } from '#rules/decision/cycle.ts'
import type { Catalogue } from '../catalogue.ts'

/** The life cycle of decisions as it is drawn, what takes the place of what, and who is to be there. */
export const lifeWords = {
  'life.title': {
    en: 'What can happen next, and how it goes on',
    de: 'Was als Nächstes geschehen kann, und wie es weitergeht',
  },
  'life.way.0': { en: 'From the request to its end', de: 'Vom Antrag bis zum Ende' },
  'life.way.1': { en: 'And otherwise', de: 'Und sonst' },
  'life.here': { en: '(it stands here)', de: '(hier steht sie)' },
  'life.from_here': { en: 'From here, {state}', de: 'Von hier, {state}' },
  'life.from': { en: 'From {state}', de: 'Von {state}' },
  'life.end': { en: 'Nothing any more: this is its end.', de: 'Nichts mehr: Das ist das Ende.' },
  'life.head.step': { en: 'What can be done', de: 'Was getan werden kann' },
  'life.head.who': { en: 'By whom', de: 'Von wem' },
  'life.head.to': { en: 'Then it is', de: 'Dann ist sie' },
  'life.to.same': { en: 'where it was', de: 'wo sie war' },
  'life.to.answers': { en: 'as the answers say', de: 'je nach den Antworten' },
  'life.who.requester': { en: 'who asked', de: 'wer gebeten hat' },
  'life.who.asked': { en: 'whom it is put to', de: 'wer gefragt ist' },
  'life.who.decider': { en: 'who decides or consents', de: 'wer entscheidet oder zustimmt' },
  'life.who.plant': { en: 'the plant', de: 'das Werk' },
  'life.who.doer': {
    en: 'who does the work, has the shift, or asked',
    de: 'wer es ausführt, die Schicht hat oder gebeten hat',
  },
  'life.who.checker': {
    en: 'the plant, though nobody who worked on it',
    de: 'das Werk, aber niemand, der daran gearbeitet hat',
  },
  'life.who.system': { en: 'the product by itself', de: 'das Produkt von selbst' },
  'decision.says.renewed': {
    en: 'Over: another holds in its place.',
    de: 'Vorbei: An ihrer Stelle gilt eine andere.',
  },
  'decision.says.answering': {
    en: ({ functions, due }) =>
      `Waits for ${functions} to say for each difference what holds${due === undefined ? '' : `, until ${due}`}.`,
    de: ({ functions, due }) =>
      `Wartet auf ${functions}: Zu jeder Abweichung ist zu sagen, was gilt${due === undefined ? '' : `, bis ${due}`}.`,
  },
  'decision.says.settled': {
    en: 'Every difference is answered, and the list says what holds.',
    de: 'Jede Abweichung ist beantwortet, und die Liste sagt, was gilt.',
  },
  'decision.to_differences': { en: 'Answer the differences', de: 'Abweichungen beantworten' },
  'decision.renewed': { en: 'Renewed by {number}', de: 'Erneuert durch {number}' },
  'decision.renews': { en: 'In place of {number}.', de: 'An Stelle von {number}.' },
  'decision.there': { en: 'Who is to be there then', de: 'Wer dann da sein soll' },
} as const satisfies Catalogue & Readonly<Record<`life.who.${Position}`, unknown>>
