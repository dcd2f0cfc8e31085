import type { Catalogue } from '../catalogue.ts'

/** The first visit, and setting up a company of one's own. */
export const visitWords = {
  'visit.title': {
    en: 'Who owns OT security, and who decides',
    de: 'Wem OT-Sicherheit gehört, und wer entscheidet',
  },
  'visit.about': {
    en: 'Countersign keeps the agreement between IT and plant operations: written down, proven without gaps, in force only with both keys.',
    de: 'Countersign bewahrt die Vereinbarung zwischen IT und Anlagenbetrieb: aufgeschrieben, lückenlos bewiesen, in Kraft nur mit beiden Schlüsseln.',
  },
  'visit.sample': { en: 'Look around in a sample company', de: 'Sich in einem Beispielunternehmen umsehen' },
  'visit.sample.about': {
    en: 'Three plants, some eighty people, twenty months of history. Be anyone with one click; nothing in it is real, and it is gone when you leave it.',
    de: 'Drei Werke, rund achtzig Menschen, zwanzig Monate Geschichte. Mit einem Klick sind Sie jemand davon; nichts darin ist echt, und es ist weg, wenn Sie es verlassen.',
  },
  'visit.sample.do': { en: 'Look around', de: 'Umsehen' },
  'visit.sample.wait': {
    en: 'The sample company is being set up; this takes some seconds.',
    de: 'Das Beispielunternehmen wird angelegt; das dauert einige Sekunden.',
  },
  'visit.own': { en: 'Set up my own', de: 'Mein eigenes einrichten' },
  'visit.own.about': {
    en: 'Your organisation, one founder of each side, your first site; then the first draft of your split.',
    de: 'Ihr Unternehmen, je ein Gründer jeder Seite, Ihr erster Standort; dann der erste Entwurf Ihrer Aufteilung.',
  },
  'visit.own.link': {
    en: 'Open the one-time link that the server printed when it started. Who can read it there may set up this installation.',
    de: 'Öffnen Sie den Einmal-Link, den der Server beim Start ausgegeben hat. Wer ihn dort lesen kann, darf diese Installation einrichten.',
  },
  'visit.try': { en: 'Try without an account', de: 'Ohne Konto ausprobieren' },
  'sample.choose': { en: 'Who do you want to be?', de: 'Wer möchten Sie sein?' },
  'sample.choose.about': {
    en: 'One click signs in, in the sample company only. Both keys to the split are held by the steering group.',
    de: 'Ein Klick meldet an, nur im Beispielunternehmen. Beide Schlüssel zur Aufteilung hält der Lenkungskreis.',
  },
  'sample.search': { en: 'Search by name, function or site', de: 'Suche nach Name, Funktion oder Standort' },
  'found.title': { en: 'Set up your company', de: 'Ihr Unternehmen einrichten' },
  'found.about': {
    en: 'The two founders sign the first version of the split, and hold the two keys with which it is changed later.',
    de: 'Die beiden Gründer unterschreiben die erste Version der Aufteilung und halten die zwei Schlüssel, mit denen sie später geändert wird.',
  },
  'found.organisation': { en: 'Organisation', de: 'Unternehmen' },
  'found.organisation.name': { en: 'Name of the organisation', de: 'Name des Unternehmens' },
  'found.founders': { en: 'Two founders', de: 'Zwei Gründer' },
  'found.founders.about': {
    en: 'One of each side. Nobody turns both keys, so they are two people.',
    de: 'Je einer jeder Seite. Niemand dreht beide Schlüssel, also sind es zwei Personen.',
  },
  'found.founder.name': { en: 'Name ({side})', de: 'Name ({side})' },
  'found.founder.email': { en: 'E-mail address ({side})', de: 'E-Mail-Adresse ({side})' },
  'found.here': { en: 'sits at this keyboard', de: 'sitzt an dieser Tastatur' },
  'found.password': { en: 'Your password', de: 'Ihr Passwort' },
  'found.site': { en: 'First site', de: 'Erster Standort' },
  'found.site.hint': {
    en: 'The plant that begins; others can follow.',
    de: 'Das Werk, das beginnt; andere können folgen.',
  },
  'found.do': { en: 'Found the organisation', de: 'Unternehmen einrichten' },
  'start.title': { en: 'The organisation stands', de: 'Das Unternehmen steht' },
  'start.link': { en: 'A link for {name}', de: 'Ein Link für {name}' },
  'start.link.about': {
    en: 'Give it to {name}, who sets a password with it. It is shown this once and holds for three days; under People you can make a new one.',
    de: 'Geben Sie ihn {name}, um damit ein Passwort festzulegen. Er wird nur jetzt gezeigt und gilt drei Tage; unter Personen machen Sie einen neuen.',
  },
  'start.from': { en: 'What does your split start from?', de: 'Womit beginnt Ihre Aufteilung?' },
  'start.standard': { en: 'The standard split', de: 'Die Standardaufteilung' },
  'start.standard.about': {
    en: 'Some sixty activities with their rules, proven. Change what is different at your plants.',
    de: 'Rund sechzig Aktivitäten mit ihren Regeln, bewiesen. Ändern Sie, was in Ihren Werken anders ist.',
  },
  'start.standard.do': { en: 'Start from the standard split', de: 'Mit der Standardaufteilung beginnen' },
  'start.workbook': { en: 'A workbook', de: 'Eine Arbeitsmappe' },
  'start.workbook.about': {
    en: 'The RACI matrix that you have: XLSX, CSV or Markdown. It is read here, checked, and then taken in.',
    de: 'Die RACI-Matrix, die Sie haben: XLSX, CSV oder Markdown. Sie wird hier gelesen, geprüft und dann übernommen.',
  },
  'start.workbook.do': { en: 'Choose a workbook', de: 'Arbeitsmappe wählen' },
  'start.empty': { en: 'An empty page', de: 'Ein leeres Blatt' },
  'start.empty.about': {
    en: 'Functions, activities and rules by hand, one after the other.',
    de: 'Funktionen, Aktivitäten und Regeln von Hand, eines nach dem anderen.',
  },
  'start.empty.do': { en: 'Start empty', de: 'Leer beginnen' },
  'draft.first_name': { en: 'First version', de: 'Erste Version' },
} satisfies Catalogue
