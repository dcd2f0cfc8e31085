import type { Split } from '#rules/split/split.ts'

/**
 * The same split, made of as many objects of the one before as possible. What crosses into a worker arrives as a
 * copy; the proof knows by identity which activities have not changed and need no second proof.
 */
export function reuse(before: Split, after: Split): Split {
  const old = new Map(before.activities.map(activity => [activity.id, activity]))
  const parts = Object.entries(after).map(([name, part]) => [name, same(before[name as keyof Split], part)])
  return {
    ...(Object.fromEntries(parts) as Split),
    activities: after.activities.map(activity => same(old.get(activity.id), activity)),
  }
}

const same = <T>(before: unknown, after: T): T =>
  JSON.stringify(before) === JSON.stringify(after) ? (before as T) : after
