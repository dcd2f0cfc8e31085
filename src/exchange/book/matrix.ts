import type { Label, Language } from '#rules/split/facts.ts'
import { type Activity, type Fn, letters, lettersOf, type Split } from '#rules/split/split.ts'
import type { Says } from './says.ts'

/** A label in a language, or in English where it has no other. */
export const labelIn = (label: Label, language: Language): string => label[language] ?? label.en

/** The functions as columns: IT, then operations, each with its external ones last, then those without a side. */
export function columnsOf(split: Split): Fn[] {
  const rank = ({ side, external }: Fn) =>
    (side === 'it' ? 0 : side === 'operations' ? 2 : 4) + (external ? 1 : 0)
  return [...split.functions].sort((a, b) => rank(a) - rank(b))
}

/** What stands above a function: its side, and whether it is external. */
export function groupHead({ side, external }: Fn, { say }: Says): string {
  if (side === undefined) return external ? say('sheet.external') : ''
  return say(external ? `sheet.${side}_external` : `sheet.${side}`)
}

/** The activities in their groups, in the order of the groups. */
export const sectionsOf = (
  split: Split,
): readonly { readonly label: Label; readonly activities: readonly Activity[] }[] =>
  split.groups
    .map(({ id, label }) => ({ label, activities: split.activities.filter(({ group }) => group === id) }))
    .filter(({ activities }) => activities.length > 0)

/**
 * A function's cell: its letters in the default row (`A/R`), and in brackets those that it has in some situations
 * only, by a rule: `C (A)`.
 */
export function cellOf(activity: Activity, fn: string): string {
  const always = lettersOf(activity.row, fn)
  const sometimes = letters.filter(
    letter => !always.includes(letter) && activity.rules?.some(({ row }) => row[letter]?.includes(fn)),
  )
  return [always.join('/'), sometimes.length > 0 ? `(${sometimes.join('/')})` : '']
    .filter(part => part !== '')
    .join(' ')
}

/** Functions by label, for cells that name several. */
export function namesIn(split: Split, ids: readonly string[] | undefined, language: Language): string {
  const name = (id: string) => {
    const fn = split.functions.find(one => one.id === id)
    return fn ? labelIn(fn.label, language) : id
  }
  return (ids ?? []).map(name).join(', ')
}

/** An escalation path by label. */
export function escalationIn(split: Split, id: string | undefined, language: Language): string {
  const path = split.escalations.find(one => one.id === id)
  return path ? labelIn(path.label, language) : (id ?? '')
}
