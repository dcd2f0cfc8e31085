import type { ActivityChange } from '#rules/split/compare/activity.ts'
import type { Label, Language } from '#rules/split/facts.ts'
import type { Activity, Override, Split } from '#rules/split/split.ts'
import { sayLabel } from '../cell.ts'
import { list, placeLabel } from '../finding.ts'
import { say } from '../say.ts'
import { capital, sayRow, sayRule } from './row.ts'

/** What becomes of an activity, or of what a place does differently, in sentences. */
export function sayActivity(
  language: Language,
  lexicon: Split,
  change: ActivityChange,
  before: Split,
  after: Split,
): readonly string[] {
  const { activity, place, how } = change
  const found = ({ activities, overrides }: Split): Partial<Activity & Override> | undefined =>
    place === null
      ? activities.find(one => one.id === activity)
      : overrides?.find(one => one.activity === activity && one.place === place)
  const [old, now] = [found(before), found(after)]
  const rows = [
    ...sayRow(language, lexicon, change.row, change.ruled).map(part => capital(`${part}.`)),
    ...change.rules.flatMap(rule => sayRule(language, lexicon, rule)),
  ]
  if (place === null && how !== 'changed')
    return [say(language, `compare.activity.${how}`), ...(how === 'added' ? rows : [])]
  if (how === 'changed')
    return [
      ...change.fields.flatMap(field => sayField(language, lexicon, field, old ?? {}, now ?? {})),
      ...rows,
    ]
  const named = { place: placeLabel(language, lexicon, place ?? ''), reason: now?.reason ?? '' }
  return [say(language, `compare.override.${how}`, named), ...rows]
}

type Body = Partial<Activity & Override>

/** What a field that is neither row nor rules says now. A confirmation is told only of what else is as it was. */
function sayField(
  language: Language,
  lexicon: Split,
  field: string,
  old: Body,
  now: Body,
): readonly string[] {
  const named = (label: Label | undefined) => (label ? sayLabel(language, label) : '')
  const label = (list: readonly { id: string; label: Label }[], id: string | undefined) =>
    named(list.find(one => one.id === id)?.label) || (id ?? '')
  switch (field) {
    case 'label':
      return [say(language, 'compare.label', { before: named(old.label), after: named(now.label) })]
    case 'group': {
      const [before, after] = [label(lexicon.groups, old.group), label(lexicon.groups, now.group)]
      return [say(language, 'compare.group', { before, after })]
    }
    case 'needs':
      return [say(language, `compare.needs.${now.needs ?? 'none'}`)]
    case 'tradeOff':
    case 'locked':
    case 'replaces':
      return [say(language, `compare.${field}.${now[field] ? 'yes' : 'no'}`)]
    case 'hit':
      return [say(language, 'compare.hit', { before: old.hit ?? 'UNIQUE', after: now.hit ?? 'UNIQUE' })]
    case 'facts': {
      const after = list(language, now.facts?.map(id => label(lexicon.facts, id)) ?? [])
      return [after === '' ? say(language, 'compare.facts.none') : say(language, 'compare.facts', { after })]
    }
    case 'reason':
      return [say(language, 'compare.reason', { after: now.reason ?? '' })]
    case 'about':
    case 'order':
    case 'on':
      return [say(language, `compare.${field}`)]
    default:
      return []
  }
}
