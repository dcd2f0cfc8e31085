import { type Refusal, refuse } from '../refusal.ts'
import type { Answer, Possibilities, Relaxing } from './answer.ts'
import { type Effective, type Entry, effective } from './effective.ts'
import type { Column } from './engine/column.ts'
import { type Compiled, compile } from './engine/compile.ts'
import { segmentOf } from './engine/cut.ts'
import { prove } from './engine/prove.ts'
import { reasonOf } from './engine/reason.ts'
import type { Table } from './engine/table.ts'
import { CONTESTED, IMPOSSIBLE, NONE } from './engine/winner.ts'
import { stepsOf } from './escalation.ts'
import { type Situation, UNKNOWN } from './facts.ts'
import { activityOf } from './layers.ts'
import { overridesAt } from './level/placed.ts'
import { ofParts } from './ofParts.ts'
import { holdersKnown, standing, untrainedOf, vacancyOf } from './people/people.ts'
import { secondKey } from './people/secondKey.ts'
import { placesOf } from './read.ts'
import { writeCell } from './sfeel.ts'
import type { Activity, Split } from './split.ts'

/** A situation to ask about: facts that are missing or `unknown` count as their strictest value. */
export type Question = {
  readonly activity: string
  /** `site` or `site/area`; corporate without one. */
  readonly place?: string
  readonly facts: Situation
  /**
   * The moment at which holders, deputies and absences are looked up: an ISO instant, or an ISO date, which counts as its
   * noon at the place; without one no span is looked at.
   */
  readonly on?: string
}

/** Tables up to this size are laid out densely when a split is asked: enough for speed, little memory in a browser. */
const DENSE = 250_000

type Ready = { readonly effective: Effective; readonly compiled: Compiled }
const ready = ofParts(() => new Map<string, Ready>())
const everywhere = new WeakMap<Activity, Ready & Pick<Split, 'facts' | 'impossible'>>()

/**
 * The compiled table of an activity at a place, made once for each split; where no level below the corporate one says
 * anything, once for all places and for every split that has the activity with the same facts, as those have that
 * different people see of one version.
 */
function readyFor(split: Split, activity: string, place: string | null): Ready {
  const known = ready(split)
  const key = `${place ?? ''} ${activity}`
  const found = known.get(key)
  if (found !== undefined) return found
  const own = activityOf(split, activity)!
  const made =
    overridesAt(split, activity, place).length > 0 ? readied(split, own, place) : corporate(split, own)
  const here = { ...made, effective: { ...made.effective, place } }
  known.set(key, here)
  return here
}

function corporate(split: Split, activity: Activity): Ready {
  const { facts, impossible } = split
  const found = everywhere.get(activity)
  if (found !== undefined && sameAll(found.facts, facts) && sameAll(found.impossible, impossible))
    return found
  const made = { ...readied(split, activity, null), facts, ...(impossible && { impossible }) }
  everywhere.set(activity, made)
  return made
}

function readied(split: Split, activity: Activity, place: string | null): Ready {
  const table = effective(split, activity, place)
  return { effective: table, compiled: compile(table.table, { dense: DENSE }) }
}

const sameAll = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

/**
 * Who decides (SPLIT-5): the row that counts, the people who stand for it, and the reason. An unknown fact counts as
 * its strictest value, and the answer names what would relax it. Refuses what the split does not know, what cannot
 * occur, and situations without exactly one accountable function.
 */
export function resolve(split: Split, question: Question): Answer | Refusal {
  const wrong = refused(split, question)
  if (wrong) return wrong
  const place = question.place ?? null
  const { effective: table, compiled } = readyFor(split, question.activity, place)
  const counted = countedFacts(compiled, question.facts)
  const winner = compiled.winner(counted)
  const won = outcomeOf(table, winner, question)
  if ('refused' in won) return won
  const { row, sources, source } = won
  if (row.A.length !== 1)
    return row.A.length === 0
      ? refuse('split.nobody_decides', { activity: question.activity })
      : refuse('split.two_decide', { activity: question.activity, owners: row.A })
  const path = stepsOf(split, row.escalation)
  const functions = new Set([
    ...row.A,
    ...row.R,
    ...row.C,
    ...row.I,
    ...row.keys,
    ...row.consents,
    ...path.flatMap(step => step.to),
  ])
  return {
    activity: question.activity,
    place,
    row,
    source,
    sources,
    because: reasonOf(compiled, winner, question.facts, counted),
    relaxing: relaxingOf(table, compiled, winner, question.facts, counted),
    ...peopleOf(split, [...functions], place, question.on),
    secondKey: secondKey(split, row, path, { place, on: question.on }),
    path,
    reconfirm: table.layers.flatMap(layer => (layer.reconfirm && layer.place !== null ? [layer.place] : [])),
  }
}

