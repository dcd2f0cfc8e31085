import { isRefusal } from '../refusal.ts'
import { cutBack } from './cutBack.ts'
import type { Fact } from './facts.ts'
import type { Finding } from './finding.ts'
import { activityIn, confirm, editSaid, type Said, type Spot, saidAt } from './level/override.ts'
import { levelsAt, overridesAt, rowAt } from './level/placed.ts'
import { factsAt } from './level/table.ts'
import { type Activity, type Row, type Rule, type Side, type Split, sides } from './split.ts'

export type RemedyKind =
  | 'name-owner'
  | 'choose-owner'
  | 'choose-rule'
  | 'add-rule'
  | 'name-responsible'
  | 'name-internal-owner'
  | 'reach-other-side'
  | 'say-side'
  | 'remove-rule'
  | 'confirm'

/** What mends a finding once a person has chosen: a function, a rule of the table, or a side. */
export type Remedy = { readonly kind: RemedyKind; readonly choices: readonly string[] }

/** Where a finding is mended: at the level that it is about. */
const spotOf = ({ activity, place }: Finding): Spot => ({ activity: activity ?? '', place })

/** How a finding can be mended by one choice; null where it takes more than that, such as a talk between two people. */
export function remedyFor(split: Split, finding: Finding): Remedy | null {
  const activity = activityIn(split, finding.activity ?? '')
  const inside = split.functions.filter(fn => fn.external !== true).map(fn => fn.id)
  if (finding.kind === 'side-unknown') return { kind: 'say-side', choices: sides }
  const said = saidAt(split, spotOf(finding))
  if (activity === undefined || said === undefined) return null
  const rules = rulesOf(said, finding)
  switch (finding.kind) {
    case 'no-owner':
      return { kind: finding.box !== null && rules.length === 0 ? 'add-rule' : 'name-owner', choices: inside }
    case 'two-owners':
      return rules.length > 1
        ? { kind: 'choose-rule', choices: rules.map(rule => rule.id) }
        : { kind: 'choose-owner', choices: insiders(named(finding.params.owners), inside) }
    case 'no-responsible':
      return { kind: 'name-responsible', choices: split.functions.map(fn => fn.id) }
    case 'external-owner':
      return { kind: 'name-internal-owner', choices: inside }
    case 'one-sided':
      return { kind: 'reach-other-side', choices: missing(split, finding) }
    case 'unreachable-rule':
      return rules[0] === undefined ? null : { kind: 'remove-rule', choices: [rules[0].id] }
    case 'reconfirm':
      return finding.place === null ? null : { kind: 'confirm', choices: [finding.place] }
    default:
      return null
  }
}

/** The split with a finding mended as a person chose; `choice` is one of the remedy's choices. */
export function mend(split: Split, finding: Finding, remedy: Remedy, choice: string): Split {
  if (remedy.kind === 'say-side') return withSide(split, finding.rows[0], choice as Side)
  const spot = spotOf(finding)
  if (remedy.kind === 'confirm') return confirm(split, spot)
  const activity = activityIn(split, spot.activity)
  if (activity === undefined) return split
  const mended = editSaid(split, spot, said => mendedAt(split, activity, said, finding, remedy, choice))
  return isRefusal(mended) ? split : mended
}

function mendedAt(
  split: Split,
  activity: Activity,
  said: Said,
  finding: Finding,
  { kind }: Remedy,
  choice: string,
): Said {
  const rules = rulesOf(said, finding)
  /** What counts where the row that is mended leaves a part out: the default row, and the levels above. */
  const above = rowAt(levelsAt(activity, overridesAt(split, activity.id, finding.place)))
  /** Changes the row that the finding is about: that of the rule it names, else the default row. */
  const change = (how: (row: Row) => Row): Said =>
    rules.length === 0
      ? { ...said, row: how(said.row ?? {}) }
      : {
          ...said,
          rules: all(said).map(each => (rules.includes(each) ? { ...each, row: how(each.row) } : each)),
        }
  switch (kind) {
    case 'name-owner':
    case 'choose-owner':
      return change(row => deciding({ ...row, A: [choice] }, choice))
    case 'name-internal-owner':
      return change(row => deciding(internal(row, above, named(finding.params.functions), choice), choice))
    case 'name-responsible':
      return change(row => ({ ...row, R: added(row.R, choice) }))
    case 'reach-other-side':
      return activity.needs === 'both-keys'
        ? change(row => ({ ...row, keys: added(row.keys ?? above.keys, choice) }))
        : change(row => ({ ...row, C: added(row.C ?? above.C, choice) }))
    case 'add-rule':
      return { ...said, rules: [...all(said), ruleFor(said, finding, choice)] }
    case 'remove-rule':
      return { ...said, rules: all(said).filter(rule => rule.id !== choice) }
    case 'choose-rule':
      return { ...said, rules: yielding(factsAt(split, activity, finding.place), said, rules, choice) }
    case 'say-side':
    case 'confirm':
      return said
  }
}

