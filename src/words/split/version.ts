import type { FindingKind } from '#rules/split/finding.ts'
import type { Catalogue, Values } from '../catalogue.ts'
import { conflictWords } from './conflict.ts'

/** What is refused of versions: signing one, putting it in force, withdrawing it. */
export const versionWords = {
  ...conflictWords,
  'split.not_signed': {
    en: 'Only a signed version can be withdrawn.',
    de: 'Nur eine unterschriebene Version lässt sich zurückziehen.',
  },
  'split.superseded': {
    en: 'Version {by} builds on version {number}. Withdraw version {by} first.',
    de: 'Version {by} baut auf Version {number} auf. Ziehen Sie zuerst Version {by} zurück.',
  },
  'split.only_version': {
    en: 'Version {number} is the only one in force. Put another in force instead of withdrawing it.',
    de: 'Version {number} ist die einzige in Kraft. Setzen Sie eine andere in Kraft, statt sie zurückzuziehen.',
  },
  'split.no_draft': {
    en: ({ state }) => `This is no draft any more: it is ${states[`${state}`]?.en}.`,
    de: ({ state }) => `Das ist kein Entwurf mehr: Er ist ${states[`${state}`]?.de}.`,
  },
  'split.not_a_key_holder': {
    en: ({ keys }) => `You hold none of the keys. They are turned by: ${listed(keys)}.`,
    de: ({ keys_de }) => `Sie haben keinen der Schlüssel. Es drehen sie: ${listed(keys_de)}.`,
  },
  'split.handed_in': {
    en: 'The draft is handed in already, as decision {number}.',
    de: 'Der Entwurf ist schon zur Entscheidung gegeben, als Nummer {number}.',
  },
  'split.edited': {
    en: 'The draft was edited. What had been signed is void; it is handed in anew.',
    de: 'Der Entwurf wurde geändert. Was unterschrieben war, ist nichtig; er wird neu zur Entscheidung gegeben.',
  },
  'split.other_signed': {
    en: 'Another version was signed. The draft builds on an older one now.',
    de: 'Eine andere Version wurde unterschrieben. Der Entwurf baut jetzt auf einer älteren auf.',
  },
  'split.other_withdrawn': {
    en: 'A version was withdrawn. What had been signed is void, since numbers have changed; it is handed in anew.',
    de: 'Eine Version wurde zurückgezogen. Was unterschrieben war, ist nichtig, da sich Nummern geändert haben; er wird neu zur Entscheidung gegeben.',
  },
  'split.discarded': { en: 'The draft was discarded.', de: 'Der Entwurf wurde verworfen.' },
  'split.based_on_older': {
    en: ({ based, latest }) =>
      based === ''
        ? `The draft was opened before version ${latest} was signed. Open a draft on that version, and bring the changes over.`
        : latest === ''
          ? `The draft builds on version ${based}, which is withdrawn. Open a new one, and bring the changes over.`
          : `The draft builds on version ${based}, but version ${latest} counts now. Open a draft on that version, and bring the changes over.`,
    de: ({ based, latest }) =>
      based === ''
        ? `Der Entwurf wurde geöffnet, bevor Version ${latest} unterschrieben war. Öffnen Sie einen Entwurf auf dieser Version, und übernehmen Sie die Änderungen.`
        : latest === ''
          ? `Der Entwurf baut auf Version ${based} auf, die zurückgezogen ist. Öffnen Sie einen neuen, und übernehmen Sie die Änderungen.`
          : `Der Entwurf baut auf Version ${based} auf, es zählt aber Version ${latest}. Öffnen Sie einen Entwurf auf dieser Version, und übernehmen Sie die Änderungen.`,
  },
  'split.nothing_changed': {
    en: 'The draft says the same as version {latest}. There is nothing to sign.',
    de: 'Der Entwurf sagt dasselbe wie Version {latest}. Es gibt nichts zu unterschreiben.',
  },
  'split.day_past': {
    en: ({ from }) => `${moment(from)} has passed. Choose a later moment for coming into force.`,
    de: ({ from }) =>
      `${moment(from)} ist vorbei. Wählen Sie einen späteren Zeitpunkt für das Inkrafttreten.`,
  },
  'split.before_latest': {
    en: ({ latest, from }) =>
      `Version ${latest} comes into force at ${moment(from)}. Choose that moment or a later one.`,
    de: ({ latest, from }) =>
      `Version ${latest} tritt am ${moment(from)} in Kraft. Wählen Sie diesen Zeitpunkt oder einen späteren.`,
  },
  'split.findings_in_the_way': {
    en: ({ count, kind, activity }) =>
      `${count === 1 ? 'One finding stands' : `${count} findings stand`} in the way${count === 1 ? '' : ', the first'}: ${kinds[kind as FindingKind].en}${activity === '' ? '' : ` (${activity})`}. Mend ${count === 1 ? 'it, or accept it' : 'them, or accept each'} in writing.`,
    de: ({ count, kind, activity_de }) =>
      `${count === 1 ? 'Ein Befund steht' : `${count} Befunde stehen`} im Weg${count === 1 ? '' : ', der erste'}: ${kinds[kind as FindingKind].de}${activity_de === '' ? '' : ` (${activity_de})`}. Beheben Sie ${count === 1 ? 'ihn, oder nehmen Sie ihn' : 'sie, oder nehmen Sie jeden'} schriftlich an.`,
  },
} satisfies Catalogue

const states: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  signed: { en: 'signed', de: 'unterschrieben' },
  withdrawn: { en: 'withdrawn', de: 'zurückgezogen' },
  discarded: { en: 'discarded', de: 'verworfen' },
}

/** What findings are about, in few words. */
const kinds: Readonly<Record<FindingKind, { readonly en: string; readonly de: string }>> = {
  'no-owner': { en: 'nobody decides', de: 'niemand entscheidet' },
  'two-owners': { en: 'more than one decides', de: 'mehr als einer entscheidet' },
  'no-responsible': { en: 'nobody does the work', de: 'niemand führt es aus' },
  'unreachable-rule': { en: 'a rule can never apply', de: 'eine Regel kann nie gelten' },
  'one-sided': { en: 'a side is missing', de: 'eine Seite fehlt' },
  'side-unknown': { en: 'a function has no side', de: 'eine Funktion hat keine Seite' },
  'external-owner': { en: 'an external function decides', de: 'eine externe Funktion entscheidet' },
  vacant: { en: 'a function is vacant', de: 'eine Funktion ist unbesetzt' },
  untrained: { en: 'training is missing or over', de: 'eine Schulung fehlt oder ist abgelaufen' },
  'same-person': { en: 'one person would turn both keys', de: 'eine Person würde beide Schlüssel drehen' },
  escalation: { en: 'an escalation path leads nowhere', de: 'ein Eskalationsweg führt nirgendwohin' },
  'deputy-circle': { en: 'deputies in a circle', de: 'Vertretung im Kreis' },
  'weakened-lock': { en: 'a locked row is weakened', de: 'eine gesperrte Zeile ist geschwächt' },
  reconfirm: { en: 'a deviation is to be reconfirmed', de: 'eine Abweichung ist neu zu bestätigen' },
  'unbound-act': { en: 'an act has no activity', de: 'ein Vorgang hat keine Aktivität' },
  undecided: { en: 'the proof did not get done', de: 'der Beweis wurde nicht fertig' },
}

const listed = (names: Values[string] | undefined) => (Array.isArray(names) ? names : []).join('; ')

/** An instant to the minute, in coordinated universal time. */
const moment = (instant: Values[string] | undefined) => `${`${instant}`.slice(0, 16).replace('T', ' ')} UTC`
