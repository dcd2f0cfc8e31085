import { refuse } from '#rules/refusal.ts'
import { Id, type Language } from '#rules/split/facts.ts'
import type { Activity, Fn, Row, Split } from '#rules/split/split.ts'
import { uniqueIds } from '../ids.ts'
import { isBlank, readLetters } from '../workbook/letters.ts'
import { groupHeadSays } from '../workbook/sides.ts'
import { slug, tidy } from '../workbook/tidy.ts'
import { labelNow, lettersNow, notTaken, standingNow, type Told, tell, withLetters } from './edits.ts'
import type { FoundMatrix, FoundSection } from './found.ts'
import { labelIn } from './matrix.ts'
import { partText } from './matrixSheet.ts'

/** A split as its matrix sheet has it now, and in which row each activity stands. */
export type Applied = { readonly split: Split; readonly rows: ReadonlyMap<string, number> }

/** A split, the sheet in which it came back, and what is told of the changes. */
type Return = {
  readonly base: Split
  readonly found: FoundMatrix
  readonly language: Language
  readonly told: Told
}

/**
 * Brings the changes that were made in a matrix sheet into the split that it was written from: letters, sides, labels,
 * notes, groups, activities and functions added or taken out. What it cannot carry back is listed as unread.
 */
export function applyMatrix(base: Split, found: FoundMatrix, language: Language, told: Told): Applied {
  const back: Return = { base, found, language, told }
  const { functions, newFunctions } = functionsNow(back)
  const groups = [...base.groups]
  const known = new Map(base.activities.map(activity => [activity.id, activity]))
  const seen = new Map<string, Activity>()
  const added: Activity[] = []
  const rows = new Map<string, number>()
  const takeId = uniqueIds()
  for (const id of known.keys()) takeId(id)

  for (const section of found.sections) {
    const group = groupNow(back, groups, section, known)
    for (const row of section.rows) {
      const id = found.view.at(row, 0)
      const activity = seen.has(id) ? undefined : known.get(id)
      if (activity) {
        const now = activityNow(back, activity, row, functions)
        const moved = group !== null && group !== activity.group
        if (moved) {
          const to = groups.find(one => one.id === group)
          const params = {
            activity: labelIn(now.label, language),
            now: to ? labelIn(to.label, language) : group,
          }
          tell(told, { view: found.view, row, column: 0 }, refuse('edit.group', params))
        }
        const withNew = enterNew(back, moved ? { ...now, group } : now, row, newFunctions)
        seen.set(id, withNew)
        rows.set(id, row)
      } else {
        const fresh = newActivity(back, row, group ?? groups[0]?.id, { functions, newFunctions }, takeId)
        if (!fresh) continue
        added.push(fresh)
        rows.set(fresh.id, row)
      }
    }
  }
  for (const activity of base.activities)
    if (!seen.has(activity.id))
      tell(told, null, refuse('edit.removed', { activity: labelIn(activity.label, language) }))
  const activities = [...base.activities.flatMap(({ id }) => seen.get(id) ?? []), ...added]
  const overrides = base.overrides?.filter(({ activity }) => seen.has(activity))
  return {
    split: {
      ...base,
      functions: [...functions, ...newFunctions.map(({ fn }) => fn)],
      groups,
      activities,
      ...(overrides && { overrides }),
    },
    rows,
  }
}

type NewFunction = { readonly fn: Fn; readonly column: number }

function functionsNow({ base, found, language, told }: Return) {
  const { view, head, groups } = found
  const functions = base.functions.map(fn => {
    const column = found.functions.get(fn.id)
    if (column === undefined) {
      tell(told, null, refuse('edit.function_removed', { function: labelIn(fn.label, language) }))
      return fn
    }
    const label = labelNow(fn.label, { view, row: head, column }, language, told, 'edit.function_label')
    return standingNow(
      label === fn.label ? fn : { ...fn, label },
      { view, row: groups, column },
      language,
      told,
    )
  })
  const takeId = uniqueIds()
  for (const { id } of functions) takeId(id)
  const newFunctions = found.added.map((column): NewFunction => {
    const text = view.at(head, column).replaceAll('\n', ' ')
    tell(told, { view, row: head, column }, refuse('edit.function_added', { function: text }))
    const fn = { id: takeId(slug(text)), label: { en: text }, ...groupHeadSays(view.at(groups, column)) }
    return { fn, column }
  })
  return { functions, newFunctions }
}