const all = (said: Said): readonly Rule[] => said.rules ?? []
const rulesOf = (said: Said, finding: Finding) => all(said).filter(rule => finding.rows.includes(rule.id))
const added = (list: readonly string[] | undefined, ...more: readonly string[]) => [
  ...new Set([...(list ?? []), ...more]),
]

const withSide = (split: Split, fn: string | undefined, side: Side): Split => ({
  ...split,
  functions: split.functions.map(each => (each.id === fn ? { ...each, side } : each)),
})

/** Whoever decides is neither asked for advice nor told afterwards. */
function deciding(row: Row, owner: string): Row {
  const others = (list: readonly string[]) => list.filter(id => id !== owner)
  return { ...row, ...(row.C && { C: others(row.C) }), ...(row.I && { I: others(row.I) }) }
}

/** An external owner is no mend, but where all are external one of them is a first step. */
const insiders = (owners: readonly string[], inside: readonly string[]) => {
  const own = owners.filter(id => inside.includes(id))
  return own.length > 0 ? own : owners
}

const named = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])

/** The row with external functions replaced where they may not stand; who decided from outside goes on doing it. */
function internal(row: Row, above: Row, outside: readonly string[], choice: string): Row {
  const replaced = (list: readonly string[] | undefined) => [
    ...new Set((list ?? []).map(id => (outside.includes(id) ? choice : id))),
  ]
  const owners = row.A ?? above.A ?? []
  const keys = row.keys ?? above.keys
  return {
    ...row,
    A: replaced(owners),
    ...(keys?.some(id => outside.includes(id)) ? { keys: replaced(keys) } : {}),
    R: added(row.R ?? above.R, ...owners.filter(id => outside.includes(id))),
  }
}

/** The functions that would bring in the side that is missing; external ones may be heard but turn no key. */
const missing = (split: Split, { params }: Finding): readonly string[] =>
  split.functions
    .filter(fn => fn.side !== undefined && named(params.missing).includes(fn.side))
    .filter(fn => params.needs !== 'both-keys' || fn.external !== true)
    .map(fn => fn.id)

function ruleFor(said: Said, finding: Finding, owner: string): Rule {
  const when = Object.fromEntries(Object.entries(finding.box ?? {}).filter(([, cell]) => cell !== '-'))
  return { id: fresh(said, 'added'), when, row: { A: [owner] } }
}

/** An id that no rule of the activity has. */
function fresh(activity: { readonly rules?: readonly Rule[] }, stem: string): string {
  const taken = new Set(activity.rules?.map(rule => rule.id))
  let number = 1
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}

/** The rules with the losers cut back to what the winner does not cover; a loser covered whole is gone. */
function yielding(facts: readonly Fact[], said: Said, rules: readonly Rule[], winner: string): Rule[] {
  const strong = rules.find(rule => rule.id === winner)
  if (strong === undefined) return [...all(said)]
  const result: Rule[] = []
  for (const rule of all(said)) {
    if (rule === strong || !rules.includes(rule)) result.push(rule)
    else
      cutBack(facts, rule, strong).forEach((when, at) => {
        const id = at === 0 ? rule.id : fresh({ rules: [...all(said), ...result] }, rule.id)
        result.push({ ...rule, id, when })
      })
  }
  return result
}