/** Who stands for each function, why nobody does, and who would if they were trained; nothing where no holder is known. */
function peopleOf(split: Split, functions: readonly string[], place: string | null, on: string | undefined) {
  const known = holdersKnown(split)
  const vacant = functions.flatMap(fn => {
    const why = known ? vacancyOf(split, fn, place, on) : null
    return why === null ? [] : [[fn, why] as const]
  })
  const untrained = functions.flatMap(fn => {
    const people = untrainedOf(split, fn, place, on).map(({ person }) => person)
    return people.length === 0 ? [] : [[fn, people] as const]
  })
  return {
    people: Object.fromEntries(functions.map(fn => [fn, standing(split, fn, place, on)])),
    vacant: Object.fromEntries(vacant),
    untrained: Object.fromEntries(untrained),
  }
}

/** What an open question may come to, and which facts would settle it (SPLIT-5). Open facts are those not known. */
export function possibilities(split: Split, question: Question): Possibilities | Refusal {
  const wrong = refused(split, question)
  if (wrong) return wrong
  const place = question.place ?? null
  const { effective: table, compiled } = readyFor(split, question.activity, place)
  const known = (f: number) => isKnown(question.facts, table.table.facts[f]!.id)
  const reduced = restricted(compiled, question.facts, known)
  const proof = prove(reduced.table)!
  const outcomes = new Map<string, Possibilities['outcomes'][number]>()
  const add = (entry: Entry | Effective['fallback'], cells: readonly (readonly [string, string])[]) => {
    if (!entry) return
    const key = JSON.stringify([entry.row, entry.source])
    if (!outcomes.has(key))
      outcomes.set(key, { row: entry.row, source: entry.source, when: Object.fromEntries(cells) })
  }
  const when = (region: readonly (readonly [string, string])[]) => region.filter(([, text]) => text !== '-')
  const named = (cells: Table['rules'][number]['cells']) =>
    when(reduced.table.facts.map((fact, f) => [fact.id, writeCell(cells[f]!)] as const))
  const winners = new Set<number>()
  for (const piece of proof.pieces())
    for (const winner of piece.winners) {
      if (!winners.has(winner))
        add(table.entries[reduced.rules[winner]!]!, named(reduced.table.rules[winner]!.cells))
      winners.add(winner)
    }
  const gap = proof.gaps[0]
  if (gap) add(table.fallback, named(gap.cells))
  const weight = (f: number) =>
    [...winners].filter(rule => reduced.table.rules[rule]!.cells[f] !== 'any').length
  const settling =
    outcomes.size < 2
      ? []
      : reduced.table.facts
          .map((fact, f) => ({ id: fact.id, weight: weight(f) }))
          .filter(fact => fact.weight > 0)
          .sort((a, b) => b.weight - a.weight)
          .map(fact => fact.id)
  return { activity: question.activity, place, outcomes: [...outcomes.values()], settling }
}

/** The table that is left of one when some facts are known: rules that still may apply, over the open facts. */
function restricted(compiled: Compiled, facts: Situation, known: (f: number) => boolean) {
  const { table, space } = compiled
  const open = table.facts.map((_, f) => f).filter(f => !known(f))
  const applies = (cells: Table['rules'][number]['cells']) =>
    space.columns.every((column, f) => {
      if (!known(f)) return true
      const segment = segmentOf(column, facts[column.fact.id])
      return column.runs(cells[f]!).some(([low, high]) => low <= segment && segment <= high)
    })
  const rules = table.rules.flatMap((rule, i) => (applies(rule.cells) ? [i] : []))
  const reduced: Table = {
    facts: open.map(f => table.facts[f]!),
    impossible: table.impossible.filter(applies).map(cells => open.map(f => cells[f]!)),
    rules: rules.map(i => ({ ...table.rules[i]!, cells: open.map(f => table.rules[i]!.cells[f]!) })),
  }
  return { table: reduced, rules }
}

