import type { Catalogue } from '../catalogue.ts'

/** Places that are kept locked: what is refused, what the record and the sheet on the door say. */
export const roomWords = {
  'room.unknown': {
    en: 'There is no such locked place at your sites, or it is no longer in the register.',
    de: 'Diesen verschlossenen Ort gibt es an Ihren Standorten nicht, oder er steht nicht mehr im Verzeichnis.',
  },
  'room.there': {
    en: 'There is a locked place called “{name}” at this site already.',
    de: 'Einen verschlossenen Ort namens „{name}“ gibt es an diesem Standort schon.',
  },
  'room.other_asset': {
    en: 'Not all of these assets stand at this site.',
    de: 'Nicht alle diese Anlagen stehen an diesem Standort.',
  },
  'room.somebody_inside': {
    en: 'Somebody is still inside. Sign them out first.',
    de: 'Es ist noch jemand drin. Melden Sie zuerst ab.',
  },
  'room.not_owner': {
    en: 'Who enters here is for whoever the split makes accountable for it: {function}.',
    de: 'Wer hier hinein darf, legt fest, wen die Aufteilung dafür verantwortlich macht: {function}.',
  },
  'room.no_function': {
    en: 'The split in force has no function {function}.',
    de: 'Die geltende Aufteilung hat keine Funktion {function}.',
  },
  'room.other_place': {
    en: 'That decision is about another place.',
    de: 'Diese Entscheidung betrifft einen anderen Ort.',
  },
  'room.not_in_force': {
    en: 'D-{number} lets nobody in: it is not a decision on physical access, is not decided, or has ended.',
    de: 'D-{number} lässt niemanden ein: Es ist keine Entscheidung über Zutritt, ist nicht entschieden oder ist abgelaufen.',
  },
  'room.no_exception': {
    en: 'There is no such exception, or it was taken back already.',
    de: 'Diese Ausnahme gibt es nicht, oder sie wurde schon zurückgenommen.',
  },
  'entry.unknown': {
    en: 'There is no such line in the book.',
    de: 'Diese Zeile gibt es im Buch nicht.',
  },
  'entry.elsewhere': {
    en: 'In and out is signed by people who work at this site.',
    de: 'An- und abmelden können Leute, die an diesem Standort arbeiten.',
  },
  'entry.other_decision': {
    en: 'That decision is about another place, or nothing is done under it now.',
    de: 'Diese Entscheidung betrifft einen anderen Ort, oder nach ihr geschieht gerade nichts.',
  },
  'entry.inside': {
    en: '{name} is inside already.',
    de: '{name} ist schon drin.',
  },
  'entry.ended': { en: 'They are signed out already.', de: 'Sie sind schon abgemeldet.' },
  'entry.escorting': {
    en: '{name} is inside with them. Sign {name} out first, or in again with another escort.',
    de: '{name} ist in ihrer Begleitung noch drin. Melden Sie {name} zuerst ab, oder mit anderer Begleitung neu an.',
  },
  'entry.no_rules': {
    en: 'No rules are in force for this place yet: nobody comes in but by a decision.',
    de: 'Für diesen Ort gelten noch keine Regeln: Ohne Entscheidung kommt niemand hinein.',
  },
  'entry.not_admitted': {
    en: '{name} may not enter, and nobody is taken along here.',
    de: '{name} hat keinen Zutritt, und hierher wird niemand mitgenommen.',
  },
  'entry.escort_missing': {
    en: '{name} may not be here alone. Name an escort who may enter.',
    de: '{name} darf hier nicht allein sein. Nennen Sie eine Begleitung, die Zutritt hat.',
  },
  'entry.escort_may_not': {
    en: '{name} may not enter here alone, and so takes nobody along.',
    de: '{name} darf hier selbst nicht allein hinein und nimmt darum niemanden mit.',
  },
  'entry.own_escort': {
    en: 'Nobody is their own escort.',
    de: 'Niemand begleitet sich selbst.',
  },
  'ledger.kind.room': { en: 'locked places', de: 'verschlossene Orte' },
  'ledger.kind.entry': { en: 'who was inside', de: 'wer drin war' },
  'ledger.said.room.add': {
    en: '{who} put a locked place into the register: {name}',
    de: '{who} hat einen verschlossenen Ort ins Verzeichnis gestellt: {name}',
  },
  'ledger.said.room.change': {
    en: '{who} changed what is said of a locked place: {name}',
    de: '{who} hat Angaben zu einem verschlossenen Ort geändert: {name}',
  },
  'ledger.said.room.retire': {
    en: '{who} took a locked place out of the register: {name}',
    de: '{who} hat einen verschlossenen Ort aus dem Verzeichnis genommen: {name}',
  },
  'ledger.said.room.rule': {
    en: '{who} put rules in force on who may enter: {name}',
    de: '{who} hat in Kraft gesetzt, wer hinein darf: {name}',
  },
  'ledger.said.room.except': {
    en: '{who} let somebody in by D-{decision}: {name}',
    de: '{who} hat jemandem Zutritt nach D-{decision} gegeben: {name}',
  },
  'ledger.said.room.bar': {
    en: '{who} took an exception back: {name}',
    de: '{who} hat eine Ausnahme zurückgenommen: {name}',
  },
  'ledger.said.entry.begin': {
    en: '{who} signed somebody in: {room}',
    de: '{who} hat jemanden angemeldet: {room}',
  },
  'ledger.said.entry.end': {
    en: '{who} signed somebody out: {room}',
    de: '{who} hat jemanden abgemeldet: {room}',
  },
  'ledger.field.room': { en: 'locked place', de: 'verschlossener Ort' },
  'ledger.field.functions': { en: 'who may enter', de: 'wer hinein darf' },
  'ledger.field.escort': { en: 'escort', de: 'Begleitung' },
  'ledger.field.company': { en: 'company', de: 'Firma' },
  'ledger.field.decision': { en: 'decision', de: 'Entscheidung' },
  'ledger.field.spot': { en: 'where exactly', de: 'wo genau' },
  'ledger.field.lock': { en: 'locked by', de: 'verschlossen mit' },
  'ledger.field.key_place': { en: 'where the key is', de: 'wo der Schlüssel ist' },
  'ledger.field.phone': { en: 'whom to call', de: 'wen man anruft' },
  'ledger.field.assets': { en: 'assets', de: 'Anlagen' },
  'board.kind.entry': { en: 'Inside', de: 'Drin' },
  'board.says.entry': {
    en: 'in {at}, should be out by now',
    de: 'in {at}, sollte schon draußen sein',
  },
  'desk.do.entry': { en: 'Look after it', de: 'Nachsehen' },
  'desk.title.entry': { en: 'Still inside: {label}, {at}', de: 'Noch drin: {label}, {at}' },
  'desk.because.entry': {
    en: 'The planned time is over, and nobody has signed out. You answer for who enters there, as {function}.',
    de: 'Die geplante Zeit ist um, und niemand hat sich abgemeldet. Sie stehen dafür ein, wer dort hinein darf, als {function}.',
  },
  'room.because.decision': { en: 'by D-{number}', de: 'nach D-{number}' },
  'room.because.until': { en: 'by D-{number}, until {until}', de: 'nach D-{number}, bis {until}' },
  'room.because.for': { en: '{function}, for {name}', de: '{function}, für {name}' },
  'room.kind': { en: 'What it is', de: 'Was es ist' },
  'room.kind.panel': { en: 'panel', de: 'Schaltschrank' },
  'room.kind.cabinet': { en: 'cabinet', de: 'Verteiler' },
  'room.kind.server-room': { en: 'server room', de: 'Serverraum' },
  'room.kind.control-room': { en: 'control room', de: 'Leitwarte' },
  'room.kind.engineering-station': { en: 'engineering workstation', de: 'Engineering-Station' },
  'room.kind.other': { en: 'another place', de: 'anderer Ort' },
  'room.where': { en: 'Where', de: 'Wo' },
  'room.lock': { en: 'Opens with', de: 'Öffnet mit' },
  'room.lock.badge': { en: 'badge', de: 'Ausweis' },
  'room.lock.key': { en: 'key', de: 'Schlüssel' },
  'room.lock.both': { en: 'badge and key', de: 'Ausweis und Schlüssel' },
  'room.lock.none': { en: 'nothing: it is not locked', de: 'nichts: er ist nicht verschlossen' },
  'room.call': { en: 'Whom to call', de: 'Wen man anruft' },
  'room.assets': { en: 'Assets in it', de: 'Anlagen darin' },
  'room.escort': { en: 'Who is taken along', de: 'Wer mitgenommen wird' },
  'room.escort.short': { en: 'Rule', de: 'Regel' },
  'room.escort.none': {
    en: 'Nobody: only who may enter themselves comes in.',
    de: 'Niemand: Nur wer selbst Zutritt hat, kommt hinein.',
  },
  'room.escort.visitors': {
    en: 'Visitors come with an escort who may enter.',
    de: 'Besuch kommt mit einer Begleitung, die Zutritt hat.',
  },
  'room.escort.vendors': {
    en: 'Visitors come with an escort who may enter, and vendors always do.',
    de: 'Besuch kommt mit einer Begleitung, die Zutritt hat, und Hersteller immer.',
  },
  'room.who': { en: 'Who may enter', de: 'Wer hinein darf' },
  'room.functions': { en: 'Functions', de: 'Funktionen' },
  'room.no_rules': {
    en: 'No rules are in force yet. Nobody may enter.',
    de: 'Es gelten noch keine Regeln. Niemand darf hinein.',
  },
  'room.name': { en: 'Name', de: 'Name' },
  'room.because': { en: 'Why', de: 'Warum' },
  'room.way.alone': { en: 'may enter', de: 'darf hinein' },
  'room.way.escorted': { en: 'only with an escort', de: 'nur mit Begleitung' },
  'room.way.no': { en: 'may not enter', de: 'darf nicht hinein' },
  'room.sheet': { en: 'Door sheet (PDF)', de: 'Türblatt (PDF)' },
  'room.sheet.shift': { en: 'Shift: {people}', de: 'Schicht: {people}' },
  'room.sheet.foot': {
    en: 'As of {day}. The code opens what counts now, and the book. Page {page} of {pages}',
    de: 'Stand {day}. Der Code öffnet, was jetzt gilt, und das Buch. Seite {page} von {pages}',
  },
} satisfies Catalogue
