import type { Catalogue } from '../catalogue.ts'

/** The acts of the product, as a person would name them. */
export const actWords = {
  'act.name.organisation.found': { en: 'Found the organisation', de: 'Organisation einrichten' },
  'act.name.site.add': { en: 'Add a site', de: 'Standort hinzufügen' },
  'act.name.site.change': { en: 'Change a site', de: 'Standort ändern' },
  'act.name.area.add': { en: 'Add an area', de: 'Bereich hinzufügen' },
  'act.name.person.add': { en: 'Add a person', de: 'Person hinzufügen' },
  'act.name.person.change': { en: "Change a person's entry", de: 'Eintrag einer Person ändern' },
  'act.name.person.invite': { en: 'Invite a person', de: 'Person einladen' },
  'act.name.person.leave': { en: 'Record that a person leaves', de: 'Weggang einer Person eintragen' },
  'act.name.person.return': { en: 'Record that a person is back', de: 'Rückkehr einer Person eintragen' },
  'act.name.holding.give': { en: 'Give a function to a person', de: 'Person eine Funktion geben' },
  'act.name.holding.end': { en: 'Take a function from a person', de: 'Person eine Funktion nehmen' },
  'act.name.deputy.name': { en: 'Name a deputy', de: 'Vertretung benennen' },
  'act.name.deputy.end': { en: 'End a deputy', de: 'Vertretung beenden' },
  'act.name.absence.end': { en: 'End an absence', de: 'Abwesenheit beenden' },
  'act.name.absence.record': { en: 'Record an absence', de: 'Abwesenheit eintragen' },
  'act.name.calendar.change': {
    en: 'Change the working hours and days off of a place',
    de: 'Arbeitszeiten und freie Tage eines Orts ändern',
  },
  'act.name.rota.set': { en: 'Set up an on-call rota', de: 'Bereitschaftsplan anlegen' },
  'act.name.rota.end': { en: 'End an on-call rota', de: 'Bereitschaftsplan beenden' },
  'act.name.draft.open': { en: 'Open a draft of the split', de: 'Entwurf der Aufteilung öffnen' },
  'act.name.draft.change': { en: 'Change a draft of the split', de: 'Entwurf der Aufteilung ändern' },
  'act.name.draft.import': {
    en: 'Take a file into a draft of the split',
    de: 'Datei in einen Entwurf der Aufteilung übernehmen',
  },
  'act.name.draft.discard': { en: 'Discard a draft of the split', de: 'Entwurf der Aufteilung verwerfen' },
  'act.name.draft.rename': { en: 'Rename a draft of the split', de: 'Entwurf der Aufteilung umbenennen' },
  'act.name.finding.accept': { en: 'Accept a finding in writing', de: 'Befund schriftlich annehmen' },
  'act.name.finding.unaccept': {
    en: 'Take back the acceptance of a finding',
    de: 'Annahme eines Befunds zurücknehmen',
  },
  'act.name.split.sign': { en: 'Sign a version of the split', de: 'Version der Aufteilung unterschreiben' },
  'act.name.restricted.read': { en: 'Read what is restricted', de: 'Beschränktes lesen' },
  'act.name.split.withdraw': {
    en: 'Withdraw a version of the split',
    de: 'Version der Aufteilung zurückziehen',
  },
} satisfies Catalogue
