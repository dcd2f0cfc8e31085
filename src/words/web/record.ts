import type { Catalogue } from '../catalogue.ts'

const many = (count: unknown, single: string, plural: string) =>
  Number(count) === 1 ? single : `${count} ${plural}`

/** Sites and the ledger. */
export const recordPageWords = {
  'site.pages': { en: 'Pages of {name}', de: 'Seiten von {name}' },
  'site.about': {
    en: 'The plants and their areas; what a place does differently stands in the split.',
    de: 'Die Werke und ihre Bereiche; was ein Ort anders macht, steht in der Aufteilung.',
  },
  'site.none': {
    en: 'No site yet. Add the first one.',
    de: 'Noch kein Standort. Fügen Sie den ersten hinzu.',
  },
  'site.add': { en: 'Add a site', de: 'Standort hinzufügen' },
  'site.change': { en: 'Change', de: 'Ändern' },
  'site.change_of': { en: 'Change: {name}', de: 'Ändern: {name}' },
  'site.name': { en: 'Name of the site', de: 'Name des Standorts' },
  'site.name_de': { en: 'Name in German (if it differs)', de: 'Name auf Deutsch (falls anders)' },
  'site.id': { en: 'In addresses and files: {id}', de: 'In Adressen und Dateien: {id}' },
  'site.zone': { en: 'Time zone', de: 'Zeitzone' },
  'site.zone.hint': { en: 'Such as Europe/Berlin.', de: 'Zum Beispiel Europe/Berlin.' },
  'site.no_areas': { en: 'no areas', de: 'keine Bereiche' },
  'site.add_area': { en: 'Add an area', de: 'Bereich hinzufügen' },
  'site.add_area_of': { en: 'Add an area: {name}', de: 'Bereich hinzufügen: {name}' },
  'site.area_name': { en: 'Name of the area', de: 'Name des Bereichs' },
  'ledger.about': {
    en: 'Every change of the record: who, when, what and why. Nothing in it is altered or taken out.',
    de: 'Jede Änderung am Bestand: wer, wann, was und warum. Nichts darin wird geändert oder entfernt.',
  },
  'ledger.timeline': { en: 'So far', de: 'Bisher' },
  'ledger.all': { en: 'All in the ledger', de: 'Alles im Ledger' },
  'ledger.none': { en: 'Nothing fits this search.', de: 'Auf diese Suche passt nichts.' },
  'ledger.more': { en: 'Show earlier ones', de: 'Frühere zeigen' },
  'ledger.who': { en: 'Who', de: 'Wer' },
  'ledger.anyone': { en: 'anyone', de: 'alle' },
  'ledger.kind': { en: 'What about', de: 'Worüber' },
  'ledger.anything': { en: 'anything', de: 'alles' },
  'ledger.kind.split': { en: 'the split', de: 'die Aufteilung' },
  'ledger.kind.person': { en: 'people', de: 'Personen' },
  'ledger.kind.holding': { en: 'functions held', de: 'Besetzungen' },
  'ledger.kind.site': { en: 'sites', de: 'Standorte' },
  'ledger.kind.account': { en: 'accounts', de: 'Konten' },
  'ledger.since': { en: 'From', de: 'Von' },
  'ledger.until': { en: 'To', de: 'Bis' },
  'ledger.only': { en: 'Only about', de: 'Nur über' },
  'ledger.everything': { en: 'show everything', de: 'alles zeigen' },
  'ledger.somebody': { en: 'Somebody', de: 'Jemand' },
  'ledger.not_linked': { en: 'being linked', de: 'wird verkettet' },
  'ledger.why': { en: 'Why: {why}', de: 'Warum: {why}' },
  'ledger.what': { en: 'What', de: 'Was' },
  'ledger.before': { en: 'Before', de: 'Vorher' },
  'ledger.after': { en: 'After', de: 'Nachher' },
  'ledger.act': { en: 'Act', de: 'Vorgang' },
  'ledger.as': { en: 'As', de: 'Als' },
  'ledger.from': { en: 'From where', de: 'Von wo' },
  'ledger.subject': { en: 'About', de: 'Über' },
  'ledger.hash': { en: 'Link in the chain', de: 'Glied der Kette' },
  'ledger.said.other': { en: '{who}: {act}', de: '{who}: {act}' },
  'ledger.said.organisation.found': {
    en: '{who} founded the organisation',
    de: '{who} hat das Unternehmen eingerichtet',
  },
  'ledger.said.site.add': { en: '{who} added a site', de: '{who} hat einen Standort hinzugefügt' },
  'ledger.said.site.change': { en: '{who} changed a site', de: '{who} hat einen Standort geändert' },
  'ledger.said.area.add': { en: '{who} added an area', de: '{who} hat einen Bereich hinzugefügt' },
  'ledger.said.person.add': { en: '{who} added {person}', de: '{who} hat {person} hinzugefügt' },
  'ledger.said.person.change': {
    en: '{who} changed the entry of {person}',
    de: '{who} hat den Eintrag von {person} geändert',
  },
  'ledger.said.person.leave': {
    en: '{who} recorded that {person} leaves',
    de: '{who} hat eingetragen, dass {person} geht',
  },
  'ledger.said.person.return': {
    en: '{who} recorded that {person} is back or stays',
    de: '{who} hat eingetragen, dass {person} wieder da ist oder bleibt',
  },
  'ledger.said.person.invite': {
    en: '{who} made a one-time link for {person}',
    de: '{who} hat {person} einen Einmal-Link gemacht',
  },
  'ledger.said.person.join': {
    en: '{person} used a one-time link',
    de: '{person} hat einen Einmal-Link benutzt',
  },
  'ledger.said.holding.give': {
    en: '{who} gave {person} the function {function}',
    de: '{who} hat {person} die Funktion {function} gegeben',
  },
  'ledger.said.holding.end': {
    en: '{who} ended the holding of a function',
    de: '{who} hat eine Besetzung beendet',
  },
  'ledger.said.holding.move': {
    en: '{who} moved {person} to the function {function}',
    de: '{who} hat {person} in die Funktion {function} wechseln lassen',
  },
  'ledger.said.training.record': {
    en: '{who} recorded a training of {person}',
    de: '{who} hat eine Schulung von {person} eingetragen',
  },
  'ledger.said.training.end': {
    en: '{who} ended a training of {person}',
    de: '{who} hat eine Schulung von {person} beendet',
  },
  'ledger.said.deputy.name': {
    en: '{who} named {deputy} as deputy of {person}',
    de: '{who} hat {deputy} als Vertretung von {person} benannt',
  },
  'ledger.said.deputy.end': {
    en: '{who} ended the deputising of {deputy} for {person}',
    de: '{who} hat die Vertretung von {person} durch {deputy} beendet',
  },
  'ledger.said.absence.end': {
    en: '{who} recorded that {person} is back from an absence',
    de: '{who} hat eingetragen, dass {person} aus einer Abwesenheit zurück ist',
  },
  'ledger.said.absence.record': {
    en: '{who} recorded an absence of {person}',
    de: '{who} hat eine Abwesenheit von {person} eingetragen',
  },
  'ledger.said.draft.open': {
    en: '{who} opened the draft {label}',
    de: '{who} hat den Entwurf {label} geöffnet',
  },
  'ledger.said.draft.change': {
    en: ({ who, count, voided }) =>
      `${who} changed ${many(count, 'one part', 'parts')} of a draft${Number(voided) > 0 ? `, which made ${many(voided, 'a signature', 'signatures')} void` : ''}`,
    de: ({ who, count, voided }) =>
      `${who} hat ${many(count, 'einen Teil', 'Teile')} eines Entwurfs geändert${Number(voided) > 0 ? `, was ${many(voided, 'eine Unterschrift', 'Unterschriften')} ungültig machte` : ''}`,
  },
  'ledger.said.draft.import': {
    en: '{who} took the file {file} into a draft',
    de: '{who} hat die Datei {file} in einen Entwurf übernommen',
  },
  'ledger.said.draft.rename': {
    en: '{who} named the draft {label}, or set its date',
    de: '{who} hat den Entwurf {label} benannt oder sein Datum gesetzt',
  },
  'ledger.said.draft.discard': { en: '{who} gave a draft up', de: '{who} hat einen Entwurf aufgegeben' },
  'ledger.said.finding.accept': {
    en: ({ who, count }) => `${who} accepted ${many(count, 'a finding', 'findings')} in writing`,
    de: ({ who, count }) => `${who} hat ${many(count, 'einen Befund', 'Befunde')} schriftlich angenommen`,
  },
  'ledger.said.finding.unaccept': {
    en: '{who} took back the acceptance of a finding',
    de: '{who} hat die Annahme eines Befunds zurückgenommen',
  },
  'ledger.said.split.submit': {
    en: '{who} handed the draft in for decision',
    de: '{who} hat den Entwurf zur Entscheidung gegeben',
  },
  'ledger.said.split.withdraw': {
    en: '{who} withdrew version {number}',
    de: '{who} hat Version {number} zurückgezogen',
  },
  'ledger.said.account': { en: '{who}: {event}', de: '{who}: {event}' },
  'ledger.said.identity.signed_in': { en: '{who} signed in', de: '{who} hat sich angemeldet' },
  'ledger.said.identity.signed_out': { en: '{who} signed out', de: '{who} hat sich abgemeldet' },
  'ledger.said.identity.sign_in_refused': {
    en: 'A sign-in as {who} was refused',
    de: 'Eine Anmeldung als {who} wurde abgewiesen',
  },
  'ledger.said.identity.proof_refused': {
    en: '{who} could not prove who they are, to sign',
    de: '{who} konnte sich zum Unterschreiben nicht ausweisen',
  },
  'ledger.said.identity.password_changed': {
    en: '{who} changed the password',
    de: '{who} hat das Passwort geändert',
  },
  'ledger.said.identity.second_factor_on': {
    en: '{who} set up a second factor',
    de: '{who} hat einen zweiten Faktor eingerichtet',
  },
  'ledger.said.identity.second_factor_off': {
    en: '{who} took the second factor off',
    de: '{who} hat den zweiten Faktor weggenommen',
  },
  'ledger.said.identity.account_opened': {
    en: 'An account was opened for {who}',
    de: 'Für {who} wurde ein Konto geöffnet',
  },
  'ledger.said.identity.account_recovered': {
    en: '{who} got back into the account',
    de: '{who} kam wieder ins Konto',
  },
  'ledger.said.identity.session_revoked': {
    en: 'A session of {who} was ended',
    de: 'Eine Sitzung von {who} wurde beendet',
  },
} satisfies Catalogue
