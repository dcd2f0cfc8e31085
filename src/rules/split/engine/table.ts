import type { Cell } from '../cell.ts'
import type { Fact } from '../facts.ts'
import type { HitPolicy } from '../split.ts'

/**
 * One rule as the engine sees it. Of the rules that match a situation those of the lowest `rank` win; they contest
 * each other where their `outcome` differs. Levels are ranks, and so are the order of FIRST and of PRIORITY.
 */
export type TableRule = {
  /** One cell for each fact of the table, in its order. */
  readonly cells: readonly Cell[]
  readonly rank: number
  readonly outcome: number
}

/** A decision table over declared facts, with the combinations of facts that cannot occur. */
export type Table = {
  readonly facts: readonly Fact[]
  readonly rules: readonly TableRule[]
  readonly impossible: readonly (readonly Cell[])[]
}

/** What a hit policy needs to know of a rule beside its cells: ANY and PRIORITY compare outcomes. */
export type RuleOf = {
  readonly cells: readonly Cell[]
  readonly outcome?: string
  readonly priority?: number
}

/**
 * A table after a DMN hit policy (DMN 1.3, 8.2.10). UNIQUE: any overlap is contested. FIRST: the order decides.
 * ANY: an overlap is contested where outcomes differ. PRIORITY: the highest priority wins.
 */
export function tableOf(
  facts: readonly Fact[],
  hit: HitPolicy,
  rules: readonly RuleOf[],
  impossible: readonly (readonly Cell[])[] = [],
): Table {
  const outcomes = new Map<string, number>()
  const outcomeOf = (rule: RuleOf) => {
    const key = rule.outcome ?? ''
    if (!outcomes.has(key)) outcomes.set(key, outcomes.size)
    return outcomes.get(key)!
  }
  const ranked = (rule: RuleOf, index: number) => {
    switch (hit) {
      case 'UNIQUE':
        return { rank: 0, outcome: index }
      case 'FIRST':
        return { rank: index, outcome: index }
      case 'ANY':
        return { rank: 0, outcome: outcomeOf(rule) }
      case 'PRIORITY':
        return { rank: -(rule.priority ?? 0), outcome: outcomeOf(rule) }
    }
  }
  return {
    facts,
    impossible,
    rules: rules.map((rule, index) => ({ cells: rule.cells, ...ranked(rule, index) })),
  }
}
