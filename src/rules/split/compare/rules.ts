import type { Effective, Entry } from '../effective.ts'
import type { Fact } from '../facts.ts'
import type { Rule, Split } from '../split.ts'
import { same } from '../version/changes.ts'
import { answering, reachOf, without } from './regions.ts'
import { type RowChange, rowChanges } from './rows.ts'

/** Where a rule has stopped to apply (`partly`: in some situations of these), and what becomes of the row there. */
export type Left = {
  readonly when: Rule['when']
  readonly partly: boolean
  readonly changes: readonly RowChange[]
}

/** A rule that came, went or changed, and what becomes of the row in the situations that it is about. */
export type RuleChange = {
  readonly how: 'added' | 'removed' | 'changed'
  readonly rule: string
  /** Its conditions now; of a rule that went, those that it had. */
  readonly when: Rule['when']
  /** Its conditions before, where they are others. */
  readonly whenBefore: Rule['when'] | null
  readonly changes: readonly RowChange[]
  readonly left: Left | null
  /** What else was said anew: its name, its note, its place in the order of rules that meet. */
  readonly said: readonly ('name' | 'note' | 'priority')[]
}

type Side = { readonly split: Split; readonly table: Effective | null }

/** What becomes of the rules of a place's table, and in their situations; `told` of its default row is not told again. */
export function ruleChanges(
  before: Side,
  after: Side,
  place: string | null,
  told: readonly RowChange[],
): readonly RuleChange[] {
  /** Of the rules of other levels only what they change here. */
  const matters = (entry: Entry, { changes, left }: RuleChange) =>
    entry.layer.place === place || changes.length + (left?.changes.length ?? 0) > 0
  const [old, now] = [before.table?.entries ?? [], after.table?.entries ?? []]
  const facts = factsOf(before, after)
  const news = (changes: readonly RowChange[], ...entries: readonly Entry[]) =>
    changes.flatMap(change => {
      const taken = entries.every(({ rule }) => rule.row[change.part] === undefined)
      const other = told.find(({ part }) => part === change.part)
      return taken && other && change.part !== 'A' ? less(change, other) : [change]
    })
  const wasIn = (region: readonly Rule['when'][]) => answering(before.split, facts, before.table, region)
  const isIn = (region: readonly Rule['when'][]) => answering(after.split, facts, after.table, region)
  const pairs = paired(old, now)
  const gone = old.filter(entry => !pairs.some(([one]) => one === entry))

  const come = (entry: Entry): RuleChange => {
    const { id, when } = entry.rule
    const region = reachOf(facts, after.table!, entry)
    const changes = region.length > 0 ? news(rowChanges(wasIn(region), [entry.row]), entry) : []
    return { how: 'added', rule: id, when, whenBefore: null, changes, left: null, said: [] }
  }
  const went = (entry: Entry): RuleChange => {
    const { id, when } = entry.rule
    const region = reachOf(facts, before.table!, entry)
    const changes = region.length > 0 ? news(rowChanges([entry.row], isIn(region)), entry) : []
    return { how: 'removed', rule: id, when, whenBefore: null, changes, left: null, said: [] }
  }
  const left = (was: Entry, when: Rule['when']): Left | null => {
    const region = without(facts, reachOf(facts, before.table!, was), when)
    const [first] = region
    if (first === undefined) return null
    const partly = region.length > 1
    const changes = news(rowChanges([was.row], isIn(region)), was)
    return { when: partly ? was.rule.when : first, partly, changes }
  }
  const stayed = (was: Entry, entry: Entry): readonly RuleChange[] => {
    const { id, when } = entry.rule
    const moved = !same(was.rule.when, when)
    const said = saidAnew(was.rule, entry.rule)
    const region = moved ? reachOf(facts, after.table!, entry) : []
    const rows = moved ? wasIn(region) : [was.row]
    const changes = moved && region.length === 0 ? [] : news(rowChanges(rows, [entry.row]), was, entry)
    if (!moved && changes.length + said.length === 0) return []
    const whenBefore = moved ? was.rule.when : null
    return [
      { how: 'changed', rule: id, when, whenBefore, changes, left: moved ? left(was, when) : null, said },
    ]
  }

  const present = now.flatMap(entry => {
    const was = pairs.find(([, other]) => other === entry)?.[0]
    return (was ? stayed(was, entry) : [come(entry)]).filter(change => matters(entry, change))
  })
  return [...present, ...gone.flatMap(entry => [went(entry)].filter(change => matters(entry, change)))]
}

const saidAnew = (was: Rule, now: Rule): RuleChange['said'] => [
  ...(was.id === now.id ? [] : (['name'] as const)),
  ...(same(was.note, now.note) ? [] : (['note'] as const)),
  ...(was.priority === now.priority ? [] : (['priority'] as const)),
]

/** Whether two levels tell the same of a rule, though it may reach less far at one of them. */
export const sameEffect = (one: RuleChange, other: RuleChange): boolean =>
  same(
    [one.how, one.rule, one.whenBefore, one.when],
    [other.how, other.rule, other.whenBefore, other.when],
  ) &&
  same(one.changes.map(effectOf), other.changes.map(effectOf)) &&
  same(one.left?.changes.map(effectOf), other.left?.changes.map(effectOf))

const effectOf = (change: RowChange) =>
  'gained' in change ? [change.part, change.gained, change.lost] : [change.part, change.before, change.after]

/** What a change tells beyond another one of the same part. */
function less(change: RowChange, other: RowChange): readonly RowChange[] {
  if (!('gained' in change) || !('gained' in other))
    return same([change.before, change.after], [other.before, other.after]) ? [] : [change]
  const gained = change.gained.filter(fn => !other.gained.includes(fn))
  const lost = change.lost.filter(fn => !other.lost.includes(fn))
  return gained.length + lost.length === 0 ? [] : [{ ...change, gained, lost }]
}

/** Rules of one level that are the same, as far as can be told: of one name, else of the same conditions. */
function paired(old: readonly Entry[], now: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const byName = now.flatMap(entry => {
    const was = old.find(one => one.rule.id === entry.rule.id && one.layer.place === entry.layer.place)
    return was ? [[was, entry] as const] : []
  })
  const rest = now.filter(entry => !byName.some(([, one]) => one === entry))
  const left = old.filter(entry => !byName.some(([one]) => one === entry))
  const byConditions = rest.flatMap(entry => {
    const was = left.find(
      one => same(one.rule.when, entry.rule.when) && one.layer.place === entry.layer.place,
    )
    return was ? [[was, entry] as const] : []
  })
  return [...byName, ...byConditions]
}

/** The columns of both tables, each fact as it is declared now. */
function factsOf(before: Side, after: Side): readonly Fact[] {
  const all = [...(after.table?.table.facts ?? []), ...(before.table?.table.facts ?? [])]
  return [...new Map([...all].reverse().map(fact => [fact.id, fact])).values()]
}
