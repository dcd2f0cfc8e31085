import type { Catalogue } from '../catalogue.ts'

/** What `countersign check` prints for people, beside the sentences of findings. */
export const cliCheckWords = {
  'cli.proved': { en: '{file}: proved.', de: '{file}: bewiesen.' },
  'cli.refuted': { en: '{file}: refuted.', de: '{file}: widerlegt.' },
  'cli.undecided': {
    en: '{file}: undecided. The time allowed ran out before the proof was done.',
    de: '{file}: nicht entschieden. Die erlaubte Zeit war um, bevor der Beweis fertig war.',
  },
  'cli.size': {
    en: ({ activities, functions, rules }) =>
      `${counted(activities, 'activity', 'activities')}, ${counted(functions, 'function', 'functions')}, ${counted(rules, 'rule', 'rules')}.`,
    de: ({ activities, functions, rules }) =>
      `${counted(activities, 'Aktivität', 'Aktivitäten')}, ${counted(functions, 'Funktion', 'Funktionen')}, ${counted(rules, 'Regel', 'Regeln')}.`,
  },
  'cli.all_owned': {
    en: '{total} situations, each with exactly one owner.',
    de: '{total} Lagen, jede gehört genau einem.',
  },
  'cli.situations': {
    en: '{total} situations: {owned} with one owner, {ownerless} with none, {contested} with several.',
    de: '{total} Lagen: {owned} gehören einem, {ownerless} niemandem, {contested} mehreren.',
  },
  'cli.heading': { en: '{severity}: {what}', de: '{severity}: {what}' },
  'cli.more': { en: 'and {count} more; --json lists all', de: 'und {count} weitere; --json nennt alle' },
  'cli.not_checked': { en: 'Not checked: {list}.', de: 'Nicht geprüft: {list}.' },
  'cli.aspect.one-sided': {
    en: 'whether both sides take part (not every function has a side)',
    de: 'ob beide Seiten beteiligt sind (nicht jede Funktion hat eine Seite)',
  },
  'cli.aspect.vacant': { en: 'vacancies (no holders are named)', de: 'Vakanzen (keine Inhaber genannt)' },
  'cli.aspect.same-person': {
    en: 'one person on both keys (no holders are named)',
    de: 'eine Person an beiden Schlüsseln (keine Inhaber genannt)',
  },
  'cli.aspect.escalation': { en: 'escalation (no paths are named)', de: 'Eskalation (keine Wege genannt)' },
  'cli.aspect.deputy-circle': {
    en: 'deputies in a circle (no deputies are named)',
    de: 'Vertretung im Kreis (keine Vertreter genannt)',
  },
  'cli.unread': {
    en: ({ count }) => `${counted(count, 'place was', 'places were')} not understood and left out:`,
    de: ({ count }) => `${counted(count, 'Stelle', 'Stellen')} nicht verstanden und weggelassen:`,
  },
  'cli.unread_at': { en: '{where}: "{text}". {why}', de: '{where}: „{text}“. {why}' },
  'cli.next': { en: 'Next: {step}', de: 'Nächster Schritt: {step}' },
  'cli.next.no-owner': {
    en: 'name one accountable function (A) where nobody decides, then check again.',
    de: 'Nennen Sie eine Funktion mit A, wo niemand entscheidet, und prüfen Sie erneut.',
  },
  'cli.next.two-owners': {
    en: 'where two decide keep one A, make the other R or C, then check again.',
    de: 'Wo zwei entscheiden, bleibt ein A, das andere wird R oder C; dann prüfen Sie erneut.',
  },
  'cli.next.no-responsible': {
    en: 'name who does the work (R), even where it is the one who decides.',
    de: 'Nennen Sie, wer es ausführt (R), auch wo es derselbe ist, der entscheidet.',
  },
  'cli.next.unreachable-rule': {
    en: 'delete the rule that never applies, or narrow the one that hides it.',
    de: 'Löschen Sie die Regel, die nie greift, oder engen Sie die ein, die sie verdeckt.',
  },
  'cli.next.one-sided': {
    en: 'bring in the side that is missing: who of it decides, or is at least asked?',
    de: 'Holen Sie die fehlende Seite dazu: Wer von ihr entscheidet, oder wird wenigstens gefragt?',
  },
  'cli.next.side-unknown': {
    en: 'say on which side each function is, such as --side "{name}=it" or --side "{name}=operations".',
    de: 'Sagen Sie, auf welcher Seite jede Funktion steht, etwa --side "{name}=it" oder --side "{name}=operations".',
  },
  'cli.next.external-owner': {
    en: 'make a function of your own accountable (A); the outside company can do the work (R).',
    de: 'Geben Sie das A einer eigenen Funktion; Externe können ausführen (R).',
  },
  'cli.next.vacant': {
    en: 'name a holder for each function that nobody holds.',
    de: 'Nennen Sie für jede unbesetzte Funktion einen Inhaber.',
  },
  'cli.next.untrained': {
    en: 'have the training done and recorded, or give the function to somebody who has it.',
    de: 'Lassen Sie die Schulung nachholen und eintragen, oder geben Sie die Funktion jemandem, der sie hat.',
  },
  'cli.next.same-person': {
    en: 'give one of the two keys to somebody else.',
    de: 'Geben Sie einen der beiden Schlüssel jemand anderem.',
  },
  'cli.next.escalation': {
    en: 'lead each escalation path up to a function that has the last word.',
    de: 'Führen Sie jeden Eskalationsweg bis zu einer Funktion, die das letzte Wort hat.',
  },
  'cli.next.deputy-circle': {
    en: 'name a deputy outside the circle.',
    de: 'Nennen Sie einen Vertreter außerhalb des Kreises.',
  },
  'cli.next.weakened-lock': {
    en: 'take back what the site loosened, or ask for the row to be unlocked.',
    de: 'Nehmen Sie zurück, was der Standort gelockert hat, oder lassen Sie die Zeile entsperren.',
  },
  'cli.next.reconfirm': {
    en: 'confirm the local agreement again or withdraw it: what it rests on has changed.',
    de: 'Bestätigen Sie die örtliche Regel neu, oder ziehen Sie sie zurück: Ihre Grundlage hat sich geändert.',
  },
  'cli.next.unbound-act': {
    en: 'name under "acts" an activity for each act, or leave out the list and take that of the standard split.',
    de: 'Nennen Sie unter „acts“ je Vorgang eine Aktivität, oder lassen Sie die Liste weg; dann gilt die Standardaufteilung.',
  },
  'cli.next.undecided': {
    en: 'part the activity in two, or give its rules fewer conditions, so that the proof gets done.',
    de: 'Teilen Sie die Aktivität, oder geben Sie ihren Regeln weniger Bedingungen, damit der Beweis fertig wird.',
  },
} satisfies Catalogue

const counted = (count: unknown, one: string, many: string) =>
  `${count} ${String(count) === '1' ? one : many}`
