import { columnsOf, overridesAt, toReconfirm } from './level/placed.ts'
import type { Activity, Level, Row, Rule, Split } from './split.ts'

/** What one level says of an activity. Layers come lowest level first: the first that speaks counts. */
export type Layer = {
  readonly level: Level
  readonly place: string | null
  readonly row: Row
  /** Whether the level has a default row of its own. */
  readonly speaks: boolean
  readonly rules: readonly Rule[]
  readonly facts: readonly string[]
  /** Agreed on an older version than the one in which the level above last changed. */
  readonly reconfirm: boolean
}

export const activityOf = (split: Split, id: string): Activity | undefined =>
  split.activities.find(activity => activity.id === id)

/**
 * The layers of an activity at a place (`null`: corporate): area, site, corporate. An override that replaces the table
 * hides the levels above it.
 */
export function layersOf(split: Split, activity: Activity, place: string | null): readonly Layer[] {
  const layers: Layer[] = []
  for (const override of overridesAt(split, activity.id, place)) {
    layers.push({
      level: override.place.includes('/') ? 'area' : 'site',
      place: override.place,
      row: override.row ?? {},
      speaks: override.row !== undefined,
      rules: override.rules ?? [],
      facts: columnsOf(split, override),
      reconfirm: toReconfirm(override, activity),
    })
    if (override.replaces) return layers
  }
  layers.push({
    level: 'corporate',
    place: null,
    row: activity.row ?? {},
    speaks: activity.row !== undefined,
    rules: activity.rules ?? [],
    facts: columnsOf(split, activity),
    reconfirm: false,
  })
  return layers
}
