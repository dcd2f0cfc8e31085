import type { Catalogue } from '../catalogue.ts'

/** What classes of asset and assets tolerate: names, and why something cannot be. */
export const constraintWords = {
  'constraint.says.allowed': { en: 'allowed', de: 'erlaubt' },
  'constraint.says.window': { en: 'only in a window', de: 'nur im Fenster' },
  'constraint.says.state': { en: 'only when {states}', de: 'nur bei: {states}' },
  'constraint.says.ask': { en: 'ask each time', de: 'jedes Mal fragen' },
  'constraint.says.never': { en: 'never', de: 'nie' },

  'constraint.short.allowed': { en: 'allowed', de: 'erlaubt' },
  'constraint.short.window': { en: 'window', de: 'Fenster' },
  'constraint.short.state': { en: 'state', de: 'Zustand' },
  'constraint.short.ask': { en: 'ask', de: 'fragen' },
  'constraint.short.never': { en: 'never', de: 'nie' },
  'constraint.about.allowed': { en: 'At any time.', de: 'Jederzeit.' },
  'constraint.about.window': {
    en: 'While an outage window is open.',
    de: 'Solange ein Stillstandsfenster offen ist.',
  },
  'constraint.about.state': {
    en: 'While the process is in a state that you name.',
    de: 'Solange der Prozess in einem Zustand ist, den Sie nennen.',
  },
  'constraint.about.ask': {
    en: 'Nobody decides it in general; whoever decides here is asked first.',
    de: 'Niemand legt es allgemein fest; wer hier entscheidet, wird zuerst gefragt.',
  },
  'constraint.about.never': { en: 'At no time, whoever asks.', de: 'Zu keiner Zeit, wer auch fragt.' },
  'constraint.from.shipped': { en: 'as it ships', de: 'wie ausgeliefert' },
  'constraint.from.corporate': { en: 'decided for the company', de: 'für das Unternehmen festgelegt' },
  'constraint.from.site': { en: 'decided for the site', de: 'für den Standort festgelegt' },
  'constraint.from.asset': { en: 'decided for this asset', de: 'für diese Anlage festgelegt' },
  'constraint.by': { en: '{from}, by {by} on {day}', de: '{from}, durch {by} am {day}' },
  'constraint.half': {
    en: 'One half of a redundant pair at a time',
    de: 'Immer nur eine Hälfte eines redundanten Paars',
  },
  'constraint.title': { en: 'What assets tolerate', de: 'Was Anlagen vertragen' },
  'constraint.sentence': {
    en: 'For each class of asset what may be done to it, as long as nothing else is decided of an asset itself.',
    de: 'Für jede Anlagenart, was man mit ihr tun darf, solange für eine Anlage selbst nichts anderes festgelegt ist.',
  },
  'constraint.where': { en: 'Where', de: 'Wo' },
  'constraint.class': { en: 'Class of asset', de: 'Anlagenart' },
  'constraint.intervention': { en: 'Intervention', de: 'Eingriff' },
  'constraint.cell': { en: '{intervention} on: {class}', de: '{intervention} an: {class}' },
  'constraint.decide': { en: 'Decide', de: 'Festlegen' },
  'constraint.decide.asset': { en: 'Decide for this asset', de: 'Für diese Anlage festlegen' },
  'constraint.end': { en: 'End what is decided here', de: 'Hiesige Festlegung aufheben' },
  'constraint.end.about': {
    en: 'What is more general then counts again.',
    de: 'Danach gilt wieder, was allgemeiner festgelegt ist.',
  },
  'constraint.says': { en: 'It is', de: 'Es ist' },
  'constraint.states.of': { en: 'In these states of the process', de: 'In diesen Zuständen des Prozesses' },
  'constraint.method': { en: 'How', de: 'Wie' },
  'constraint.preconditions': {
    en: 'What must hold before, a line each',
    de: 'Was vorher gelten muss, je eine Zeile',
  },
  'constraint.needs': { en: 'What must hold before', de: 'Was vorher gelten muss' },
  'constraint.reason': { en: 'Why', de: 'Warum' },
  'constraint.differing': { en: 'Assets with a decision of their own', de: 'Anlagen mit eigener Festlegung' },
  'constraint.differing.none': {
    en: 'No asset here differs from its class.',
    de: 'Keine Anlage weicht hier von ihrer Art ab.',
  },
  'constraint.legend': {
    en: 'Plain: as it ships. Underlined: decided for the company. Bold in a box: decided for the site.',
    de: 'Schlicht: wie ausgeliefert. Unterstrichen: für das Unternehmen festgelegt. Fett im Kasten: für den Standort festgelegt.',
  },

  'constraint.one_thing': {
    en: 'A constraint is about one class of asset, or about one asset.',
    de: 'Eine Festlegung gilt einer Anlagenart oder einer Anlage.',
  },
  'constraint.states': {
    en: 'Name the process states in which it is allowed; any other answer has none.',
    de: 'Nennen Sie die Prozesszustände, in denen es erlaubt ist; jede andere Antwort hat keine.',
  },
  'constraint.none': {
    en: 'Nothing of its own was decided there, so there is nothing to end.',
    de: 'Dort wurde nichts Eigenes festgelegt, es gibt also nichts aufzuheben.',
  },
  'ledger.kind.constraint': { en: 'what assets tolerate', de: 'was Anlagen vertragen' },
  'ledger.said.constraint.set': {
    en: '{who} decided what {name} tolerates',
    de: '{who} hat festgelegt, was {name} verträgt',
  },
  'ledger.said.constraint.end': {
    en: '{who} ended what was decided of {name}',
    de: '{who} hat die Festlegung zu {name} aufgehoben',
  },
} as const satisfies Catalogue
