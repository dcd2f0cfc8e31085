import type { Activity, Fn, Letter, Row, Rule, Split } from '#rules/split/split.ts'

/** One activity changed; every other stays the same object, so that only this one is drawn and proved again. */
export const editActivity = (split: Split, id: string, change: (activity: Activity) => Activity): Split => ({
  ...split,
  activities: split.activities.map(each => (each.id === id ? change(each) : each)),
})

export const editRule = (split: Split, activity: string, rule: string, change: (rule: Rule) => Rule): Split =>
  editActivity(split, activity, each => ({
    ...each,
    rules: (each.rules ?? []).map(old => (old.id === rule ? change(old) : old)),
  }))

export const dropRule = (split: Split, activity: string, rule: string): Split =>
  editActivity(split, activity, each => ({
    ...each,
    rules: (each.rules ?? []).filter(old => old.id !== rule),
  }))

/** A part of a row set, or with undefined left to the row above it. */
export function withPart<Part extends keyof Row>(row: Row, part: Part, value: Row[Part] | undefined): Row {
  const { [part]: _, ...rest } = row
  return value === undefined ? rest : { ...rest, [part]: value }
}

/** Gives a function a letter in an activity's default row or, where it has it, takes it away. */
export const toggleLetter = (split: Split, activity: string, fn: string, letter: Letter): Split =>
  editActivity(split, activity, each => {
    const row = each.row ?? {}
    const had = row[letter] ?? []
    const now = had.includes(fn) ? had.filter(other => other !== fn) : [...had, fn]
    return { ...each, row: { ...row, [letter]: now } }
  })

/** A condition cell set as S-FEEL; `-` takes it out. */
export const withCell = (rule: Rule, fact: string, text: string): Rule => {
  const { [fact]: _, ...rest } = rule.when
  return { ...rule, when: text === '-' ? rest : { ...rest, [fact]: text } }
}

/** A function's side and whether it is external, as a person said it. */
export const withSide = (split: Split, fn: string, side: Fn['side'], external: boolean): Split => ({
  ...split,
  functions: split.functions.map(each => {
    if (each.id !== fn) return each
    const { side: _, external: __, ...rest } = each
    return { ...rest, ...(side === undefined ? {} : { side }), ...(external ? { external } : {}) }
  }),
})