/** The group that a section's head names; a head that was only renamed renames its group. Null keeps the groups. */
function groupNow(
  { base, found: { view }, language, told }: Return,
  groups: Split['groups'],
  { row, text, rows }: FoundSection,
  known: ReadonlyMap<string, Activity>,
): string | null {
  if (row === null || text === '') return null
  const inside = new Set(rows.flatMap(at => known.get(view.at(at, 0))?.group ?? []))
  const named = base.groups.filter(({ label }) => tidy(labelIn(label, language)) === text)
  const same = named.find(({ id }) => inside.has(id)) ?? named[0]
  if (same) return inside.size === 1 && inside.has(same.id) ? null : same.id
  const [only] = inside
  const at = groups.findIndex(({ id }) => id === only)
  const group = groups[at]
  if (inside.size === 1 && group) {
    const spot = { view, row, column: 0 }
    groups[at] = { ...group, label: labelNow(group.label, spot, language, told, 'edit.label') }
    return null
  }
  const takeId = uniqueIds()
  for (const { id } of groups) takeId(id)
  const fresh = { id: takeId(slug(text)), label: { en: text } }
  groups.push(fresh)
  return fresh.id
}

function activityNow(
  { base, found, language, told }: Return,
  activity: Activity,
  row: number,
  functions: readonly Fn[],
): Activity {
  const { view } = found
  const label = labelNow(activity.label, { view, row, column: found.label }, language, told, 'edit.label')
  let now = label === activity.label ? activity : { ...activity, label }
  for (const fn of functions) {
    const column = found.functions.get(fn.id)
    const without = column === undefined ? withLetters(now.row ?? {}, fn.id, new Set()) : null
    if (column !== undefined) now = lettersNow(now, fn, { view, row, column }, language, told)
    else if (without) now = { ...now, row: without }
  }
  for (const [part, column] of found.parts) {
    const spot = { view, row, column }
    if (view.at(row, column) === tidy(partText(base, activity, part, language))) continue
    if (part !== 'about') notTaken(told, spot)
    else now = { ...now, about: labelNow(now.about ?? { en: '' }, spot, language, told, 'edit.about') }
  }
  return now
}

/** Letters under functions that were added. */
function enterNew(
  { found: { view }, told }: Return,
  activity: Activity,
  row: number,
  newFunctions: readonly NewFunction[],
): Activity {
  let now = activity
  for (const { fn, column } of newFunctions) {
    if (view.blank(row, column)) continue
    const read = view.letters(row, column)
    if (read) now = { ...now, row: withLetters(now.row ?? {}, fn.id, new Set(read.letters)) ?? now.row ?? {} }
    else notTaken(told, { view, row, column }, 'workbook.unread.letters')
  }
  return now
}

function newActivity(
  back: Return,
  row: number,
  group: string | undefined,
  { functions, newFunctions }: ReturnType<typeof functionsNow>,
  takeId: (wanted: string) => string,
): Activity | null {
  const { found, told } = back
  const { view, label } = found
  const text = view.at(row, label).replaceAll('\n', ' ')
  if (text === '' || group === undefined) {
    for (let column = 0; column < view.width; column++)
      if (view.at(row, column) !== '') notTaken(told, { view, row, column }, 'workbook.unread.row')
    return null
  }
  const wanted = view.at(row, 0)
  let parts: Row = {}
  for (const fn of functions) {
    const column = found.functions.get(fn.id)
    if (column === undefined || isBlank(view.at(row, column))) continue
    const read = readLetters(view.at(row, column))
    if (read) parts = withLetters(parts, fn.id, new Set(read.letters)) ?? parts
    else notTaken(told, { view, row, column }, 'workbook.unread.letters')
  }
  const id = takeId(Id.safeParse(wanted).success ? wanted : slug(text))
  tell(told, { view, row, column: label }, refuse('edit.added', { activity: text }))
  return enterNew(back, { id, group, label: { en: text }, row: parts }, row, newFunctions)
}
