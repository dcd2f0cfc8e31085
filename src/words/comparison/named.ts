import type { Label, Language } from '#rules/split/facts.ts'
import { same } from '#rules/split/version/changes.ts'
import { sayLabel } from '../cell.ts'
import { say } from '../say.ts'

/** Something that came, went, or bears another name. */
export function named(
  language: Language,
  kind: 'group' | 'fact' | 'escalation' | 'function',
  before: { readonly label: Label } | null,
  after: { readonly label: Label } | null,
  more: Record<string, string> = {},
): readonly string[] {
  const label = (body: { readonly label: Label } | null) => (body ? sayLabel(language, body.label) : '')
  if (before === null) return [say(language, `compare.${kind}.added`, { ...more, name: label(after) })]
  if (after === null) return [say(language, `compare.${kind}.removed`, { name: label(before) })]
  if (same(before.label, after.label)) return []
  return [say(language, `compare.${kind}.label`, { before: label(before), after: label(after) })]
}
