import type { FullRow } from '../answer.ts'
import { type Effective, effective } from '../effective.ts'
import { activityOf } from '../layers.ts'
import { chainOf, overrideOf } from '../level/placed.ts'
import type { Row, Split } from '../split.ts'
import { same } from '../version/changes.ts'
import { type RowChange, rowChanges } from './rows.ts'
import { type RuleChange, ruleChanges, sameEffect } from './rules.ts'

/** What becomes of an activity at corporate level (`place` null), or of what a place does differently. */
export type ActivityChange = {
  readonly activity: string
  readonly place: string | null
  readonly how: 'added' | 'removed' | 'changed'
  /** Fields that say something else now, beside rows and rules; `on`: confirmed anew; `order`: of rules that meet. */
  readonly fields: readonly string[]
  /** The default row as it takes effect; of a place, what changes there otherwise than above it. */
  readonly row: readonly RowChange[]
  /** The parts that rules say themselves, so that the default row counts only where none does. */
  readonly ruled: readonly (keyof FullRow)[]
  /** The rules that take effect there, and what becomes of the row in their situations. */
  readonly rules: readonly RuleChange[]
}

/**
 * What becomes of one activity, at corporate level and at every place that does it differently, before or now. Of a
 * place only what becomes otherwise there than above it.
 */
export function activityChanges(before: Split, after: Split, id: string): readonly ActivityChange[] {
  const known = new Map<string | null, Effects>()
  const at = (place: string | null): Effects => {
    const found = known.get(place) ?? effectsAt(before, after, id, place)
    known.set(place, found)
    return found
  }
  return placesOf(before, after, id).flatMap((place): readonly ActivityChange[] => {
    const said = (split: Split) => (place === null ? activityOf(split, id) : overrideOf(split, id, place))
    const [old, now] = [said(before), said(after)]
    const above = place === null ? null : at(chainOf(place)[1] ?? null)
    const own = at(place)
    const row = own.row.filter(change => !above?.row.some(other => same(other, change)))
    const rules = own.rules.filter(change => !above?.rules.some(other => sameEffect(other, change)))
    const how = old ? (now ? 'changed' : 'removed') : 'added'
    const fields = old && now ? fieldsChanged(old, now) : []
    if (how === 'changed' && fields.length + row.length + rules.length === 0) return []
    return [{ activity: id, place, how, fields, row, ruled: own.ruled, rules }]
  })
}

type Effects = Pick<ActivityChange, 'row' | 'ruled' | 'rules'>

/** All that becomes of the activity as it takes effect at a place. */
function effectsAt(before: Split, after: Split, id: string, place: string | null): Effects {
  const [was, is] = [tableOf(before, id, place), tableOf(after, id, place)]
  const row = rowChanges(defaultOf(was), defaultOf(is))
  const written = [was, is].flatMap(table => table?.entries ?? []).map(entry => entry.rule.row)
  return {
    row,
    ruled: row.map(({ part }) => part).filter(part => writes(written, part)),
    rules: ruleChanges({ split: before, table: was }, { split: after, table: is }, place, row),
  }
}

/** A rule says who decides even where it names nobody. */
const writes = (rows: readonly Row[], part: keyof FullRow) =>
  part === 'A' ? rows.length > 0 : rows.some(row => row[part] !== undefined)

/** Corporate first; with an activity that is taken out its deviations go, and are not told besides. */
function placesOf(before: Split, after: Split, activity: string): readonly (string | null)[] {
  if (!activityOf(after, activity)) return [null]
  const places = [after, before].flatMap(split =>
    (split.overrides ?? []).filter(one => one.activity === activity),
  )
  return [null, ...new Set(places.map(({ place }) => place))]
}

function tableOf(split: Split, id: string, place: string | null): Effective | null {
  const activity = activityOf(split, id)
  return activity ? effective(split, activity, place) : null
}

const defaultOf = (table: Effective | null): readonly FullRow[] =>
  table?.fallback ? [table.fallback.row] : []

/** Fields of an activity or a deviation beside its rows and rules; of numbers only that it was confirmed anew. */
function fieldsChanged(old: object, now: object): readonly string[] {
  const [was, is] = [old as Record<string, unknown>, now as Record<string, unknown>]
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    field => !notTold.has(field) && !same(was[field], is[field]),
  )
  return is.hit === 'FIRST' && !same(orderOf(was, is), orderOf(is, was)) ? [...changed, 'order'] : changed
}
const notTold = new Set(['id', 'row', 'rules', 'since', 'place', 'activity'])

/** The order of the rules that another state has, too. */
function orderOf(one: Record<string, unknown>, other: Record<string, unknown>): readonly string[] {
  const ids = ({ rules = [] }: { rules?: readonly { id: string }[] }) => rules.map(({ id }) => id)
  return ids(one).filter(id => ids(other).includes(id))
}
