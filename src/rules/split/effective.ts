import { isRefusal } from '../refusal.ts'
import type { FullRow, Source } from './answer.ts'
import type { Cell } from './cell.ts'
import { type RuleOf, type Table, tableOf } from './engine/table.ts'
import type { Fact } from './facts.ts'
import { type Layer, layersOf } from './layers.ts'
import { readCell } from './sfeel.ts'
import { type Activity, letters, type Row, type Rule, type Split } from './split.ts'

/** One row of the effective table: a rule of some layer, its full row, and where each part of that comes from. */
export type Entry = {
  readonly rule: Rule
  readonly layer: Layer
  readonly row: FullRow
  readonly sources: Sources
  readonly source: Source
}
export type Sources = { readonly [part in keyof FullRow]: Source }

/** An activity as it takes effect at a place: one table over all levels, and the default row behind it. */
export type Effective = {
  readonly activity: Activity
  readonly place: string | null
  readonly layers: readonly Layer[]
  readonly table: Table
  readonly entries: readonly Entry[]
  /** Null where no level has a default row. */
  readonly fallback: { readonly row: FullRow; readonly sources: Sources; readonly source: Source } | null
}

const parts = [...letters, 'keys', 'consents', 'within', 'escalation'] as const

/** The effective table of an activity at a place. Everything that asks or proves a split asks this. */
export function effective(split: Split, activity: Activity, place: string | null): Effective {
  const layers = layersOf(split, activity, place)
  const corporate = { level: 'corporate', place: null, rule: null } as const
  const sourceOf = (layer: Layer, rule: Rule | null): Source => ({
    level: layer.level,
    place: layer.place,
    rule: rule?.id ?? null,
  })
  const full = (first: { row: Row; source: Source } | null) => {
    const stack = [
      ...(first ? [first] : []),
      ...layers.map(layer => ({ row: layer.row, source: sourceOf(layer, null) })),
    ]
    const found = parts.map(part => {
      // A rule names its own accountable function: without one it has no owner, whatever the default row says.
      const from = part === 'A' && first ? first : stack.find(({ row }) => row[part] !== undefined)
      return [part, from?.row[part], from?.source ?? corporate] as const
    })
    const values = Object.fromEntries(
      found.map(([part, value]) => [part, value ?? none(part)]),
    ) as unknown as FullRow
    return {
      row: strongest(values),
      sources: Object.fromEntries(found.map(([part, , source]) => [part, source])) as unknown as Sources,
    }
  }
  const ids = [...layers].reverse().flatMap(layer => layer.facts)
  const facts = split.facts.filter(({ id }) => ids.includes(id))
  const columns = [...new Set(ids)].map(id => facts.find(fact => fact.id === id)!)
  const entries = layers.flatMap(layer =>
    layer.rules.map((rule): Entry => {
      const source = sourceOf(layer, rule)
      return { rule, layer, source, ...full({ row: rule.row, source }) }
    }),
  )
  const speaking = layers.find(layer => layer.speaks)
  return {
    activity,
    place,
    layers,
    table: layeredTable(split, activity, columns, entries, layers),
    entries,
    fallback: speaking ? { ...full(null), source: sourceOf(speaking, null) } : null,
  }
}

const none = (part: (typeof parts)[number]) => (part === 'within' || part === 'escalation' ? null : [])

/** Who is accountable or responsible is not asked or told besides, and who is asked is not told. */
const strongest = (row: FullRow): FullRow => {
  const without = (list: readonly string[], ...others: (readonly string[])[]) =>
    list.filter(id => !others.some(other => other.includes(id)))
  return { ...row, C: without(row.C, row.A, row.R), I: without(row.I, row.A, row.R, row.C) }
}

/** Each layer a table of its own hit policy; lower layers rank before all of the ones above. */
function layeredTable(
  split: Split,
  activity: Activity,
  facts: readonly Fact[],
  entries: readonly Entry[],
  layers: readonly Layer[],
): Table {
  const rules = layers.flatMap(layer => {
    const own = entries.filter(entry => entry.layer === layer)
    const table = tableOf(
      facts,
      activity.hit ?? 'UNIQUE',
      own.map(entry => ruleOf(facts, entry)),
    )
    const ranks = [...new Set(table.rules.map(rule => rule.rank))].sort((a, b) => a - b)
    const first = layers.indexOf(layer) * LAYER
    return table.rules.map(rule => ({
      ...rule,
      rank: first + ranks.indexOf(rule.rank),
      outcome: first + rule.outcome,
    }))
  })
  return { facts, rules, impossible: impossibleOver(split, facts) }
}

/** The declared impossible combinations that speak of no other facts than these. */
export const impossibleOver = (split: Split, facts: readonly Fact[]): readonly (readonly Cell[])[] =>
  (split.impossible ?? [])
    .filter(({ when }) => Object.keys(when).every(id => facts.some(fact => fact.id === id)))
    .map(({ when }) => cellsOf(facts, when))

/** More rules than one layer will ever have. */
const LAYER = 1_000_000

const ruleOf = (facts: readonly Fact[], { rule, row }: Entry): RuleOf => ({
  cells: cellsOf(facts, rule.when),
  outcome: JSON.stringify(row),
  ...(rule.priority !== undefined && { priority: rule.priority }),
})

/** Conditions as cells over the given facts. */
export const cellsOf = (facts: readonly Fact[], when: Rule['when']): readonly Cell[] =>
  facts.map(fact => (when[fact.id] === undefined ? 'any' : cellOf(fact, when[fact.id]!)))

const memo = new WeakMap<Fact, Map<string, Cell>>()

/** A condition that `readSplit` has accepted; equal texts give the same cell. */
function cellOf(fact: Fact, text: string): Cell {
  let known = memo.get(fact)
  if (!known) {
    known = new Map()
    memo.set(fact, known)
  }
  const found = known.get(text)
  if (found) return found
  const cell = readCell(text, fact)
  if (isRefusal(cell)) throw new Error(`unread condition ${fact.id}: ${text}`)
  known.set(text, cell)
  return cell
}
