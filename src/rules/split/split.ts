import { z } from 'zod'
import { Fact, Id, Label } from './facts.ts'
import { Zone } from './people/zone.ts'

export const sides = ['it', 'operations'] as const
export type Side = (typeof sides)[number]
export const levels = ['corporate', 'site', 'area'] as const
export type Level = (typeof levels)[number]
export const letters = ['A', 'R', 'C', 'I'] as const
export type Letter = (typeof letters)[number]
export const hitPolicies = ['UNIQUE', 'FIRST', 'ANY', 'PRIORITY'] as const
export type HitPolicy = (typeof hitPolicies)[number]

/** `2 working days`, `24 hours`: an amount on a calendar; days and hours run round the clock, working ones do not. */
export const Within = z
  .string()
  .regex(
    /^\d{1,4} (minutes?|hours?|days?|working hours?|working days?)$/,
    'such as "24 hours" or "2 working days"',
  )

/** A training that a function asks for; the same course may be asked for by several. */
export const Course = z.strictObject({ id: Id, label: Label })
export type Course = z.output<typeof Course>

/** A role that people hold. `side` is missing while nobody has said it (a workbook just read). */
export const Fn = z.strictObject({
  id: Id,
  label: Label,
  side: z.enum(sides).exactOptional(),
  external: z.boolean().exactOptional(),
  /** An escalation path may end here: the management body. */
  top: z.boolean().exactOptional(),
  /** Somebody of it is always at work: its working hours and days are hours and days. */
  roundTheClock: z.boolean().exactOptional(),
  /** Its holders read everything at their sites, and change nothing, whatever a row says of it. */
  auditor: z.boolean().exactOptional(),
  /** Who has not all of these, or no longer, does not stand for the function. */
  training: z.array(Course).exactOptional(),
})
export type Fn = z.output<typeof Fn>

/** One function or a list of them; always a list once read. */
const Functions = z.union([Id.transform(id => [id]), z.array(Id)])

/**
 * Who does what in a situation. Every part may be missing: it is then taken from the level above or, in a rule, from
 * the default row. Only A is never taken over by a rule: who decides is said by the rule that decides it. A should name
 * one function; none or two can be written down, and are what the proof reports.
 */
export const Row = z.strictObject({
  A: Functions.exactOptional(),
  R: Functions.exactOptional(),
  C: Functions.exactOptional(),
  I: Functions.exactOptional(),
  /** The functions that turn a key, at most one of each side; internal only. */
  keys: Functions.exactOptional(),
  /** Functions whose consent is needed besides the keys, and that no one can outvote. */
  consents: Functions.exactOptional(),
  within: Within.exactOptional(),
  /** An escalation path's id. */
  escalation: Id.exactOptional(),
})
export type Row = z.output<typeof Row>

/** Conditions as S-FEEL unary tests by fact id; a fact that is not named may be anything. */
const When = z.record(Id, z.string())

export const Rule = z.strictObject({
  id: Id,
  when: When,
  row: Row,
  note: Label.exactOptional(),
  /** Only with hit policy PRIORITY: the highest wins. */
  priority: z.int().exactOptional(),
})
export type Rule = z.output<typeof Rule>

export const needs = ['both-sides', 'both-keys'] as const

export const Activity = z.strictObject({
  id: Id,
  group: Id,
  label: Label,
  about: Label.exactOptional(),
  /** What the row must reach in every situation: functions of both sides, or a key of each. */
  needs: z.enum(needs).exactOptional(),
  /** A trade-off of SPLIT-4: defaults alone may cover only little of it. */
  tradeOff: z.boolean().exactOptional(),
  /** Lower levels may tighten this row, never weaken it. */
  locked: z.boolean().exactOptional(),
  /** The version of the split in which this activity last changed at corporate level. */
  since: z.int().positive().exactOptional(),
  hit: z.enum(hitPolicies).exactOptional(),
  /** The columns of its decision table, in order. */
  facts: z.array(Id).exactOptional(),
  row: Row.exactOptional(),
  rules: z.array(Rule).exactOptional(),
})
export type Activity = z.output<typeof Activity>

