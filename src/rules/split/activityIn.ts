import type { Bound } from './acts.ts'
import type { Split } from './split.ts'

/**
 * An activity by its id, with the split that says who does it: the split in force, or the standard split where that one
 * knows no such activity. Null where neither does.
 */
export function activityIn(split: Split, standard: Split, id: string): Bound | null {
  for (const where of [split, standard]) {
    const activity = where.activities.find(one => one.id === id)
    if (activity) return { split: where, activity }
  }
  return null
}
