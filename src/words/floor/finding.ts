import type { Catalogue, Values } from '../catalogue.ts'

const many = (count: Values[string] | undefined, one: string, more: string) =>
  Number(count) === 1 ? one : `${count} ${more}`

/** Findings: what is said no to, and how their pages speak. In German a finding of the proof is a Befund. */
export const floorFindingWords = {
  'finding.not_there': {
    en: 'There is no such finding in the record of your sites.',
    de: 'Diese Feststellung gibt es im Bestand Ihrer Standorte nicht.',
  },
  'finding.elsewhere': {
    en: 'You raise findings at the sites where you hold a function.',
    de: 'Feststellungen machen Sie an Standorten, an denen Sie eine Funktion haben.',
  },
  'finding.no_activity': {
    en: 'The split in force has no activity {activity}.',
    de: 'Die geltende Aufteilung hat keine Aktivität {activity}.',
  },
  'finding.not_yours': {
    en: 'The split makes others responsible for this here: {functions}.',
    de: 'Die Aufteilung macht hier andere dafür zuständig: {functions}.',
  },
  'finding.not_closed': {
    en: 'Nobody has said yet that it is done.',
    de: 'Noch hat niemand gesagt, dass es erledigt ist.',
  },
  'finding.closed_already': {
    en: 'It is closed, and waits to be checked. If it did not work, open it again.',
    de: 'Sie ist geschlossen und wartet auf die Prüfung. Hat es nicht gewirkt, öffnen Sie sie wieder.',
  },
  'finding.over': {
    en: 'This finding is done with.',
    de: 'Diese Feststellung ist erledigt.',
  },
  'finding.own_closure': {
    en: 'You closed it. Somebody else looks whether it worked.',
    de: 'Sie haben sie geschlossen. Jemand anders prüft, ob es gewirkt hat.',
  },
  'finding.until_past': {
    en: 'The day lies in the past at the place: {until}.',
    de: 'Der Tag liegt am Ort schon in der Vergangenheit: {until}.',
  },
  'finding.until_far': {
    en: 'The day lies more than ten years ahead: {until}.',
    de: 'Der Tag liegt mehr als zehn Jahre voraus: {until}.',
  },
  'access.outside': {
    en: 'This is for people who come from outside, such as vendors. Whoever works here asks for a decision.',
    de: 'Das ist für Personen von außen, etwa Hersteller. Wer hier arbeitet, bittet um eine Entscheidung.',
  },
  'access.workers': {
    en: 'This is for who holds an internal function at a site. Auditors and outside companies have it recorded by them.',
    de: 'Das ist für alle, die an einem Standort eine interne Funktion haben. Auditoren und fremde Firmen lassen es von ihnen eintragen.',
  },
  'finding.list.title': { en: 'Findings', de: 'Feststellungen' },
  'finding.list.sentence': {
    en: ({ waiting, overdue }) =>
      Number(waiting) === 0
        ? 'Nothing waits.'
        : `${many(waiting, 'One finding waits', 'findings wait')}${Number(overdue) === 0 ? '' : `, ${many(overdue, 'one', '')} over time`.replace('  ', ' ')}.`,
    de: ({ waiting, overdue }) =>
      Number(waiting) === 0
        ? 'Nichts wartet.'
        : `${many(waiting, 'Eine Feststellung wartet', 'Feststellungen warten')}${Number(overdue) === 0 ? '' : `, ${many(overdue, 'eine', '')} über der Zeit`.replace('  ', ' ')}.`,
  },
  'finding.list.none': {
    en: 'No finding fits. Take a filter away, or raise one.',
    de: 'Keine Feststellung passt. Nehmen Sie einen Filter weg, oder machen Sie eine.',
  },
  'finding.list.more': { en: 'Show more', de: 'Mehr zeigen' },
  'finding.list.save': { en: 'Save as a table (CSV)', de: 'Als Tabelle speichern (CSV)' },
  'finding.list.search': { en: 'Search', de: 'Suchen' },
  'finding.list.which': { en: 'Which', de: 'Welche' },
  'finding.which.waiting': { en: 'all that wait', de: 'alle, die warten' },
  'finding.which.mine': {
    en: 'of my functions, and my actions',
    de: 'meiner Funktionen und meine Maßnahmen',
  },
  'finding.which.overdue': { en: 'over their time', de: 'über der Zeit' },
  'finding.which.open': { en: 'nothing agreed yet', de: 'noch nichts vereinbart' },
  'finding.which.planned': { en: 'action agreed', de: 'Maßnahme vereinbart' },
  'finding.which.closed': { en: 'to be checked', de: 'zu prüfen' },
  'finding.which.over': { en: 'done with', de: 'erledigt' },
  'finding.any': { en: 'any', de: 'alle' },
  'finding.site': { en: 'Place', de: 'Ort' },
  'finding.ages': { en: 'How old', de: 'Wie alt' },
  'finding.lates': { en: 'How long over time', de: 'Wie lange über der Zeit' },
  'finding.bucket': { en: 'up to {days} days', de: 'bis {days} Tage' },
  'finding.bucket.more': { en: 'more than {days} days', de: 'über {days} Tage' },
  'finding.raise': { en: 'Raise a finding', de: 'Feststellung machen' },
  'finding.what': { en: 'What is wrong', de: 'Was nicht stimmt' },
  'finding.text': { en: 'More about it', de: 'Mehr dazu' },
  'finding.severity': { en: 'How much it weighs', de: 'Wie schwer es wiegt' },
  'finding.severity.high': { en: 'high', de: 'hoch' },
  'finding.severity.medium': { en: 'medium', de: 'mittel' },
  'finding.severity.low': { en: 'low', de: 'gering' },
  'finding.stops': { en: 'It can stop the line', de: 'Es kann die Linie anhalten' },
  'finding.activity': { en: 'What it belongs to', de: 'Wozu es gehört' },
  'finding.source': { en: 'Where it comes from', de: 'Woher sie kommt' },
  'finding.source.person': { en: 'somebody saw it', de: 'jemand hat es gesehen' },
  'finding.source.proof': { en: 'proof of the split', de: 'Nachweis der Aufteilung' },
  'finding.source.drift': { en: 'drift of a configuration', de: 'abweichende Konfiguration' },
  'finding.source.assessment': { en: 'assessment', de: 'Bewertung' },
  'finding.source.exercise': { en: 'exercise', de: 'Übung' },
  'finding.source.incident': { en: 'incident', de: 'Vorfall' },
  'finding.source.audit': { en: 'audit', de: 'Audit' },
  'finding.source.import': { en: 'import', de: 'Import' },
  'finding.source.duplicate': { en: 'duplicate', de: 'Dublette' },
  'finding.source.traffic': { en: 'traffic that nobody agreed to', de: 'nicht vereinbarter Verkehr' },
  'finding.goes_to': {
    en: 'It goes to {owner}, until {due}.',
    de: 'Es geht an {owner}, bis {due}.',
  },
  'finding.goes_to.open': { en: 'It goes to {owner}.', de: 'Es geht an {owner}.' },
  'finding.state.open': { en: 'nothing agreed yet', de: 'noch nichts vereinbart' },
  'finding.state.planned': { en: 'action agreed', de: 'Maßnahme vereinbart' },
  'finding.state.closed': { en: 'done, to be checked', de: 'erledigt, zu prüfen' },
  'finding.state.checked': { en: 'checked: it works', de: 'geprüft: es wirkt' },
  'finding.state.withdrawn': { en: 'withdrawn', de: 'zurückgezogen' },
  'finding.due': { en: 'until {at}', de: 'bis {at}' },
  'finding.was_due': { en: 'was due {at}', de: 'war fällig {at}' },
  'finding.age': {
    en: ({ days }) => (Number(days) === 0 ? 'today' : many(days, 'one day old', 'days old')),
    de: ({ days }) => (Number(days) === 0 ? 'von heute' : many(days, 'einen Tag alt', 'Tage alt')),
  },
  'finding.says.open': {
    en: '{owner} owns this, and has to say what is done.',
    de: '{owner} ist dafür verantwortlich und muss sagen, was geschieht.',
  },
  'finding.says.planned': {
    en: '{who} does what was agreed, until {until}.',
    de: '{who} tut, was vereinbart wurde, bis {until}.',
  },
  'finding.says.closed': {
    en: '{who} says that it is done. Somebody else looks whether it worked.',
    de: '{who} sagt, es sei erledigt. Jemand anders prüft, ob es gewirkt hat.',
  },
  'finding.says.checked': {
    en: '{who} has checked it: what was done works.',
    de: '{who} hat geprüft: Was getan wurde, wirkt.',
  },
  'finding.says.withdrawn': {
    en: 'It was raised in error, and nobody has to do anything.',
    de: 'Sie wurde irrtümlich gemacht; niemand muss etwas tun.',
  },
  'finding.owner': { en: 'Owner', de: 'Verantwortlich' },
  'finding.owner.none': {
    en: 'Nobody: the split in force has no answer for it.',
    de: 'Niemand: Die geltende Aufteilung hat keine Antwort darauf.',
  },
  'finding.owner.vacant': { en: 'nobody stands for it now', de: 'zurzeit niemand' },
  'finding.raised': { en: 'Raised', de: 'Gemacht' },
  'finding.raised.by': { en: '{who}, {at}', de: '{who}, {at}' },
  'finding.seen': {
    en: ({ count, at }) => `Seen ${count} times, last ${at}`,
    de: ({ count, at }) => `${count}-mal gesehen, zuletzt ${at}`,
  },
  'finding.about': { en: 'About', de: 'Betrifft' },
  'finding.reference': { en: 'Reference', de: 'Bezug' },
  'finding.action': { en: 'Agreed action', de: 'Vereinbarte Maßnahme' },
  'finding.action.who': { en: 'Who does it', de: 'Wer es tut' },
  'finding.action.until': { en: 'Until', de: 'Bis' },
  'finding.done': { en: 'What was done', de: 'Was getan wurde' },
  'finding.evidence': { en: 'What shows it', de: 'Was es belegt' },
  'finding.found': { en: 'What the check found', de: 'Was die Prüfung ergab' },
  'finding.why': { en: 'Why', de: 'Warum' },
  'finding.reopened': {
    en: ({ count }) => `Opened again ${Number(count) === 1 ? 'once' : `${count} times`}`,
    de: ({ count }) => `${Number(count) === 1 ? 'Einmal' : `${count}-mal`} wieder geöffnet`,
  },
  'finding.do.plan': { en: 'Agree on an action', de: 'Maßnahme vereinbaren' },
  'finding.do.close': { en: 'Say that it is done', de: 'Als erledigt melden' },
  'finding.do.check': { en: 'It works', de: 'Es wirkt' },
  'finding.do.reopen': { en: 'Open it again', de: 'Wieder öffnen' },
  'finding.do.withdraw': { en: 'Withdraw it', de: 'Zurückziehen' },
  'finding.next': { en: 'What comes next', de: 'Wie es weitergeht' },
  'finding.head.id': { en: 'Id', de: 'Kennung' },
  'finding.head.state': { en: 'State', de: 'Zustand' },
  'finding.head.site': { en: 'Site', de: 'Standort' },
  'finding.head.area': { en: 'Area', de: 'Bereich' },
  'finding.head.cell': { en: 'Cell', de: 'Zelle' },
  'finding.head.due': { en: 'Due', de: 'Fällig' },
  'finding.head.late': { en: 'Days over time', de: 'Tage über der Zeit' },
  'finding.head.age': { en: 'Days old', de: 'Tage alt' },
  'ledger.kind.finding': { en: 'findings', de: 'Feststellungen' },
  'ledger.said.finding.raise': {
    en: '{who} raised the finding {title}',
    de: '{who} hat die Feststellung {title} gemacht',
  },
  'ledger.said.finding.seen': {
    en: 'The finding {title} was seen again',
    de: 'Die Feststellung {title} wurde wieder gesehen',
  },
  'ledger.said.finding.plan': {
    en: '{who} agreed on an action for the finding {title}',
    de: '{who} hat für die Feststellung {title} eine Maßnahme vereinbart',
  },
  'ledger.said.finding.close': {
    en: '{who} said that the finding {title} is done',
    de: '{who} hat die Feststellung {title} als erledigt gemeldet',
  },
  'ledger.said.finding.check': {
    en: '{who} checked the finding {title}: it works',
    de: '{who} hat die Feststellung {title} geprüft: Es wirkt',
  },
  'ledger.said.finding.reopen': {
    en: '{who} opened the finding {title} again',
    de: '{who} hat die Feststellung {title} wieder geöffnet',
  },
  'ledger.said.finding.withdraw': {
    en: '{who} withdrew the finding {title}',
    de: '{who} hat die Feststellung {title} zurückgezogen',
  },
  'limits.kind.finding': { en: 'Finding: {title}', de: 'Feststellung: {title}' },
} satisfies Catalogue
