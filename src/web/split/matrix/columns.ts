import { marks } from '#rules/split/level/placed.ts'
import { type Activity, type Fn, type Override, type Split, sides } from '#rules/split/split.ts'

/** The functions of one side, as neighbouring columns; `side` is undefined for those whose side nobody has said. */
export type Band = { readonly side: Fn['side']; readonly functions: readonly Fn[] }

/** Functions by side: IT, then operations, then those without a side; each in the order of the split. */
export const bands = (functions: readonly Fn[]): readonly Band[] =>
  [...sides, undefined]
    .map(side => ({ side, functions: functions.filter(each => each.side === side) }))
    .filter(band => band.functions.length > 0)

/**
 * The functions that have a part in some row, at whatever level; others, such as the seats of an escalation path, need
 * no column.
 */
export function taking(split: Split): readonly Fn[] {
  const named = new Set([...split.activities, ...(split.overrides ?? [])].flatMap(namedIn))
  return split.functions.filter(fn => named.has(fn.id))
}

const memo = new WeakMap<Activity | Override, readonly string[]>()

/** The functions with a letter or a key in one activity's rows at one level; looked up once as long as it is the same. */
function namedIn(each: Activity | Override): readonly string[] {
  const known = memo.get(each)
  if (known !== undefined) return known
  const rows = [each.row, ...(each.rules ?? []).map(rule => rule.row)]
  const found = [...new Set(rows.flatMap(row => marks.flatMap(mark => row?.[mark] ?? [])))]
  memo.set(each, found)
  return found
}

/** A group's activities in the order of the split; groups without one are left out. */
export type Section = { readonly group: Split['groups'][number]; readonly activities: readonly Activity[] }

export function sections(split: Split, shown: (activity: Activity) => boolean): readonly Section[] {
  const inside = Map.groupBy(split.activities.filter(shown), activity => activity.group)
  return split.groups.flatMap(group => {
    const activities = inside.get(group.id)
    return activities === undefined ? [] : [{ group, activities }]
  })
}

/** The first so many activities, in their sections. */
export function upTo(body: readonly Section[], count: number): readonly Section[] {
  let left = count
  return body.flatMap(({ group, activities }) => {
    const taken = activities.slice(0, left)
    left -= taken.length
    return taken.length === 0 ? [] : [{ group, activities: taken }]
  })
}
