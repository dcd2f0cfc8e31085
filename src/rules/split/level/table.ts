import { type Refusal, refuse } from '../../refusal.ts'
import type { Fact } from '../facts.ts'
import type { Activity, Rule, Split } from '../split.ts'
import { freshId } from './fresh.ts'
import { activityIn, editSaid, type Said, type Spot, saidAt } from './override.ts'
import { columnsOf, levelsAt, overridesAt } from './placed.ts'

/** A rule as a place has it: its number among the rules of the level that wrote it, and that level (null: corporate). */
export type PlacedRule = { readonly rule: Rule; readonly place: string | null; readonly number: number }

/** The rules that apply at a place, those of the lowest level first: they win before the ones above. */
export const rulesAt = (split: Split, activity: Activity, place: string | null): readonly PlacedRule[] =>
  levelsAt(activity, overridesAt(split, activity.id, place)).flatMap(level =>
    level.rules.map((rule, at) => ({ rule, place: level.place, number: at + 1 })),
  )

/** The columns of the table that applies at a place: as declared at each level, those of the levels above first. */
export function factsAt(split: Split, activity: Activity, place: string | null): readonly Fact[] {
  const overrides = overridesAt(split, activity.id, place)
  const last = overrides.findIndex(each => each.replaces)
  const levels: readonly Said[] = last < 0 ? [...overrides, activity] : overrides.slice(0, last + 1)
  const ids = [...levels].reverse().flatMap(level => columnsOf(split, level))
  return [...new Set(ids)].flatMap(id => split.facts.filter(fact => fact.id === id))
}

/** One more rule at the end of a level's table: it holds in every situation, and nobody decides by it yet. */
export const addRule = (split: Split, spot: Spot): Split | Refusal =>
  editSaid(split, spot, said => {
    const rules = said.rules ?? []
    return { ...said, rules: [...rules, { id: freshId(rules, 'rule'), when: {}, row: { A: [] } }] }
  })

/** A rule of a level above as a rule of the place's own, where it wins before the one that it was taken from. */
export const takeOver = (split: Split, spot: Spot, rule: Rule): Split | Refusal =>
  editSaid(split, spot, said => {
    const rules = said.rules ?? []
    const facts = said.facts && [...new Set([...said.facts, ...Object.keys(rule.when)])]
    return { ...said, ...(facts && { facts }), rules: [...rules, { ...rule, id: freshId(rules, rule.id) }] }
  })

export const changeRule = (split: Split, spot: Spot, rule: string, change: (rule: Rule) => Rule) =>
  editSaid(split, spot, said => ({
    ...said,
    rules: (said.rules ?? []).map(each => (each.id === rule ? change(each) : each)),
  }))

export const dropRule = (split: Split, spot: Spot, rule: string) =>
  editSaid(split, spot, said => ({ ...said, rules: (said.rules ?? []).filter(each => each.id !== rule) }))

/** A condition set as S-FEEL, `-` takes it out; a column that the level's table lacks is added to it. */
export const changeCondition = (split: Split, spot: Spot, rule: string, fact: string, text: string) =>
  editSaid(split, spot, said => ({
    ...said,
    ...(said.facts && !said.facts.includes(fact) && { facts: [...said.facts, fact] }),
    rules: (said.rules ?? []).map(each => {
      if (each.id !== rule) return each
      const { [fact]: _, ...rest } = each.when
      return { ...each, when: text === '-' ? rest : { ...rest, [fact]: text } }
    }),
  }))

export const addColumn = (split: Split, spot: Spot, fact: string) =>
  editSaid(split, spot, said => ({ ...said, facts: [...columnsOf(split, said), fact] }))

/** A level's column taken out; refuses one that rules of the level still ask for, and names them. */
export function dropColumn(split: Split, spot: Spot, fact: string): Split | Refusal {
  const said = saidAt(split, spot)
  const rules = (said?.rules ?? []).flatMap((rule, at) => (fact in rule.when ? [String(at + 1)] : []))
  if (rules.length > 0) return refuse('table.column_asked', { rules })
  return editSaid(split, spot, said => ({
    ...said,
    facts: columnsOf(split, said).filter(each => each !== fact),
  }))
}

/** Whether a level has declared a column itself, so that it can be taken out there. */
export const ownColumn = (split: Split, spot: Spot, fact: string): boolean => {
  const said = saidAt(split, spot)
  return (
    said !== undefined &&
    columnsOf(split, said).includes(fact) &&
    activityIn(split, spot.activity) !== undefined
  )
}
