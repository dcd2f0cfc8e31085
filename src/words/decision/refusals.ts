import type { DecisionState } from '#rules/decision/cycle.ts'
import type { ProcessState } from '#rules/plant/process.ts'
import type { Catalogue, Values } from '../catalogue.ts'
import { windowPageWords } from '../window/page.ts'
import { decisionWords } from './decision.ts'

const state = (language: 'en' | 'de', { state: of }: Values) =>
  decisionWords[`decision.state.${of as DecisionState}`][language]

const list = (values: unknown): readonly string[] => (Array.isArray(values) ? values.map(String) : [])
const parts: Readonly<Record<string, Readonly<Record<'en' | 'de', string>>>> = {
  why: { en: 'the reason', de: 'der Grund' },
  minutes: { en: 'how long the work takes', de: 'wie lange die Arbeit dauert' },
  rollback: { en: 'the way back', de: 'der Rückweg' },
  steps: { en: 'the steps of the work', de: 'die Schritte der Arbeit' },
  after: { en: 'how it is undone, as a check afterwards', de: 'wie es aufgehoben wird, als Prüfung danach' },
  until: { en: 'the day until which it holds', de: 'der Tag, bis zu dem es gilt' },
}
/** Parts of a request and fields of its form, as a sentence lists them. */
const named = (language: 'en' | 'de', values: Values) =>
  [
    ...list(values.parts).map(part => parts[part]?.[language] ?? part),
    ...list(values[`fields_${language}`]).map(label => (language === 'en' ? `“${label}”` : `„${label}“`)),
  ].join(', ')
const process = (language: 'en' | 'de', { state: of }: Values) =>
  windowPageWords[`process.${of as ProcessState}`][language]

