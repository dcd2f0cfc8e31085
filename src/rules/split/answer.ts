import type { FactValue } from './facts.ts'
import type { Letter, Level } from './split.ts'

/** Where a row, or a part of it, was set. `place` is null at corporate level, `rule` null for the default row. */
export type Source = { readonly level: Level; readonly place: string | null; readonly rule: string | null }

/** A row with nothing left open: what counts in one situation. */
export type FullRow = {
  readonly [letter in Letter]: readonly string[]
} & {
  readonly keys: readonly string[]
  readonly consents: readonly string[]
  readonly within: string | null
  readonly escalation: string | null
}

/** Who stands for a function now: its holders in order, deputies where a holder is absent. */
export type Standing = {
  readonly person: string
  readonly name: string
  readonly for: string | null
  /** It is their turn in the on-call rota of the function, or that of whom they stand in for. */
  readonly onCall?: true
}

/**
 * Why nobody stands for a function: nobody holds it, who held it has left, is not trained, or is away without a deputy;
 * `people` are those whom it is about.
 */
export type Vacancy = {
  readonly why: 'none' | 'left' | 'untrained' | 'absent'
  readonly people: readonly string[]
}

/**
 * A key that one person would turn beside the other: who turns it in place of `instead` (DECIDE-3), in which function,
 * held at which place. Nobody, where `holders` is empty.
 */
export type SecondKey = {
  readonly key: string
  readonly function: string
  readonly place: string | null
  readonly holders: readonly Standing[]
  readonly instead: string
}

/** One condition of the answer: what was asked, what it counted as, and the cell that it met. */
export type Because = {
  readonly fact: string
  /** As it was asked; `unknown` where nothing was said. */
  readonly value: FactValue
  /** What it counted as: the strictest value where it was unknown. */
  readonly counted: FactValue
  /** The matching rule's cell as S-FEEL; `-` where anything fits, or where the default row answers. */
  readonly cell: string
}

/** A fact that was unknown and whose knowledge could change the answer. */
export type Relaxing = {
  readonly fact: string
  /** The values that would change it, each with the accountable functions it would then give. */
  readonly values: readonly { readonly value: FactValue; readonly A: readonly string[] }[]
}

/** Who decides, under which conditions, by when, and why (SPLIT-5). */
export type Answer = {
  readonly activity: string
  readonly place: string | null
  readonly row: FullRow
  /** The row that matched first: it says who decides. */
  readonly source: Source
  /** Where each part of the row comes from. */
  readonly sources: { readonly [part in keyof FullRow]: Source }
  readonly because: readonly Because[]
  readonly relaxing: readonly Relaxing[]
  /** Who stands for each function that the row and its path name, where holders are known. */
  readonly people: Readonly<Record<string, readonly Standing[]>>
  /** Why nobody does, for each function for which nobody stands (SPLIT-8). */
  readonly vacant: Readonly<Record<string, Vacancy>>
  /** Who would stand for a function if their training were not missing or over. */
  readonly untrained: Readonly<Record<string, readonly string[]>>
  /** Where one person alone stands for both keys: who turns the other. */
  readonly secondKey: SecondKey | null
  /** The escalation path in order, `onward` followed. */
  readonly path: readonly { readonly after: string; readonly to: readonly string[] }[]
  /** Places whose override took part though the level above has changed since: to be reconfirmed. */
  readonly reconfirm: readonly string[]
}

/** The answer to a question with facts left open: what it may come to, and what would settle it. */
export type Possibilities = {
  readonly activity: string
  readonly place: string | null
  readonly outcomes: readonly {
    readonly row: FullRow
    readonly source: Source
    /** Where this outcome holds: S-FEEL by fact, for the facts left open. */
    readonly when: Readonly<Record<string, string>>
  }[]
  /** The open facts on which the outcome depends, those that settle most first. */
  readonly settling: readonly string[]
}
