import { type Activity, type Fn, letters, type Override, type Row, type Rule, type Split } from '../split.ts'

/** What a cell of a matrix may hold: the letters, and the key. */
export const marks = [...letters, 'keys'] as const
export type Mark = (typeof marks)[number]

/** The levels above and including a place, lowest first, corporate (null) last. */
export function chainOf(place: string | null): readonly (string | null)[] {
  const site = place?.split('/')[0]
  if (place === null || site === undefined) return [null]
  return place === site ? [site, null] : [place, site, null]
}

export const overrideOf = (split: Split, activity: string, place: string | null): Override | undefined =>
  place === null
    ? undefined
    : split.overrides?.find(each => each.activity === activity && each.place === place)

/** What has been agreed differently about an activity at a place and above it, lowest level first. */
export const overridesAt = (split: Split, activity: string, place: string | null): readonly Override[] =>
  chainOf(place).flatMap(here => overrideOf(split, activity, here) ?? [])

/** Agreed on an older version than the one in which the level above last changed (SPLIT-7). */
export const toReconfirm = (override: Override, activity: Activity): boolean =>
  (override.on ?? Number.POSITIVE_INFINITY) < (activity.since ?? 0)

/** What one level writes of an activity, with where: null is corporate. */
export type LevelSays = { readonly place: string | null; readonly row: Row; readonly rules: readonly Rule[] }

/**
 * The levels that take effect, lowest first: of a part of the row the first that writes it counts. A level that
 * replaces the table hides those above it.
 */
export function levelsAt(activity: Activity, overrides: readonly Override[]): readonly LevelSays[] {
  const last = overrides.findIndex(each => each.replaces)
  const own = (last < 0 ? overrides : overrides.slice(0, last + 1)).map(each => ({
    place: each.place,
    row: each.row ?? {},
    rules: each.rules ?? [],
  }))
  return last < 0 ? [...own, { place: null, row: activity.row ?? {}, rules: activity.rules ?? [] }] : own
}

/** A part of the default row as it takes effect; undefined where no level writes it. */
export const partAt = <Part extends keyof Row>(
  levels: readonly LevelSays[],
  part: Part,
): { readonly value: Row[Part]; readonly place: string | null } | undefined => {
  const from = levels.find(({ row }) => row[part] !== undefined)
  return from && { value: from.row[part], place: from.place }
}

/** The default row as it takes effect, with what every level contributes. */
export function rowAt(levels: readonly LevelSays[]): Row {
  const rows = levels.map(({ row }) => row)
  return Object.assign({}, ...rows.reverse()) as Row
}

export const marksOf = (row: Row, fn: string): readonly Mark[] =>
  marks.filter(mark => row[mark]?.includes(fn) === true)

/** A cell of the matrix of a place: what takes effect there, and where that was agreed. */
export type PlacedCell = {
  readonly marks: readonly Mark[]
  /** The level that last changed the cell; null where it is as corporate has it. */
  readonly from: string | null
  /** What the level above `from` has instead; as `marks` where nobody changed the cell. */
  readonly instead: readonly Mark[]
  /** Whether a rule, and not the default row, lets the function decide in some situations. */
  readonly decidesByRule: boolean
}

/** An activity's row of the matrix of a place, ready to be asked for each function. */
export function placedRow(activity: Activity, overrides: readonly Override[]): (fn: Fn) => PlacedCell {
  const levels = levelsAt(activity, overrides)
  const rows = [...overrides, null].map((each, at) => ({
    place: each?.place ?? null,
    row: rowAt(levelsAt(activity, overrides.slice(at))),
  }))
  const deciders = new Set(levels.flatMap(({ rules }) => rules.flatMap(rule => rule.row.A ?? [])))
  return ({ id }) => {
    const cells = rows.map(({ place, row }) => ({ place, marks: marksOf(row, id) }))
    const own = cells[0]?.marks ?? []
    const at = cells.findIndex((cell, i) => cell.marks.join() !== (cells[i + 1] ?? cell).marks.join())
    return {
      marks: own,
      from: at < 0 ? null : (cells[at]?.place ?? null),
      instead: at < 0 ? own : (cells[at + 1]?.marks ?? []),
      decidesByRule: deciders.has(id) && !own.includes('A'),
    }
  }
}

/** The columns of one level's table: as declared, or the facts that its rules name, in the order of the split. */
export const columnsOf = (
  split: Split,
  { facts, rules }: { facts?: readonly string[]; rules?: readonly Rule[] },
): readonly string[] =>
  facts ?? split.facts.map(({ id }) => id).filter(id => rules?.some(rule => id in rule.when))
