import type { Catalogue } from '../catalogue.ts'

/** What becomes of an activity beside its rows, and of a deviation. */
const activityWords = {
  'compare.activity.added': { en: 'New activity.', de: 'Neue Aktivität.' },
  'compare.activity.removed': { en: 'The activity is taken out.', de: 'Die Aktivität entfällt.' },
  'compare.override.added': {
    en: '{place} does this differently now: {reason}',
    de: '{place} macht das jetzt anders: {reason}',
  },
  'compare.override.removed': {
    en: '{place} follows the level above again.',
    de: '{place} folgt wieder der Ebene darüber.',
  },
  'compare.label': {
    en: 'Now called "{after}" (before: "{before}").',
    de: 'Heißt jetzt „{after}“ (vorher: „{before}“).',
  },
  'compare.about': { en: 'The note reads anew.', de: 'Der Hinweis lautet neu.' },
  'compare.group': {
    en: 'Stands under {after} now (before: {before}).',
    de: 'Steht jetzt unter {after} (vorher: {before}).',
  },
  'compare.needs.both-keys': {
    en: 'Needs a key of each side now.',
    de: 'Braucht jetzt einen Schlüssel jeder Seite.',
  },
  'compare.needs.both-sides': {
    en: 'Must reach both sides now; a key of each is not needed.',
    de: 'Muss jetzt beide Seiten beteiligen; ein Schlüssel jeder Seite ist nicht nötig.',
  },
  'compare.needs.none': { en: 'One side may act alone now.', de: 'Eine Seite darf jetzt allein handeln.' },
  'compare.tradeOff.yes': {
    en: 'Counts as a trade-off between the sides now.',
    de: 'Gilt jetzt als Abwägung zwischen den Seiten.',
  },
  'compare.tradeOff.no': {
    en: 'No longer counts as a trade-off between the sides.',
    de: 'Gilt nicht mehr als Abwägung zwischen den Seiten.',
  },
  'compare.locked.yes': {
    en: 'Locked now: places may tighten the row, never weaken it.',
    de: 'Jetzt gesperrt: Orte dürfen die Zeile verschärfen, nie schwächen.',
  },
  'compare.locked.no': { en: 'No longer locked.', de: 'Nicht mehr gesperrt.' },
  'compare.hit': {
    en: 'Where several rules meet, {after} counts now (before: {before}).',
    de: 'Wo mehrere Regeln zutreffen, gilt jetzt {after} (vorher: {before}).',
  },
  'compare.facts': { en: 'Its table asks for {after} now.', de: 'Die Tabelle fragt jetzt nach: {after}.' },
  'compare.facts.none': {
    en: 'Its table asks for what its rules name now.',
    de: 'Die Tabelle fragt jetzt nach dem, was ihre Regeln nennen.',
  },
  'compare.reason': { en: 'The reason is now: {after}', de: 'Die Begründung ist jetzt: {after}' },
  'compare.replaces.yes': {
    en: 'Rules and defaults of the levels above no longer apply here.',
    de: 'Regeln und Standardzeilen der Ebenen darüber gelten hier nicht mehr.',
  },
  'compare.replaces.no': {
    en: 'Rules and defaults of the levels above apply here again.',
    de: 'Regeln und Standardzeilen der Ebenen darüber gelten hier wieder.',
  },
  'compare.order': {
    en: 'Its rules stand in another order: where several meet, the first counts.',
    de: 'Die Regeln stehen in anderer Reihenfolge: Wo mehrere zutreffen, gilt die erste.',
  },
  'compare.on': { en: 'Confirmed anew.', de: 'Neu bestätigt.' },
} satisfies Catalogue