/** What a site, or an area of it (`site/area`), has agreed differently. */
export const Override = z.strictObject({
  place: z.string(),
  activity: Id,
  reason: z.string().min(1),
  /** The version of the split that it was agreed on; older than the activity's `since`: to be reconfirmed. */
  on: z.int().positive().exactOptional(),
  /** Rules and defaults of the levels above no longer apply here. */
  replaces: z.boolean().exactOptional(),
  facts: z.array(Id).exactOptional(),
  row: Row.exactOptional(),
  rules: z.array(Rule).exactOptional(),
})
export type Override = z.output<typeof Override>

/** After `after` (counted from the question, not from the step before) the question goes to these functions, too. */
const Step = z.strictObject({ after: Within, to: Functions })
export const Escalation = z.strictObject({
  id: Id,
  label: Label,
  steps: z.array(Step),
  /** The path that goes on where this one ends. */
  onward: Id.exactOptional(),
})
export type Escalation = z.output<typeof Escalation>

/** ISO 8601 date; `to` is the last day. */
const day = z.iso.date()
const span = { from: day.exactOptional(), to: day.exactOptional() }
export const Holder = z.strictObject({ function: Id, person: Id, place: z.string().exactOptional(), ...span })
export type Holder = z.output<typeof Holder>
export const Deputy = z.strictObject({ person: Id, deputy: Id, ...span })
export type Deputy = z.output<typeof Deputy>
const moment = z.union([day, z.iso.datetime({ offset: true })])
/** From a moment to another, that of the return not included, or from and to a day with both; without `to`, until told. */
export const Absence = z.strictObject({ person: Id, from: moment, to: moment.exactOptional() })
export type Absence = z.output<typeof Absence>
/** A training that a person has, and on which days it holds. */
export const Trained = z.strictObject({ person: Id, course: Id, ...span })
export type Trained = z.output<typeof Trained>

/** Combinations of facts that cannot occur, told once and left out of every proof. */
export const Impossible = z.strictObject({ note: Label, when: When })
export type Impossible = z.output<typeof Impossible>

export const Group = z.strictObject({ id: Id, label: Label })

/** Which activity decides about an act of the product; an act that the product does not know stays written. */
export const Binding = z.strictObject({ act: Id, activity: Id })
export type Binding = z.output<typeof Binding>

/** The agreement on who owns which activity and decision: what `*.split.yaml` holds. */
export const Split = z.strictObject({
  format: z.literal('countersign.split/1'),
  id: Id,
  label: Label,
  version: z.int().positive(),
  functions: z.array(Fn),
  groups: z.array(Group),
  facts: z.array(Fact),
  impossible: z.array(Impossible).exactOptional(),
  escalations: z.array(Escalation),
  activities: z.array(Activity),
  sites: z
    .array(
      z.strictObject({
        id: Id,
        label: Label,
        /** IANA time zone: spans of days are days there. */
        zone: Zone.exactOptional(),
        areas: z.array(z.strictObject({ id: Id, label: Label })).exactOptional(),
      }),
    )
    .exactOptional(),
  overrides: z.array(Override).exactOptional(),
  acts: z.array(Binding).exactOptional(),
  /** The zone of what is held for the whole organisation; UTC where it is not said. */
  zone: Zone.exactOptional(),
  /** Who has left is there no more from `left` on. */
  people: z
    .array(
      z.strictObject({
        id: Id,
        name: z.string().min(1),
        left: z.iso.datetime({ offset: true }).exactOptional(),
      }),
    )
    .exactOptional(),
  holders: z.array(Holder).exactOptional(),
  deputies: z.array(Deputy).exactOptional(),
  absences: z.array(Absence).exactOptional(),
  trainings: z.array(Trained).exactOptional(),
})
export type Split = z.output<typeof Split> & { readonly told?: Told }

/**
 * Says that the people of a split are those of a large record that a question is about, and no others: all who hold one
 * of these functions at one of these places (an empty text where there is no site), and all at the places told `whole`. What is not told has somebody.
 */
export type Told = {
  readonly seats: Readonly<Record<string, readonly string[]>>
  readonly whole: readonly string[]
}

/** A function's letters in a row, in the order A, R, C, I; none where it has no part. */
export const lettersOf = (row: Row | undefined, fn: string): readonly Letter[] =>
  letters.filter(letter => row?.[letter]?.includes(fn))

/** The rows of an activity or of a deviation: its default, where it has one, and those of its rules. */
export const rowsOf = ({ row, rules = [] }: Pick<Activity | Override, 'row' | 'rules'>): readonly Row[] => [
  ...(row === undefined ? [] : [row]),
  ...rules.map(rule => rule.row),
]