function refused(split: Split, { activity, place, facts }: Question): Refusal | null {
  const known = activityOf(split, activity)
  if (!known) return refuse('question.no_activity', { activity })
  if (place !== undefined && !placesOf(split).includes(place))
    return refuse('question.no_place', { place, places: placesOf(split) })
  const { compiled } = readyFor(split, activity, place ?? null)
  for (const [id, value] of Object.entries(facts)) {
    const fact = split.facts.find(one => one.id === id)
    if (!fact) return refuse('question.no_fact', { fact: id, facts: compiled.table.facts.map(one => one.id) })
    const column = compiled.space.columns.find(one => one.fact.id === id)
    if (column && segmentOf(column, value) < 0)
      return refuse('question.undeclared', { fact: id, value: String(value), declared: declaredOf(fact) })
  }
  return null
}

const declaredOf = (fact: Split['facts'][number]): readonly string[] => {
  if (fact.type === 'enum') return [...fact.values.map(value => value.id), UNKNOWN]
  if (fact.type === 'boolean') return ['true', 'false', UNKNOWN]
  return [`${fact.min ?? '…'} – ${fact.max ?? '…'}`, UNKNOWN]
}

function outcomeOf(
  table: Effective,
  winner: number,
  question: Question,
): Entry | NonNullable<Effective['fallback']> | Refusal {
  const { activity } = question
  if (winner >= 0) return table.entries[winner]!
  if (winner === CONTESTED) return refuse('split.two_decide', { activity, owners: [] })
  if (winner === IMPOSSIBLE) return refuse('question.impossible', { activity })
  return table.fallback ?? refuse('split.nobody_decides', { activity })
}

/**
 * Every fact as it counts: its own value, or the strictest where it is not known. Where the strictest values cannot
 * occur together, the last unknown fact that makes it possible takes its first value that does.
 */
function countedFacts(compiled: Compiled, facts: Situation): Situation {
  const { columns } = compiled.space
  const strict: Situation = Object.fromEntries(
    columns.map(column => [column.fact.id, column.example(segmentOf(column, facts[column.fact.id]))]),
  )
  const counted = { ...strict, ...pick(facts, id => facts[id] !== UNKNOWN && id in strict) }
  if (compiled.winner(counted) !== IMPOSSIBLE) return counted
  for (const column of columns.toReversed()) {
    if (isKnown(facts, column.fact.id)) continue
    for (const value of valuesOf(column)) {
      const other = { ...counted, [column.fact.id]: value }
      if (compiled.winner(other) !== IMPOSSIBLE) return other
    }
  }
  return counted
}

const isKnown = (facts: Situation, id: string) => facts[id] !== undefined && facts[id] !== UNKNOWN
const pick = (facts: Situation, keep: (id: string) => boolean): Situation =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => keep(id)))
/** One value of each segment of a column. */
const valuesOf = (column: Column) =>
  Array.from({ length: column.size }, (_, segment) => column.example(segment))

/** For each unknown fact the values that, alone, would give another row. */
function relaxingOf(
  table: Effective,
  compiled: Compiled,
  winner: number,
  facts: Situation,
  counted: Situation,
): readonly Relaxing[] {
  const rowOf = (won: number) =>
    won >= 0 ? table.entries[won]!.row : won === NONE ? table.fallback?.row : undefined
  const now = JSON.stringify(rowOf(winner))
  return compiled.space.columns.flatMap((column): Relaxing[] => {
    if (isKnown(facts, column.fact.id)) return []
    const values = valuesOf(column).flatMap(value => {
      const row = rowOf(compiled.winner({ ...counted, [column.fact.id]: value }))
      return row && value !== UNKNOWN && JSON.stringify(row) !== now ? [{ value, A: row.A }] : []
    })
    return values.length > 0 ? [{ fact: column.fact.id, values }] : []
  })
}
