import type { Catalogue, Values } from '../catalogue.ts'

/** One or many: "one table", "3 tables". */
const some = (count: Values[string] | undefined, one: string, many: string) =>
  Number(count) === 1 ? one : `${count} ${many}`

/** The same, and nothing where there is none. */
const any = (count: Values[string] | undefined, one: string, many: string) =>
  Number(count) === 0 ? [] : [some(count, one, many)]

/** Check a workbook. */
export const checkWords = {
  'check.title': { en: 'Check a workbook', de: 'Arbeitsmappe prüfen' },
  'check.drop': {
    en: 'Drop the RACI workbook of your plants here.',
    de: 'Ziehen Sie die RACI-Mappe Ihrer Werke hierher.',
  },
  'check.kinds': {
    en: 'XLSX, CSV or Markdown, as people keep them; also split files (YAML) and decision tables (DMN).',
    de: 'XLSX, CSV oder Markdown, wie sie eben sind; auch Aufteilungen (YAML) und Entscheidungstabellen (DMN).',
  },
  'check.choose': { en: 'Choose a file', de: 'Datei wählen' },
  'check.example': { en: 'Try with an example', de: 'Mit einem Beispiel versuchen' },
  'check.example_name': { en: 'example.csv', de: 'Beispiel.csv' },
  'check.reading': { en: 'Reading {name}.', de: '{name} wird gelesen.' },
  'check.promise.private': {
    en: 'It stays on this machine: reading, proof and mending all happen in this browser.',
    de: 'Sie bleibt auf diesem Rechner: Lesen, Beweis und Verbesserung geschehen in diesem Browser.',
  },
  'check.promise.layouts': {
    en: 'You see which decisions have no owner, which have two, and which cells could not be read.',
    de: 'Sie sehen, welche Entscheidungen niemandem gehören, welche zweien, und welche Zellen nicht lesbar waren.',
  },
  'check.promise.back': {
    en: 'You mend them here and take the corrected workbook back as XLSX.',
    de: 'Sie verbessern sie hier und nehmen die berichtigte Mappe als XLSX mit.',
  },
  'check.not_read': { en: '{name} could not be read.', de: '{name} ließ sich nicht lesen.' },
  'check.broke_off': {
    en: 'Reading broke off ({why}). Try another copy of the file.',
    de: 'Das Lesen brach ab ({why}). Versuchen Sie eine andere Kopie der Datei.',
  },
  'check.more': { en: 'And {count} more.', de: 'Und {count} weitere.' },
  'check.waiting': {
    en: 'Your changes to {before} are not saved. Open {name} all the same?',
    de: 'Ihre Änderungen an {before} sind nicht gespeichert. {name} trotzdem öffnen?',
  },
  'check.waiting.open': { en: 'Open {name}', de: '{name} öffnen' },
  'check.waiting.keep': { en: 'Keep {before}', de: 'Bei {before} bleiben' },
  'check.closed': { en: 'No workbook is open here.', de: 'Hier ist keine Mappe geöffnet.' },
  'check.closed.do': {
    en: 'A workbook lives in its tab only, and is gone once the page is loaded anew. Open it again.',
    de: 'Eine Mappe ist nur in ihrem Tab geöffnet und mit dem Neuladen der Seite weg. Öffnen Sie sie noch einmal.',
  },
  'check.another': { en: 'Another file', de: 'Andere Datei' },
  'check.save': { en: 'Save', de: 'Speichern' },
  'check.besides': {
    en: 'Besides: {warnings}.',
    de: 'Außerdem: {warnings}.',
  },
  'check.counts': {
    en: ({ activities, functions, situations, owned, took }) =>
      `${some(activities, 'one activity', 'activities')} · ${some(functions, 'one function', 'functions')} · ${owned} of ${some(situations, 'one situation', 'situations')} with one owner · proof in ${took} ms.`,
    de: ({ activities, functions, situations, owned, took }) =>
      `${some(activities, 'eine Aktivität', 'Aktivitäten')} · ${some(functions, 'eine Funktion', 'Funktionen')} · ${owned} von ${some(situations, 'einer Lage', 'Lagen')} gehören einem · Beweis in ${took} ms.`,
  },
  'check.not_checked.one-sided': {
    en: 'Not checked yet: whether both sides take part, since some functions have no side.',
    de: 'Noch nicht geprüft: ob beide Seiten beteiligt sind, da Funktionen auf keiner Seite stehen.',
  },
  'sides.ask': { en: 'Which side is each function on?', de: 'Auf welcher Seite steht jede Funktion?' },
  'sides.said': { en: 'The sides', de: 'Die Seiten' },
  'sides.counts': {
    en: ({ it, operations, unsaid }) =>
      `${it} on IT, ${operations} on operations${Number(unsaid) > 0 ? `, ${unsaid} not said yet` : ''}`,
    de: ({ it, operations, unsaid }) =>
      `${it} bei der IT, ${operations} beim Betrieb${Number(unsaid) > 0 ? `, ${unsaid} noch offen` : ''}`,
  },
  'sides.take_hints': {
    en: ({ count }) =>
      Number(count) === 1 ? 'Take one as its name suggests' : `Take ${count} as their names suggest`,
    de: ({ count }) =>
      Number(count) === 1 ? 'Eine nach ihrem Namen zuordnen' : `${count} nach ihren Namen zuordnen`,
  },
  'sides.show': { en: 'Show all', de: 'Alle zeigen' },
  'sides.hide': { en: 'Hide', de: 'Ausblenden' },
  'sides.external': { en: 'external', de: 'extern' },
  'sides.hint_external': { en: 'looks like {side}, external', de: 'klingt nach {side}, extern' },
  'sides.hint': { en: 'looks like {side}', de: 'klingt nach {side}' },
  'understood.title': { en: 'What was understood', de: 'Was verstanden wurde' },
  'understood.counts': {
    en: ({ tables, heads, sections, notes, legends }) =>
      [
        some(tables, 'one table', 'tables'),
        some(heads, 'one head', 'heads'),
        ...any(sections, 'one section', 'sections'),
        ...any(notes, 'one note', 'notes'),
        ...any(legends, 'one cell of a legend', 'cells of a legend'),
      ].join(' · '),
    de: ({ tables, heads, sections, notes, legends }) =>
      [
        some(tables, 'eine Tabelle', 'Tabellen'),
        some(heads, 'ein Kopf', 'Köpfe'),
        ...any(sections, 'ein Abschnitt', 'Abschnitte'),
        ...any(notes, 'eine Notiz', 'Notizen'),
        ...any(legends, 'eine Zelle einer Legende', 'Zellen einer Legende'),
      ].join(' · '),
  },
  'understood.show': { en: 'Look it over', de: 'Durchsehen' },
  'understood.hide': { en: 'Hide', de: 'Ausblenden' },
  'understood.table': { en: 'Table', de: 'Tabelle' },
  'understood.layout.letters': { en: 'letters in the cells', de: 'Buchstaben in den Zellen' },
  'understood.layout.names': { en: 'names in the cells', de: 'Namen in den Zellen' },
  'understood.use.number': { en: 'number', de: 'Nummer' },
  'understood.use.label': { en: 'activity', de: 'Aktivität' },
  'understood.use.group': { en: 'section', de: 'Abschnitt' },
  'understood.use.about': { en: 'description', de: 'Beschreibung' },
  'understood.use.function': { en: 'function', de: 'Funktion' },
  'understood.use.letter': { en: 'letter', de: 'Buchstabe' },
  'understood.use.other': { en: 'not needed', de: 'nicht gebraucht' },
  'understood.use.ignored': { en: 'left out by you', de: 'von Ihnen ausgelassen' },
  'understood.section': { en: 'section', de: 'Abschnitt' },
  'understood.section_maybe': { en: 'section, perhaps', de: 'Abschnitt, vielleicht' },
  'understood.ignore': { en: 'leave out', de: 'auslassen' },
  'understood.take': { en: 'take in', de: 'aufnehmen' },
  'understood.anew': { en: 'Take corrections back', de: 'Korrekturen zurücknehmen' },
  'understood.is_activity': { en: 'it is an activity', de: 'ist eine Aktivität' },
  'understood.notes': { en: 'Notes kept with their activity', de: 'Notizen, bei ihrer Aktivität bewahrt' },
  'understood.changes': {
    en: 'The file would be read anew and your changes would be lost: undo them first.',
    de: 'Die Datei würde neu gelesen und Ihre Änderungen gingen verloren: Machen Sie sie erst rückgängig.',
  },
  'unread.title': {
    en: ({ count }) =>
      Number(count) === 1 ? 'One thing was not understood' : `${count} things were not understood`,
    de: ({ count }) =>
      Number(count) === 1 ? 'Eines wurde nicht verstanden' : `${count} Stellen wurden nicht verstanden`,
  },
} satisfies Catalogue
