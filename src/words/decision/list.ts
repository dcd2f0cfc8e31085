import type { DecisionState } from '#rules/decision/cycle.ts'
import type { Catalogue, Values } from '../catalogue.ts'
import { decisionWords } from './decision.ts'

const many = (count: Values[string] | undefined, one: string, more: string) =>
  Number(count) === 1 ? one : `${count} ${more}`

/** Where decisions stand, among others in a sentence: the part that matters. */
const shorter = {
  finished: { en: 'to be checked', de: 'zu prüfen' },
  acted: { en: 'to be reviewed', de: 'nachzuprüfen' },
} as const
const open = (state: Values[string] | undefined, language: 'en' | 'de') =>
  state === 'finished' || state === 'acted'
    ? shorter[state][language]
    : decisionWords[`decision.state.${state as DecisionState}`][language]

/** The list of decisions. */
export const decisionListWords = {
  'web.nav.decisions': { en: 'Decisions', de: 'Entscheidungen' },
  'web.tab.decisions': { en: 'Decisions', de: 'Entscheide' },
  'decisions.sentence': {
    en: ({ count, more, states }) =>
      Number(count) === 0
        ? 'Nothing is open.'
        : `${more === 'yes' ? `More than ${count} are open` : many(count, 'One is open', 'are open')}: ${states}.`,
    de: ({ count, more, states }) =>
      Number(count) === 0
        ? 'Nichts ist offen.'
        : `${more === 'yes' ? `Mehr als ${count} sind offen` : many(count, 'Eine ist offen', 'sind offen')}: ${states}.`,
  },
  'decisions.count': {
    en: ({ count, state }) =>
      state === 'draft' ? many(count, 'one draft', 'drafts') : `${count} ${open(state, 'en')}`,
    de: ({ count, state }) =>
      state === 'draft' ? many(count, 'ein Entwurf', 'Entwürfe') : `${count} ${open(state, 'de')}`,
  },
  'decisions.which': { en: 'Which', de: 'Welche' },
  'decisions.which.open': { en: 'Open', de: 'Offen' },
  'decisions.which.mine': { en: 'What I asked for', de: 'Worum ich bat' },
  'decisions.which.over': { en: 'Done with', de: 'Erledigt' },
  'decisions.which.all': { en: 'All', de: 'Alle' },
  'decisions.search': { en: 'Title or number', de: 'Titel oder Nummer' },
  'decisions.site': { en: 'Site', de: 'Standort' },
  'decisions.kind': { en: 'Kind', de: 'Art' },
  'decisions.state': { en: 'Where it stands', de: 'Stand' },
  'decisions.any': { en: 'any', de: 'alle' },
  'decisions.none': {
    en: 'No decision fits. Take a filter away.',
    de: 'Keine Entscheidung passt. Nehmen Sie einen Filter weg.',
  },
  'decisions.none.open': {
    en: 'Nothing is open at your sites. Whoever wants to touch a plant asks for it here.',
    de: 'An Ihren Standorten ist nichts offen. Wer an einer Anlage etwas tun will, bittet hier darum.',
  },
  'decisions.none.mine': {
    en: 'You have asked for nothing yet.',
    de: 'Sie haben noch um nichts gebeten.',
  },
  'decisions.more': { en: 'Show more', de: 'Mehr zeigen' },
  'decisions.ask': { en: 'Ask for a decision', de: 'Um eine Entscheidung bitten' },
  'decisions.acted': { en: 'Enter an emergency', de: 'Notfall eintragen' },
  'decisions.asked': { en: 'asked by {name}, {at}', de: 'erbeten von {name}, {at}' },
  'decisions.slot': { en: 'planned {from}', de: 'geplant {from}' },
  'decisions.until': { en: 'holds until {day}', de: 'gilt bis {day}' },
  'decisions.since': { en: 'since {at}', de: 'seit {at}' },
} as const satisfies Catalogue
