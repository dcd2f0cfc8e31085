import type { Answer, FullRow } from '../split/answer.ts'
import type { Side, Split } from '../split/split.ts'
import type { Assessed, ImpactAnswer } from './facts.ts'
import type { Impact, Kind } from './kind.ts'

/**
 * What a decision asks of functions: to take over what was asked from outside; an impact to be judged, advice before the yes,
 * one of the keys, an independent consent; then to plan the work, to end what the plant has released, and to look whether it
 * worked.
 */
export const roles = ['sponsor', 'impact', 'consult', 'key', 'consent', 'plan', 'halt', 'verify'] as const
export type Role = (typeof roles)[number]

/** What one function is asked. Role and function name it, for an impact role and what it is on. */
export type Ask = {
  readonly role: Role
  readonly on: Impact | null
  readonly function: string
  readonly side: Side
}

export type Row = Pick<FullRow, 'A' | 'R' | 'C' | 'I' | 'keys' | 'consents' | 'within' | 'escalation'>

/** What stands in the record of whom the split names: what a signature binds, and what a later answer is compared with. */
export type Routed = Row & {
  /** The version of the split that says so; null before the first. */
  readonly version: number | null
  readonly activity: string
  /** The rule that answered; null for a default row. */
  readonly rule: string | null
}

/** Of an answer what stays in the record. */
export function routed(answer: Answer, version: number | null): Routed {
  const { A, R, C, I, keys, consents, within, escalation } = answer.row
  const { activity, source } = answer
  return { A, R, C, I, keys, consents, within, escalation, version, activity, rule: source.rule }
}

/** Whether the split now asks for something else: another one decides, another key, another consent. */
export const asksOtherwise = (before: Row, now: Row): boolean =>
  (['A', 'keys', 'consents'] as const).some(
    part => before[part].toSorted().join() !== now[part].toSorted().join(),
  )

const sideOf = (split: Pick<Split, 'functions'>, fn: string): Side =>
  split.functions.find(({ id }) => id === fn)?.side ?? 'operations'

/** The slots that are to be signed: the keys, where the split names none the accountable function, and the consents. */
export function slotsOf(split: Pick<Split, 'functions'>, row: Row): readonly Ask[] {
  const keys = row.keys.length > 0 ? row.keys : row.A
  const ask = (role: Role) => (fn: string) => ({ role, on: null, function: fn, side: sideOf(split, fn) })
  return [...keys.map(ask('key')), ...row.consents.filter(fn => !keys.includes(fn)).map(ask('consent'))]
}

/** Those who are asked for advice: whoever signs says it there, and nobody outside the company is waited for. */
export function consultedOf(split: Pick<Split, 'functions'>, row: Row): readonly Ask[] {
  const signing = new Set(slotsOf(split, row).map(one => one.function))
  return row.C.filter(
    fn => !signing.has(fn) && split.functions.some(one => one.id === fn && !one.external && !one.auditor),
  ).map(fn => ({ role: 'consult', on: null, function: fn, side: sideOf(split, fn) }))
}

/** Who judges which impact, by the functions that the split names for it. */
export const impactsOf = (
  split: Pick<Split, 'functions'>,
  kind: Pick<Kind, 'impacts'>,
  owners: Readonly<Partial<Record<Impact, string>>>,
): readonly Ask[] =>
  kind.impacts.flatMap(({ on }) => {
    const fn = owners[on]
    return fn === undefined ? [] : [{ role: 'impact', on, function: fn, side: sideOf(split, fn) }]
  })

/** Whether every question about an impact is answered by a yes or a no: one that is open, or not known, blocks (DECIDE-2). */
export const isAssessed = (kind: Pick<Kind, 'impacts'>, assessed: Assessed): boolean =>
  kind.impacts.every(({ on }) => settles(assessed[on]))

/** Who inside may take over what was asked from outside: whoever is accountable for it or responsible, of the company itself. */
export const sponsorsOf = (split: Pick<Split, 'functions'>, { A, R }: Row): readonly Ask[] =>
  insideOf(split, [...A, ...R]).map(fn => ({
    role: 'sponsor',
    on: null,
    function: fn,
    side: sideOf(split, fn),
  }))

/** Who ends work that the plant has released: those of the IT side whom the split names for it, who are told included. */
export const haltersOf = (split: Pick<Split, 'functions'>, { A, R, I, keys }: Row): readonly Ask[] =>
  insideOf(split, [...A, ...keys, ...R, ...I])
    .filter(fn => sideOf(split, fn) === 'it')
    .map(fn => ({ role: 'halt', on: null, function: fn, side: 'it' }))

/** Of these functions, each once, those of the company itself that do not only audit. */
const insideOf = ({ functions }: Pick<Split, 'functions'>, named: readonly string[]): readonly string[] =>
  [...new Set(named)].filter(fn => functions.some(one => one.id === fn && !one.external && !one.auditor))

const settles = (answer: ImpactAnswer | undefined) => answer === 'yes' || answer === 'no'
