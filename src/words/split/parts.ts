import type { Catalogue, Values } from '../catalogue.ts'

/** What is refused of one element of a split, and of an edit that does not fit. */
export const partWords = {
  'split.part_wrong': {
    en: ({ part, key, where, because }) => `${placed(kinds[`${part}`]?.en, key, where, 'en')}: ${because}`,
    de: ({ part, key, where, because }) => `${placed(kinds[`${part}`]?.de, key, where, 'de')}: ${because}`,
  },
  'split.part_unknown': {
    en: 'A split has no elements of kind "{kind}".',
    de: 'Elemente der Art „{kind}“ hat eine Aufteilung nicht.',
  },
  'split.key_differs': {
    en: 'The element calls itself "{own}". A name is not changed: take the element out, and add it under its new name.',
    de: 'Das Element nennt sich selbst „{own}“. Ein Name wird nicht geändert: Nehmen Sie das Element heraus, und fügen Sie es neu hinzu.',
  },
  'split.no_head': {
    en: 'The split has no name. Give it one.',
    de: 'Die Aufteilung hat keinen Namen. Geben Sie ihr einen.',
  },
  'split.still_used': {
    en: ({ part, key, users }) =>
      `${kinds[`${part}`]?.en} "${key}" is still named by: ${listed(users)}. Take it out there first.`,
    de: ({ part, key, users_de }) =>
      `${kinds[`${part}`]?.de} „${key}“ wird noch genannt von: ${listed(users_de)}. Nehmen Sie es zuerst dort heraus.`,
  },
} satisfies Catalogue

/** An element's kind as a sentence begins with it. */
const kinds: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  head: { en: 'The split', de: 'Die Aufteilung' },
  function: { en: 'Function', de: 'Funktion' },
  group: { en: 'Group', de: 'Gruppe' },
  fact: { en: 'Fact', de: 'Merkmal' },
  impossible: { en: 'Impossible combination', de: 'Unmögliche Kombination' },
  escalation: { en: 'Escalation path', de: 'Eskalationsweg' },
  activity: { en: 'Activity', de: 'Aktivität' },
  override: { en: 'Deviation', de: 'Abweichung' },
  act: { en: 'Act', de: 'Handlung' },
}

/** Where in an element something is, as a path of field names; ids and numbers stay as they are. */
const fields: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  row: { en: 'row', de: 'Zeile' },
  rules: { en: 'rule', de: 'Regel' },
  when: { en: 'condition', de: 'Bedingung' },
  keys: { en: 'keys', de: 'Schlüssel' },
  consents: { en: 'consents', de: 'Zustimmungen' },
  within: { en: 'time limit', de: 'Frist' },
  escalation: { en: 'escalation path', de: 'Eskalationsweg' },
  onward: { en: 'onward path', de: 'weiterer Weg' },
  steps: { en: 'step', de: 'Stufe' },
  label: { en: 'name', de: 'Bezeichnung' },
  group: { en: 'group', de: 'Gruppe' },
  facts: { en: 'facts', de: 'Merkmale' },
  values: { en: 'values', de: 'Werte' },
  strictest: { en: 'strictest value', de: 'strengster Wert' },
  side: { en: 'side', de: 'Seite' },
  reason: { en: 'reason', de: 'Grund' },
  place: { en: 'place', de: 'Ort' },
  activity: { en: 'activity', de: 'Aktivität' },
}

function placed(
  kind: string | undefined,
  key: Values[string] | undefined,
  where: Values[string] | undefined,
  language: 'en' | 'de',
) {
  const path = (Array.isArray(where) ? where : []).map(step => fields[step]?.[language] ?? step)
  const named = key === 'head' ? `${kind}` : language === 'en' ? `${kind} "${key}"` : `${kind} „${key}“`
  return [named, ...(path.length > 0 ? [path.join(' › ')] : [])].join(', ')
}

const listed = (names: Values[string] | undefined) => (Array.isArray(names) ? names : []).join('; ')
