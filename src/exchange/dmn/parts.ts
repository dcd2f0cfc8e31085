import type { Row } from '#rules/split/split.ts'
import type { DmnOutput } from './dmn.ts'

export type Part = keyof Row
/** The parts of a row, in the order of their columns, each with the name that its output bears in our files. */
export const partNames = {
  A: 'accountable',
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
  keys: 'keys',
  consents: 'consents',
  within: 'within',
  escalation: 'escalation',
} as const satisfies Record<Part, string>
export const parts = Object.keys(partNames) as Part[]
/** The output that says which rule goes before which, with hit policy PRIORITY. */
export const PRIORITY = 'priority'

/** Words in a column's name or label that tell what it says. */
const words: Record<Part, RegExp> = {
  A: /^(accountab\w*|decides|owner|rechenschaft\w*|gesamtverantwort\w*|entscheidet|entscheider\w*)$/,
  R: /^(responsib\w*|verantwort\w*|zuständig\w*|durchführ\w*)$/,
  C: /^(consult\w*|konsult\w*|angehört|beratend|berät)$/,
  I: /^(inform\w*|benachrichtigt)$/,
  keys: /^(keys?|schlüssel)$/,
  consents: /^(consents?|zustimmung\w*|einwilligung\w*)$/,
  within: /^(within|deadline|frist|fristen|innerhalb)$/,
  escalation: /^(escalat\w*|eskal\w*)$/,
}

/** What an output column says of a row: by its name, else by its label; a letter alone counts, too. */
function partOf({ name, label }: DmnOutput): Part | null {
  for (const text of [name.trim(), label.trim()]) {
    const letter = parts.find(part => part.length === 1 && part === text.toUpperCase())
    if (letter) return letter
    const said = text.toLowerCase().match(/\p{L}+/gu) ?? []
    const found = parts.find(part => said.some(word => words[part].test(word)))
    if (found) return found
  }
  return null
}

/** The part that each output fills, at most one output a part; where none says any, the first is who decides. */
export function partsOf(outputs: readonly DmnOutput[]): (Part | null)[] {
  const found = outputs.map(partOf).map((part, at, all) => (all.indexOf(part) === at ? part : null))
  return found.some(part => part !== null) ? found : outputs.map((_, at) => (at === 0 ? 'A' : null))
}