/** What becomes of everything else that a split is made of. */
const elementWords = {
  'compare.head': {
    en: 'The split is now called "{after}" (before: "{before}").',
    de: 'Die Aufteilung heißt jetzt „{after}“ (vorher: „{before}“).',
  },
  'compare.head.id': {
    en: 'The split has another id: {after}.',
    de: 'Die Aufteilung hat eine andere Kennung: {after}.',
  },
  'compare.function.added': { en: 'New function: {name} ({side}).', de: 'Neue Funktion: {name} ({side}).' },
  'compare.function.removed': { en: 'Function taken out: {name}.', de: 'Funktion entfallen: {name}.' },
  'compare.function.label': {
    en: 'The function "{before}" is now called "{after}".',
    de: 'Die Funktion „{before}“ heißt jetzt „{after}“.',
  },
  'compare.function.side': {
    en: '{name} now stands on the side {after} (before: {before}).',
    de: '{name} steht jetzt auf der Seite {after} (vorher: {before}).',
  },
  'compare.function.no_side': { en: 'side not said', de: 'Seite nicht genannt' },
  'compare.function.external.yes': { en: '{name} is external now.', de: '{name} ist jetzt extern.' },
  'compare.function.external.no': { en: '{name} is internal now.', de: '{name} ist jetzt intern.' },
  'compare.function.top.yes': {
    en: 'Escalation paths may end at {name} now.',
    de: 'Eskalationswege dürfen jetzt bei {name} enden.',
  },
  'compare.function.top.no': {
    en: 'Escalation paths may no longer end at {name}.',
    de: 'Eskalationswege dürfen nicht mehr bei {name} enden.',
  },
  'compare.function.training': {
    en: '{name} asks for this training now: {courses}.',
    de: '{name} verlangt jetzt diese Schulung: {courses}.',
  },
  'compare.function.auditor.yes': {
    en: '{name} audits now: reads everything, changes nothing.',
    de: '{name} prüft jetzt: liest alles, ändert nichts.',
  },
  'compare.function.auditor.no': { en: '{name} no longer audits.', de: '{name} prüft nicht mehr.' },
  'compare.function.roundTheClock.yes': {
    en: '{name} works round the clock now: its working hours and days are hours and days.',
    de: '{name} arbeitet jetzt rund um die Uhr: Arbeitsstunden und Arbeitstage sind dort Stunden und Tage.',
  },
  'compare.function.roundTheClock.no': {
    en: '{name} no longer works round the clock.',
    de: '{name} arbeitet nicht mehr rund um die Uhr.',
  },
  'compare.group.added': { en: 'New group: {name}.', de: 'Neue Gruppe: {name}.' },
  'compare.group.removed': { en: 'Group taken out: {name}.', de: 'Gruppe entfallen: {name}.' },
  'compare.group.label': {
    en: 'The group "{before}" is now called "{after}".',
    de: 'Die Gruppe „{before}“ heißt jetzt „{after}“.',
  },
  'compare.fact.added': { en: 'New fact: {name}.', de: 'Neues Merkmal: {name}.' },
  'compare.fact.removed': { en: 'Fact taken out: {name}.', de: 'Merkmal entfallen: {name}.' },
  'compare.fact.label': {
    en: 'The fact "{before}" is now called "{after}".',
    de: 'Das Merkmal „{before}“ heißt jetzt „{after}“.',
  },
  'compare.fact.values.gained': { en: '{name}: new values: {values}.', de: '{name}: neue Werte: {values}.' },
  'compare.fact.values.lost': {
    en: '{name}: values taken out: {values}.',
    de: '{name}: entfallene Werte: {values}.',
  },
  'compare.fact.strictest': {
    en: '{name}: unknown now counts as {after} (before: {before}).',
    de: '{name}: Unbekannt zählt jetzt als {after} (vorher: {before}).',
  },
  'compare.fact.other': { en: '{name} is described anew.', de: '{name} ist neu beschrieben.' },
  'compare.impossible.added': {
    en: 'Declared as impossible: {where} ({note}).',
    de: 'Als unmöglich erklärt: {where} ({note}).',
  },
  'compare.impossible.removed': {
    en: 'No longer declared as impossible: {where} ({note}).',
    de: 'Nicht mehr als unmöglich erklärt: {where} ({note}).',
  },
  'compare.impossible.note': {
    en: 'The note on the impossible combination {where} is now: {note}.',
    de: 'Die Anmerkung zur unmöglichen Kombination {where} lautet jetzt: {note}.',
  },
  'compare.escalation.added': {
    en: 'New escalation path: {name} ({steps}).',
    de: 'Neuer Eskalationsweg: {name} ({steps}).',
  },
  'compare.escalation.removed': {
    en: 'Escalation path taken out: {name}.',
    de: 'Eskalationsweg entfallen: {name}.',
  },
  'compare.escalation.label': {
    en: 'The escalation path "{before}" is now called "{after}".',
    de: 'Der Eskalationsweg „{before}“ heißt jetzt „{after}“.',
  },
  'compare.escalation.steps': {
    en: 'The escalation path {name} goes: {after} (before: {before}).',
    de: 'Der Eskalationsweg {name} geht: {after} (vorher: {before}).',
  },
  'compare.escalation.step': { en: 'after {within} {functions}', de: 'nach {within} {functions}' },
  'compare.escalation.onward': { en: 'then {path}', de: 'dann {path}' },
  'compare.act': {
    en: '{activity} now decides about "{act}" (before: {before}).',
    de: '{activity} entscheidet jetzt über „{act}“ (vorher: {before}).',
  },
  'compare.act.standard': { en: 'the standard split', de: 'die Standardaufteilung' },
} satisfies Catalogue

export const comparedElementWords = { ...activityWords, ...elementWords } satisfies Catalogue