/** Why something is not done with a decision: every code of its life cycle. */
export const decisionRefusals = {
  'decision.not_there': {
    en: 'There is no such decision in the record of your sites.',
    de: 'Diese Entscheidung gibt es im Bestand Ihrer Standorte nicht.',
  },
  'campaign.unknown': {
    en: 'There is no such campaign at your sites.',
    de: 'Diese Kampagne gibt es an Ihren Standorten nicht.',
  },
  'decision.no_kind': {
    en: 'There is no kind of decision called {kind}.',
    de: 'Es gibt keine Art von Entscheidung namens {kind}.',
  },
  'decision.no_activity': {
    en: 'Neither the split in force nor the standard split has the activity {activity}, so nobody could decide.',
    de: 'Weder die geltende Aufteilung noch die Standardaufteilung hat die Aktivität {activity}; niemand könnte entscheiden.',
  },
  'decision.elsewhere': {
    en: 'You ask for decisions at the sites where you hold a function.',
    de: 'Entscheidungen erbitten Sie an Standorten, an denen Sie eine Funktion haben.',
  },
  'decision.made_elsewhere': {
    en: 'This kind comes with its record: a draft of the split, of zones and conduits or of agreed traffic is handed in, and differences of the asset list are answered, on their own pages.',
    de: 'Diese Art kommt mit ihrem Gegenstand: Ein Entwurf der Aufteilung, der Zonen und Übergänge oder vereinbarter Verkehr wird auf seiner eigenen Seite eingereicht, Abweichungen der Anlagenliste werden auf ihrer beantwortet.',
  },
  'decision.differences_wait': {
    en: ({ count }) =>
      Number(count) === 1
        ? 'One difference still waits for an answer. Accept or reject it on the page of differences.'
        : `${count} differences still wait for an answer. Accept or reject them on the page of differences.`,
    de: ({ count }) =>
      Number(count) === 1
        ? 'Eine Abweichung wartet noch auf eine Antwort. Übernehmen oder verwerfen Sie sie auf der Seite der Abweichungen.'
        : `${count} Abweichungen warten noch auf eine Antwort. Übernehmen oder verwerfen Sie sie auf der Seite der Abweichungen.`,
  },
  'decision.subject': {
    en: 'This kind is about something else. Name assets of one site, an asset class, or neither, as its form says.',
    de: 'Diese Art betrifft etwas anderes. Nennen Sie Anlagen eines Standorts, eine Anlagenart oder keins von beiden, wie das Formular sagt.',
  },
  'decision.incomplete': {
    en: values => `Before it can go on its way this is missing: ${named('en', values)}.`,
    de: values => `Bevor es auf den Weg gehen kann, fehlt noch: ${named('de', values)}.`,
  },
  'decision.other_kind': {
    en: values => `If this is a no, it is another kind, and you ask for a change: ${named('en', values)}.`,
    de: values =>
      `Wenn das nicht zutrifft, ist es eine andere Art, und Sie bitten um eine Änderung: ${named('de', values)}.`,
  },
  'decision.until_past': {
    en: 'The day until which it is to hold is over already.',
    de: 'Der Tag, bis zu dem es gelten soll, ist schon vorbei.',
  },
  'decision.not_in_state': {
    en: values => `This is not done with a decision that is ${state('en', values)}.`,
    de: values => `Das geht nicht bei einer Entscheidung, die ${state('de', values)} ist.`,
  },
  'decision.not_requester': {
    en: 'Only whoever asked for it does this.',
    de: 'Das tut nur, wer darum gebeten hat.',
  },
  'decision.not_asked': {
    en: ({ people }) =>
      Array.isArray(people) && people.length > 0
        ? `This waits for others: ${people.join(', ')}.`
        : 'You are not asked this.',
    de: ({ people }) =>
      Array.isArray(people) && people.length > 0
        ? `Das wartet auf andere: ${people.join(', ')}.`
        : 'Danach sind nicht Sie gefragt.',
  },
  'decision.not_decider': {
    en: 'Only those do this whom the split names for a key or a consent.',
    de: 'Das tun nur die, die die Aufteilung für einen Schlüssel oder eine Zustimmung nennt.',
  },
  'decision.not_plant': {
    en: 'The plant does this: whoever has the shift, or decides for operations.',
    de: 'Das tut das Werk: wer die Schicht hat oder für den Betrieb entscheidet.',
  },
  'decision.not_doer': {
    en: 'Only those do this whom the split makes responsible, whoever has the shift, or whoever asked.',
    de: 'Das tun nur die Zuständigen laut Aufteilung, wer die Schicht hat, oder wer darum gebeten hat.',
  },
  'decision.not_checker': {
    en: 'Operations looks at it, and nobody at their own work.',
    de: 'Der Betrieb sieht es sich an, und niemand die eigene Arbeit.',
  },
  'decision.not_judged': {
    en: 'This decision does not ask for that impact.',
    de: 'Nach dieser Auswirkung fragt diese Entscheidung nicht.',
  },
  'decision.signed_already': {
    en: 'Somebody has signed on what was judged. Send it back if that is no longer so.',
    de: 'Jemand hat auf das Beurteilte hin unterschrieben. Geben Sie es zurück, wenn das nicht mehr stimmt.',
  },
  'decision.consulting': {
    en: 'Advice is asked of others first. It waits until they answer, or let their time pass.',
    de: 'Zuerst ist Rat gefragt. Es wartet, bis er da ist oder die Zeit dafür verstrichen ist.',
  },
  'decision.own_request': {
    en: 'You asked for it, and yours is the only key. Somebody else turns it.',
    de: 'Sie haben darum gebeten, und Ihrer ist der einzige Schlüssel. Jemand anders dreht ihn.',
  },
  'decision.both_keys': {
    en: 'You have turned the other key. Nobody turns both.',
    de: 'Sie haben den anderen Schlüssel gedreht. Niemand dreht beide.',
  },
  'decision.signed_by_you': { en: 'You have signed it.', de: 'Sie haben unterschrieben.' },
  'decision.slot_signed': {
    en: 'What is yours has been signed. It waits for {people}.',
    de: 'Was bei Ihnen lag, ist unterschrieben. Es wartet auf {people}.',
  },
  'decision.acted_in_it': {
    en: 'You acted in it. Somebody else reviews it.',
    de: 'Sie haben darin gehandelt. Jemand anders prüft es nach.',
  },
  'decision.not_for_use': {
    en: 'This is decided once, not for many times. Ask for what you want to do.',
    de: 'Das ist einmal entschieden, nicht für viele Male. Bitten Sie um das, was Sie tun wollen.',
  },
  'decision.not_held': {
    en: 'The approval did not hold then. Ask for what you want to do, or enter what was done first.',
    de: 'Die Freigabe galt da nicht. Bitten Sie um das, was Sie tun wollen, oder tragen Sie ein, was zuerst getan wurde.',
  },
  'decision.used_up': {
    en: 'It was used {most} times, as often as it holds. Ask for another approval.',
    de: 'Sie wurde {most}-mal genutzt, so oft, wie sie gilt. Bitten Sie um eine neue Freigabe.',
  },
  'decision.outside': {
    en: 'The approval does not cover {assets}: another class, site or area.',
    de: 'Die Freigabe umfasst {assets} nicht: andere Anlagenart, anderer Standort oder Bereich.',
  },
  'decision.no_conditions': {
    en: 'A condition becomes a check before the work, and here no work follows.',
    de: 'Eine Bedingung wird zur Prüfung vor der Arbeit, und hier folgt keine.',
  },
  'decision.stale': {
    en: 'Facts or the split have changed, and others are asked now. It goes back to them by itself.',
    de: 'Fakten oder die Aufteilung haben sich geändert; jetzt sind andere gefragt. Es geht von selbst an sie zurück.',
  },
  'decision.not_stale': {
    en: 'The split asks for the same as before.',
    de: 'Die Aufteilung verlangt dasselbe wie zuvor.',
  },
  'decision.suspended_by_other': {
    en: 'The other side held it up, and lets it go on.',
    de: 'Die andere Seite hat es angehalten und gibt es wieder frei.',
  },
  'decision.no_work': { en: 'No work follows from this kind.', de: 'Aus dieser Art folgt keine Arbeit.' },
  'decision.no_item': { en: 'There is no such item.', de: 'Diesen Punkt gibt es nicht.' },
  'decision.item_done': { en: 'This has been seen to.', de: 'Das ist erledigt.' },
  'decision.not_begun': { en: 'The work has not begun.', de: 'Die Arbeit hat nicht begonnen.' },
  'decision.too_early': { en: 'Its time has not come.', de: 'Die geplante Zeit ist noch nicht da.' },
  'decision.slot_over': {
    en: 'Its time is over. Plan it anew.',
    de: 'Die geplante Zeit ist vorbei. Planen Sie neu.',
  },
  'decision.checks_open': {
    en: '{count} conditions and checks are still open.',
    de: '{count} Bedingungen und Prüfungen sind noch offen.',
  },
  'decision.steps_open': { en: '{count} steps are still open.', de: '{count} Schritte sind noch offen.' },
  'decision.not_tolerated': {
    en: '{asset} does not tolerate it at this moment. Look at what may be done with it now.',
    de: '{asset} verträgt es in diesem Augenblick nicht. Sehen Sie nach, was jetzt erlaubt ist.',
  },
  'decision.no_site': {
    en: 'Files are kept at sites, and this decision is about none.',
    de: 'Dateien liegen bei Standorten, und diese Entscheidung betrifft keinen.',
  },
  'decision.evidence_stays': {
    en: 'Evidence of a decision stays.',
    de: 'Belege einer Entscheidung bleiben.',
  },
  'decision.not_renewable': {
    en: 'Only what holds until a day is renewed, by the same kind at the same place, and once.',
    de: 'Erneuert wird nur, was bis zu einem Tag gilt, durch dieselbe Art am selben Ort, und einmal.',
  },
  'decision.released_already': {
    en: 'IT may end it already.',
    de: 'Die IT darf es bereits beenden.',
  },
  'decision.not_released': {
    en: 'Nothing is cut by itself: the plant has not let you end it. Call whoever has the shift.',
    de: 'Nichts wird einfach getrennt: Das Werk hat das Beenden nicht freigegeben. Rufen Sie an, wer die Schicht hat.',
  },
  'decision.no_longer': {
    en: 'It ends later than that already.',
    de: 'Sie endet ohnehin nicht früher.',
  },
  'decision.fits': { en: 'Its time still fits.', de: 'Die geplante Zeit passt noch.' },
  'decision.other_process': {
    en: values =>
      `It was decided for another state of the process. ${values.asset}: ${process('en', values)}.`,
    de: values =>
      `Entschieden wurde für einen anderen Prozesszustand. ${values.asset}: ${process('de', values)}.`,
  },
  'decision.none_silent': { en: 'Nobody is asked for advice.', de: 'Niemand ist um Rat gefragt.' },
  'decision.advice_runs': { en: 'The time for advice still runs.', de: 'Die Zeit für den Rat läuft noch.' },
  'decision.not_replaced': {
    en: 'No other decision holds in its place.',
    de: 'An ihrer Stelle gilt keine andere Entscheidung.',
  },
  'decision.has_no_end': { en: 'It holds without an end.', de: 'Es gilt ohne Ende.' },
  'decision.still_holds': { en: 'It holds until {until}.', de: 'Es gilt bis {until}.' },
  'decision.not_acted_first': {
    en: 'Work of this kind waits for its yes. Only in an emergency people act first.',
    de: 'Arbeit dieser Art wartet auf ihr Ja. Nur im Notfall wird zuerst gehandelt.',
  },
  'decision.not_happened': {
    en: 'That lies in the future. What people did first has happened.',
    de: 'Das liegt in der Zukunft. Was zuerst getan wurde, ist geschehen.',
  },
  'slot.past': { en: 'This time is over.', de: 'Diese Zeit ist vorbei.' },
  'slot.never': {
    en: '{asset} never tolerates this, as its constraint says.',
    de: '{asset} verträgt das laut ihrer Vorgabe nie.',
  },
  'slot.closed': {
    en: ({ blackout }) =>
      blackout ? `A blackout lies there: ${blackout}.` : 'No outage window is open for all of that time.',
    de: ({ blackout }) =>
      blackout
        ? `Dort liegt eine Sperrzeit: ${blackout}.`
        : 'In dieser Zeit ist nicht durchgehend ein Stillstandsfenster offen.',
  },
  'slot.taken': {
    en: 'Other work is on the same assets then: decision {number}.',
    de: 'Dann wird an denselben Anlagen gearbeitet: Entscheidung {number}.',
  },
  'slot.after_end': {
    en: 'It was decided for an earlier time, and holds no longer then.',
    de: 'Entschieden wurde für eine frühere Zeit; dann gilt es nicht mehr.',
  },
} as const satisfies Catalogue
