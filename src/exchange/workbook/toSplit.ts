import { Id } from '#rules/split/facts.ts'
import { type Activity, type Fn, letters, type Row, type Split } from '#rules/split/split.ts'
import { uniqueIds } from '../ids.ts'
import type { Place } from '../place.ts'
import type { Gathered, GatheredActivity } from './gather.ts'
import type { FunctionReport } from './report.ts'
import { suggest } from './sides.ts'
import { key, slug } from './tidy.ts'

/** The split that a workbook amounts to, and where its parts stand. */
export type Built = {
  readonly split: Split
  readonly functions: readonly FunctionReport[]
  readonly activities: ReadonlyMap<GatheredActivity, string>
  readonly places: Readonly<Record<string, Place>>
}

/**
 * Makes a split of what was gathered: functions by their heads, activities by number where no two share one, else by
 * label, groups by section. What a workbook doesn't say (keys, consents, limits, conditions) stays out.
 */
export function toSplit(gathered: Gathered, title: string): Built {
  const functions = namedFunctions(gathered)
  const groups = namedGroups(gathered)
  const ids = activityIds(gathered.activities)
  const idOf = (fn: string) => functions.get(fn)?.id ?? fn
  const activities = gathered.activities.map((activity): Activity => {
    const row: Row = {}
    for (const letter of letters)
      if (activity.row[letter].length > 0) row[letter] = activity.row[letter].map(idOf)
    return {
      id: ids.get(activity) ?? '',
      group: groups.get(key(activity.section))?.id ?? '',
      label: { en: oneLine(activity.label) },
      ...(activity.about.length > 0 && { about: { en: activity.about.join('\n') } }),
      row,
    }
  })
  const split: Split = {
    format: 'countersign.split/1',
    id: slug(title) || 'workbook',
    label: { en: title || 'RACI' },
    version: 1,
    functions: [...functions.values()],
    groups: [...groups.values()],
    facts: [],
    escalations: [],
    activities,
  }
  return {
    split,
    functions: [...gathered.functions].map(([name, { label, where, said }]) => ({
      id: idOf(name),
      where,
      said,
      suggested: suggest(label),
    })),
    activities: ids,
    places: Object.fromEntries(
      gathered.activities.map(activity => [ids.get(activity) ?? '', activity.where]),
    ),
  }
}

const oneLine = (text: string) => text.replaceAll('\n', ' ')

function namedFunctions(gathered: Gathered): Map<string, Fn> {
  const unique = uniqueIds()
  return new Map(
    [...gathered.functions].map(([name, { label, said }]) => [
      name,
      { id: unique(slug(label)), label: { en: oneLine(label) }, ...said },
    ]),
  )
}

function namedGroups(gathered: Gathered) {
  const unique = uniqueIds()
  const groups = new Map<string, { id: string; label: { en: string } }>()
  for (const { section } of gathered.activities)
    if (!groups.has(key(section)))
      groups.set(key(section), { id: unique(slug(section)), label: { en: oneLine(section) || 'RACI' } })
  return groups
}

function activityIds(activities: readonly GatheredActivity[]): Map<GatheredActivity, string> {
  const numbers = Map.groupBy(activities, ({ number }) => numberId(number))
  const byNumber = (activity: GatheredActivity) => {
    const id = numberId(activity.number)
    return id !== '' && numbers.get(id)?.length === 1 ? id : ''
  }
  const unique = uniqueIds()
  const ids = new Map<GatheredActivity, string>()
  // Numbers first, so that no label takes one away.
  for (const activity of activities) if (byNumber(activity)) ids.set(activity, unique(byNumber(activity)))
  for (const activity of activities)
    if (!ids.has(activity)) ids.set(activity, unique(slug(activity.label) || slug(activity.number)))
  return ids
}

/** `7a`, `1.2.` and `(3)` as ids; empty where a number makes none. */
function numberId(number: string): string {
  const id = number.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replaceAll(' ', '-')
  return id.length <= 32 && Id.safeParse(id).success ? id : ''
}
