import { type ImpactAnswer, impactAnswers } from '#rules/decision/facts.ts'
import { type Impact, impacts } from '#rules/decision/kind.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Catalogue, Values } from '../catalogue.ts'
import { decisionWords } from './decision.ts'

const is = (value: Values[string] | undefined) => value !== undefined && value !== ''

/** What was judged, and how. */
function judged(language: Language, { impact, answer }: Values): string {
  const on = impacts.find(one => one === impact)
  const said = impactAnswers.find(one => one === answer)
  return on === undefined || said === undefined
    ? ''
    : `${impactName(language, on)}: ${answers[language][said]}`
}

function impactName(language: Language, on: Impact): string {
  const name = decisionWords[`decision.impact.${on}`][language]
  return language === 'en' ? name.toLowerCase() : name
}

const answers: Readonly<Record<Language, Readonly<Record<ImpactAnswer, string>>>> = {
  en: { no: 'none', yes: 'affected', unknown: 'not known' },
  de: { no: 'keine', yes: 'betroffen', unknown: 'nicht bekannt' },
}

/** What the ledger says of decisions. */
export const decisionLedgerWords = {
  'ledger.kind.decision': { en: 'decisions', de: 'Entscheidungen' },
  'ledger.said.decision.request': { en: '{who} asked for {title}', de: '{who} hat um {title} gebeten' },
  'ledger.said.decision.apply': {
    en: '{who} asked from outside for {title}',
    de: '{who} hat von außen um {title} gebeten',
  },
  'ledger.said.decision.sponsor': { en: '{who} took it over', de: '{who} hat es übernommen' },
  'ledger.said.decision.record': {
    en: '{who} entered what was done first: {title}',
    de: '{who} hat eingetragen, was zuerst getan wurde: {title}',
  },
  'ledger.said.decision.change': { en: '{who} changed the request', de: '{who} hat den Antrag geändert' },
  'ledger.said.decision.submit': { en: '{who} handed it in', de: '{who} hat es eingereicht' },
  'ledger.said.decision.assess': {
    en: values =>
      `${values.who} judged ${judged('en', values)}${is(values.decides) ? ', which changes whom it needs' : ''}`,
    de: values =>
      `${values.who} hat beurteilt: ${judged('de', values)}${is(values.decides) ? '; damit ändert sich, wen es braucht' : ''}`,
  },
  'ledger.said.decision.consult': { en: '{who} gave advice', de: '{who} hat Rat gegeben' },
  'ledger.said.decision.sign': {
    en: ({ who, role, signed }) =>
      `${who} ${role === 'consent' ? 'consented' : 'turned a key'}${is(signed) ? `: version ${signed} of the split is signed` : ''}`,
    de: ({ who, role, signed }) =>
      `${who} hat ${role === 'consent' ? 'zugestimmt' : 'einen Schlüssel gedreht'}${is(signed) ? `: Version ${signed} der Aufteilung ist unterschrieben` : ''}`,
  },
  'ledger.said.decision.sendBack': { en: '{who} sent it back', de: '{who} hat es zurückgegeben' },
  'ledger.said.decision.refuse': { en: '{who} refused it', de: '{who} hat es abgelehnt' },
  'ledger.said.decision.withdraw': { en: '{who} withdrew it', de: '{who} hat es zurückgezogen' },
  'ledger.said.decision.suspend': { en: '{who} held it up', de: '{who} hat es angehalten' },
  'ledger.said.decision.resume': { en: '{who} let it go on', de: '{who} hat es wieder freigegeben' },
  'ledger.said.decision.schedule': { en: '{who} planned the work', de: '{who} hat die Arbeit geplant' },
  'ledger.said.decision.check': {
    en: ({ who, item, outcome }) => `${who} ${outcome === 'departed' ? 'did otherwise' : 'saw to'}: ${item}`,
    de: ({ who, item, outcome }) =>
      `${who} hat ${outcome === 'departed' ? 'anders gemacht' : 'erledigt'}: ${item}`,
  },
  'ledger.said.decision.start': { en: '{who} began the work', de: '{who} hat die Arbeit begonnen' },
  'ledger.said.decision.extend': {
    en: '{who} let the work go on beyond its time',
    de: '{who} hat die Arbeit über ihre Zeit hinaus laufen lassen',
  },
  'ledger.said.decision.release': {
    en: '{who} let IT end the work',
    de: '{who} hat das Beenden durch die IT freigegeben',
  },
  'ledger.said.decision.halt': {
    en: '{who} ended the work, as the plant had released',
    de: '{who} hat die Arbeit nach der Freigabe des Werks beendet',
  },
  'ledger.said.decision.unplan': {
    en: 'Its time no longer fits and was taken off',
    de: 'Die geplante Zeit passt nicht mehr und wurde aufgehoben',
  },
  'ledger.said.decision.interrupt': {
    en: '{who} interrupted the work',
    de: '{who} hat die Arbeit unterbrochen',
  },
  'ledger.said.decision.finish': { en: '{who} ended the work', de: '{who} hat die Arbeit beendet' },
  'ledger.said.decision.verify': {
    en: '{who} found the work right and closed it',
    de: '{who} hat die Arbeit für gut befunden und abgeschlossen',
  },
  'ledger.said.decision.rework': {
    en: '{who} gave the work back',
    de: '{who} hat es zurück in die Arbeit gegeben',
  },
  'ledger.said.decision.use': {
    en: '{who} used it: use {n}',
    de: '{who} hat sie genutzt: Nutzung {n}',
  },
  'ledger.said.decision.reroute': {
    en: 'Facts or the split have changed: others are asked now',
    de: 'Fakten oder die Aufteilung haben sich geändert: Jetzt sind andere gefragt',
  },
  'ledger.said.assets.observe': {
    en: '{who} brought in what a tool saw: {differences} differ',
    de: '{who} hat eingebracht, was ein Werkzeug sah: {differences} weichen ab',
  },
  'ledger.said.difference.accept': {
    en: ({ who, differences, waits }) =>
      `${who} accepted what differs: ${differences}${is(waits) ? ', to be signed' : ''}`,
    de: ({ who, differences, waits }) =>
      `${who} hat Abweichungen angenommen: ${differences}${is(waits) ? ', zu unterschreiben' : ''}`,
  },
  'ledger.said.difference.reject': {
    en: '{who} left the list as it is: {differences}',
    de: '{who} hat die Liste belassen, wie sie ist: {differences}',
  },
  'ledger.said.decision.silence': {
    en: 'The time for advice is over, and none came',
    de: 'Die Zeit für den Rat ist vorbei, und keiner kam',
  },
  'ledger.said.decision.replace': {
    en: 'It was renewed: D-{by} holds in its place',
    de: 'Sie wurde erneuert: An ihrer Stelle gilt D-{by}',
  },
  'ledger.said.decision.expire': { en: 'It expired', de: 'Es ist abgelaufen' },
} as const satisfies Catalogue
