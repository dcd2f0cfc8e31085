import type { Comparison } from '#rules/split/compare/compare.ts'
import type { Where } from '#rules/split/compare/functions.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { listOr, sayLabel } from '../cell.ts'
import { functionLabel, placeLabel } from '../finding.ts'
import { say } from '../say.ts'
import { sayActivity } from './activity.ts'
import { sayElement } from './element.ts'
import { sayWhere } from './row.ts'

/** A comparison of two splits in sentences, under a title each (SPLIT-7). */
export type SaidComparison = {
  readonly activities: readonly {
    readonly activity: string
    readonly place: string | null
    readonly title: string
    readonly sentences: readonly string[]
  }[]
  readonly functions: readonly {
    readonly function: string
    readonly title: string
    readonly sentences: readonly string[]
  }[]
  readonly elements: readonly string[]
}

/** What changes for whom: by activity and place, by function, and what else the later split says anew. */
export function sayComparison(
  language: Language,
  comparison: Comparison,
  before: Split,
  after: Split,
): SaidComparison {
  const lexicon = lexiconOf(before, after)
  /** Each activity once, with the situations in which it is meant. */
  const told = (list: readonly Where[]) => {
    const titles = Map.groupBy(list, ({ activity, place }) => titleOf(language, lexicon, activity, place))
    const each = [...titles].map(([title, wheres]) => {
      const situations = [...new Set(wheres.map(where => sitsIn(language, lexicon, where)))]
      return situations.includes('') ? title : `${title}, ${listOr(language, situations)}`
    })
    return each.join('; ')
  }
  return {
    activities: comparison.activities.map(change => ({
      activity: change.activity,
      place: change.place,
      title: titleOf(language, lexicon, change.activity, change.place),
      sentences: sayActivity(language, lexicon, change, before, after),
    })),
    functions: comparison.functions.map(({ function: fn, parts }) => ({
      function: fn,
      title: functionLabel(language, lexicon, fn),
      sentences: parts.flatMap(({ role, ...ways }) =>
        (['gained', 'lost'] as const).flatMap(way => {
          const list = told(ways[way])
          return list === '' ? [] : [say(language, `compare.fn.${role}.${way}`, { list })]
        }),
      ),
    })),
    elements: comparison.elements.flatMap(change => sayElement(language, lexicon, change)),
  }
}

/** The situations of a place where something is gained or lost; empty where it is all. */
const sitsIn = (language: Language, lexicon: Split, { when, partly, otherwise }: Where) =>
  [
    ...(otherwise ? [say(language, 'compare.otherwise')] : []),
    ...(partly ? [say(language, 'compare.partly')] : []),
    ...(when === null ? [] : [sayWhere(language, lexicon, when)]),
  ].join(' ')

function titleOf(language: Language, lexicon: Split, id: string, place: string | null): string {
  const label = lexicon.activities.find(one => one.id === id)?.label
  const activity = label ? sayLabel(language, label) : id
  if (place === null) return activity
  return say(language, 'compare.at', { activity, place: placeLabel(language, lexicon, place) })
}

/** Everything that either split has a name for, as the later one names it. */
function lexiconOf(before: Split, after: Split): Split {
  const all = <T extends { readonly id: string }>(now: readonly T[] = [], old: readonly T[] = []) => [
    ...now,
    ...old.filter(({ id }) => !now.some(one => one.id === id)),
  ]
  return {
    ...after,
    functions: all(after.functions, before.functions),
    groups: all(after.groups, before.groups),
    facts: all(after.facts, before.facts),
    escalations: all(after.escalations, before.escalations),
    activities: all(after.activities, before.activities),
    sites: all(after.sites, before.sites),
  }
}
