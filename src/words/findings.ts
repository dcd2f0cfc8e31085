import type { Catalogue, Values } from './catalogue.ts'

/** Why nobody holds a function, after the sentence that says so. */
const vacantEn: Readonly<Record<string, string>> = {
  left: ' ({people} has left)',
  untrained: ' (training missing or over: {people})',
}
const vacantDe: Readonly<Record<string, string>> = {
  left: ' ({people} ist gegangen)',
  untrained: ' (Schulung fehlt oder ist abgelaufen: {people})',
}
const because = (
  said: Readonly<Record<string, string>>,
  why: Values[string] | undefined,
  people: Values[string] | undefined,
) => (said[String(why)] ?? '').replace('{people}', String(people))

const many = (count: Values[string] | undefined) => Number(count) !== 1

/** The sentences of findings (rules/split/finding) and of what the split refuses or cannot answer. */
export const findingWords = {
  'finding.at': { en: 'At {place}', de: 'In {place}' },
  'finding.where': { en: ', where {conditions}', de: ', wenn {conditions}' },
  'finding.no-owner': {
    en: 'Nobody decides: {activity}{where}.',
    de: 'Niemand entscheidet: {activity}{where}.',
  },
  'finding.two-owners': {
    en: ({ activity, where, owners, rows, deciding }) =>
      deciding === 1 && rows !== 'default'
        ? `Two rules decide (${rows}), both for ${owners}: ${activity}${where}.`
        : `${Number(deciding) > 2 ? 'Several' : 'Two'} decide: ${activity}${where}: ${owners}.`,
    de: ({ activity, where, owners, rows, deciding }) =>
      deciding === 1 && rows !== 'default'
        ? `Zwei Regeln entscheiden (${rows}), beide für ${owners}: ${activity}${where}.`
        : `${Number(deciding) > 2 ? 'Mehrere' : 'Zwei'} entscheiden: ${activity}${where}: ${owners}.`,
  },
  'finding.no-responsible': {
    en: 'Nobody is responsible for doing it: {activity}{where}.',
    de: 'Niemand ist für die Ausführung zuständig: {activity}{where}.',
  },
  'finding.unreachable-rule': {
    en: 'Rule {rows} can never apply: {activity}.',
    de: 'Regel {rows} kann nie gelten: {activity}.',
  },
  'finding.one-sided': {
    en: ({ activity, where, missing, needs }) =>
      activity === ''
        ? `No function stands on the side of ${missing}. Say which one does, or add one.`
        : needs === 'both-keys'
          ? `Both keys are needed, and ${missing} has none: ${activity}${where}.`
          : `Both sides are needed, and ${missing} does not take part: ${activity}${where}.`,
    de: ({ activity, where, missing, needs }) =>
      activity === ''
        ? `Keine Funktion steht auf der Seite ${missing}. Sagen Sie, welche dort steht, oder ergänzen Sie eine.`
        : needs === 'both-keys'
          ? `Beide Schlüssel sind nötig, und ${missing} hat keinen: ${activity}${where}.`
          : `Beide Seiten sind nötig, und ${missing} ist nicht beteiligt: ${activity}${where}.`,
  },
  'finding.side-unknown': {
    en: 'Nobody has said on which side {functions} stands, IT or operations.',
    de: 'Niemand hat gesagt, auf welcher Seite {functions} steht, IT oder Betrieb.',
  },
  'finding.external-owner': {
    en: '{functions} is external, and can neither decide nor turn a key: {activity}{where}.',
    de: '{functions} ist extern und kann weder entscheiden noch einen Schlüssel drehen: {activity}{where}.',
  },
  'finding.vacant': {
    en: ({ functions, waiting, why, people }) =>
      `Vacant: nobody holds ${functions}${because(vacantEn, why, people)}${Number(waiting) === 0 ? '' : `; ${waiting} ${many(waiting) ? 'activities wait' : 'activity waits'} on it`}.`,
    de: ({ functions, waiting, why, people }) =>
      `Unbesetzt: Niemand hat die Funktion ${functions}${because(vacantDe, why, people)}${Number(waiting) === 0 ? '' : `; ${waiting} ${many(waiting) ? 'Aktivitäten warten' : 'Aktivität wartet'} darauf`}.`,
  },
  'finding.untrained': {
    en: '{people} cannot stand for {functions}: the training for it is missing or over ({courses}).',
    de: '{people} kann die Funktion {functions} nicht ausüben: Die Schulung dafür fehlt oder ist abgelaufen ({courses}).',
  },
  'finding.same-person': {
    en: '{people} would turn both keys, as {functions}.',
    de: '{people} würde beide Schlüssel drehen, als {functions}.',
  },
  'finding.escalation': {
    en: ({ path, activity, fault }) =>
      ({
        empty: `The escalation path ${path} has no step.`,
        ends: `The escalation path ${path} ends below the management body.`,
        circle: `The escalation path ${path} turns in a circle.`,
        order: `The escalation path ${path} steps back in time.`,
        none: `No escalation path: ${activity}.`,
      })[String(fault)] ?? '',
    de: ({ path, activity, fault }) =>
      ({
        empty: `Der Eskalationsweg ${path} hat keine Stufe.`,
        ends: `Der Eskalationsweg ${path} endet unterhalb der Leitung.`,
        circle: `Der Eskalationsweg ${path} dreht sich im Kreis.`,
        order: `Der Eskalationsweg ${path} springt in der Zeit zurück.`,
        none: `Kein Eskalationsweg: ${activity}.`,
      })[String(fault)] ?? '',
  },
  'finding.deputy-circle': {
    en: 'Deputies in a circle: {people}.',
    de: 'Vertretung im Kreis: {people}.',
  },
  'finding.weakened-lock': {
    en: 'The corporate row is locked, and {rows} weakens it ({parts}): {activity}{where}.',
    de: 'Die Zeile des Konzerns ist gesperrt, und {rows} schwächt sie ({parts}): {activity}{where}.',
  },
  'finding.reconfirm': {
    en: 'Changed above in version {version}, so what was agreed here is to be reconfirmed: {activity}.',
    de: 'Oben geändert in Version {version}, daher ist neu zu bestätigen, was hier vereinbart ist: {activity}.',
  },
  'finding.unbound-act': {
    en: ({ name, bound }) =>
      `${bound === '' ? 'No activity of this split decides about' : `There is no activity "${bound}" to decide about`} "${name}": the standard split's does.`,
    de: ({ name, bound }) =>
      `${bound === '' ? 'Keine Aktivität dieser Aufteilung entscheidet über' : `Es gibt keine Aktivität „${bound}“ für`} „${name}“: Es gilt die der Standardaufteilung.`,
  },
  'finding.undecided': {
    en: 'Not decided in the time allowed: {activity}. Try again, or make its table smaller.',
    de: 'In der gegebenen Zeit nicht entschieden: {activity}. Versuchen Sie es erneut, oder verkleinern Sie die Tabelle.',
  },
  'split.shape': { en: 'This does not fit: {problem}.', de: 'Das passt nicht: {problem}.' },
  'split.not_declared': {
    en: 'The {kind} "{name}" is not declared. Declare it, or use one that is.',
    de: '„{name}“ ist nicht vereinbart ({kind}). Vereinbaren Sie es, oder nehmen Sie etwas Vereinbartes.',
  },
  'split.twice': {
    en: '"{name}" is declared twice. Rename one.',
    de: '„{name}“ gibt es zweimal. Benennen Sie eines um.',
  },
  'split.override_twice': {
    en: '{place} deviates twice in "{activity}". Put both together in one.',
    de: '{place} weicht in „{activity}“ zweimal ab. Fassen Sie beides zusammen.',
  },
  'split.two_keys_one_side': {
    en: 'Two keys of one side ({keys}). One key of each side is turned: keep one.',
    de: 'Zwei Schlüssel einer Seite ({keys}). Je Seite dreht sich einer: Behalten Sie einen.',
  },
  'split.strictest_undeclared': {
    en: '{fact}: the strictest value "{value}" is not one of its values.',
    de: '{fact}: Der strengste Wert „{value}“ gehört nicht zu den Werten.',
  },
  'split.value_undeclared': {
    en: '{fact} does not declare the value "{value}". Add it, or use one of its values.',
    de: '{fact} kennt den Wert „{value}“ nicht. Ergänzen Sie ihn, oder nehmen Sie einen vorhandenen.',
  },
  'split.not_a_column': {
    en: '"{name}" is not among the facts of this activity. Add it there, or drop the condition.',
    de: '„{name}“ gehört nicht zu den Merkmalen dieser Aktivität. Ergänzen Sie es, oder streichen Sie die Bedingung.',
  },
  'split.nobody_decides': {
    en: 'Nobody decides {activity} in this situation. Add a rule that names who does.',
    de: 'Niemand entscheidet {activity} in dieser Lage. Ergänzen Sie eine Regel, die jemanden nennt.',
  },
  'split.two_decide': {
    en: 'More than one decides {activity} in this situation. Say who should win.',
    de: 'Mehr als einer entscheidet {activity} in dieser Lage. Legen Sie fest, wer gilt.',
  },
  'question.no_activity': {
    en: 'There is no activity "{activity}" in this split.',
    de: 'Die Aktivität „{activity}“ gibt es in dieser Aufteilung nicht.',
  },
  'question.no_place': {
    en: ({ place, places }) =>
      `There is no place "${place}" in this split.${asText(places) ? ` Places: ${asText(places)}.` : ' It names none.'}`,
    de: ({ place, places }) =>
      `Den Ort „${place}“ gibt es in dieser Aufteilung nicht.${asText(places) ? ` Orte: ${asText(places)}.` : ' Sie nennt keine.'}`,
  },
  'question.no_fact': {
    en: ({ fact, facts }) =>
      `There is no fact "${fact}". ${asText(facts) ? `This activity asks for: ${asText(facts)}.` : 'This activity asks for none.'}`,
    de: ({ fact, facts }) =>
      `Das Merkmal „${fact}“ gibt es nicht. ${asText(facts) ? `Diese Aktivität fragt nach: ${asText(facts)}.` : 'Diese Aktivität fragt nach keinem.'}`,
  },
  'question.undeclared': {
    en: '{fact} has no value "{value}". Possible: {declared}.',
    de: '{fact} kennt den Wert „{value}“ nicht. Möglich: {declared}.',
  },
  'question.impossible': {
    en: 'These facts cannot occur together. Change one of them.',
    de: 'Diese Merkmale können nicht zusammen vorkommen. Ändern Sie eines.',
  },
} satisfies Catalogue

function asText(value: Values[string] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
