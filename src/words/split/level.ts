import type { Catalogue, Values } from '../catalogue.ts'

const names = (parts: Values[string] | undefined, named: Record<string, string>) =>
  (Array.isArray(parts) ? parts : []).map(part => named[part] ?? part).join(', ')

const en = {
  A: 'who decides',
  C: 'who is heard',
  I: 'who is told',
  keys: 'the keys',
  consents: 'the consents',
  within: 'the time limit',
}
const de = {
  A: 'wer entscheidet',
  C: 'wer gehört wird',
  I: 'wer davon erfährt',
  keys: 'die Schlüssel',
  consents: 'die Zustimmungen',
  within: 'die Frist',
}

/** What is refused when a site or an area does something differently (rules/split/level). */
export const levelRefusals = {
  'override.no_reason': {
    en: 'A place does something differently only with a written reason. Say why.',
    de: 'Ein Ort regelt etwas nur mit schriftlicher Begründung anders. Nennen Sie den Grund.',
  },
  'override.locked': {
    en: ({ parts }) =>
      `Corporate has locked this row: a place may tighten it, never weaken it. This would weaken ${names(parts, en)}.`,
    de: ({ parts }) =>
      `Der Konzern hat diese Zeile gesperrt: Ein Ort darf sie verschärfen, nie schwächen. Dies schwächte: ${names(parts, de)}.`,
  },
} satisfies Catalogue
