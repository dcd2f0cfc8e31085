import { z } from 'zod'
import { meanings } from '../people/signature.ts'
import { interventions } from '../plant/constraint/constraint.ts'
import { activityIn, actNames, type Bound, boundActivity } from '../split/acts.ts'
import { Id, Label } from '../split/facts.ts'
import type { Split } from '../split/split.ts'

/** What a decision may have an impact on (DECIDE-2). */
export const impacts = ['safety', 'quality', 'validated', 'uptime', 'security'] as const
export type Impact = (typeof impacts)[number]

/** What a decision is about: assets of one site, an asset class at a site or everywhere, or a site or the company as such. */
export const subjects = ['assets', 'class', 'place'] as const

/** What a yes changes in the record by itself (`src/acts/decision/effects.ts`). */
export const effectNames = ['split-version', 'asset-differences', 'network-plan', 'agreed-traffic'] as const
export type EffectName = (typeof effectNames)[number]

const Value = z.union([z.string(), z.number(), z.boolean()])

/** One field of a kind's form; what is entered is bound by the signatures. */
const Field = z.strictObject({
  id: Id,
  label: Label,
  type: z.enum(['line', 'text', 'yes-no']),
  required: z.boolean().default(false),
  /** Of a yes-no: what has to be a yes, since else it would be another kind. */
  must: z.boolean().default(false),
})
export type KindField = z.output<typeof Field>

/**
 * A kind of decision (DECIDE-1): one file in `content/decisions`. It names the activity of the split that decides, and
 * nothing of who that is.
 */
const Said = z.strictObject({
  format: z.literal('countersign.kind/1'),
  id: Id,
  label: Label,
  about: Label,
  activity: Id,
  /** An act of the product: where a split binds it to another activity, that one decides. */
  bound: z.enum(actNames).exactOptional(),
  subject: z.enum(subjects),
  /** What is done to the assets: their constraints and windows count for it. */
  intervention: z.enum(interventions).exactOptional(),
  meaning: z.enum(meanings).default('approval'),
  /** Facts of the split that whoever asks has to state; what they leave open counts as its strictest value. */
  facts: z.array(Id).default([]),
  /** Facts that this kind itself says. */
  sets: z.record(Id, Value).default({}),
  /**
   * What is asked before anybody decides: of whom the activity names as accountable. A yes makes the fact true; a no makes it
   * false as far as nothing else says that it is true.
   */
  impacts: z
    .array(
      z.strictObject({
        on: z.enum(impacts),
        activity: Id,
        question: Label,
        fact: Id.exactOptional(),
      }),
    )
    .default([]),
  fields: z.array(Field).default([]),
  /** Whether something is then done in the plant: planned into a slot, begun, ended, looked at. Else the yes itself is the effect. */
  work: z.boolean(),
  /**
   * What the record says of the assets once the work is verified: the field whose text becomes their firmware; whether what runs on
   * them changes, and the fields that say which version and checksum then run.
   */
  updates: z
    .strictObject({
      firmware: Id.exactOptional(),
      configuration: z
        .strictObject({ version: Id.exactOptional(), checksum: Id.exactOptional() })
        .exactOptional(),
    })
    .exactOptional(),
  /**
   * Whether traffic that no zones and conduits permit may come of it: while it is worked on, or from then on. Such traffic is
   * then explained by it, where it names who speaks to whom.
   */
  traffic: z.enum(['during', 'lasting']).exactOptional(),
  /** Whether the plant alone begins and ends the work, as it does with those who come in from outside. */
  attended: z.boolean().default(false),
  /** The fields that somebody outside fills in, who may then ask for it themselves; nobody may without them. */
  outside: z.array(Id).exactOptional(),
  /** Whether people may act first in an emergency, and it is reviewed afterwards (DECIDE-7). */
  first: z.boolean().default(false),
  /** Whether it stands on the shift board as long as it holds, as a bypass does. */
  board: z.boolean().default(false),
  /** Whether it holds only until a day: a deviation, an accepted risk, a standing approval. */
  ends: z.boolean().default(false),
  /** Whether what is done is undone in the end: the plan then names, as something to see to afterwards, what that takes. */
  undone: z.boolean().default(false),
  /** Whether it is used once it is decided, each use being recorded; the field that says how often at most. */
  uses: z.strictObject({ most: Id }).exactOptional(),
  /** What the last signature changes at once, in the same act. Nobody asks for it by a form: it comes with its record. */
  effect: z.enum(effectNames).exactOptional(),
})
export type Kind = z.output<typeof Said>

/** A kind whose parts fit together: each field once, and no part that rests on a field that is not there. */
export const Kind = Said.superRefine((kind, { addIssue }) => {
  const ids = kind.fields.map(({ id }) => id)
  const wrong = (message: string) => addIssue({ code: 'custom', message })
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
    wrong(`the field ${id} is there twice`)
  for (const id of [kind.updates?.firmware, kind.uses?.most])
    if (id !== undefined && !kind.fields.some(one => one.id === id && one.required))
      wrong(`there is no required field ${id}`)
  for (const id of Object.values(kind.updates?.configuration ?? {}))
    if (!ids.includes(id)) wrong(`there is no field ${id}`)
  for (const id of kind.outside ?? [])
    if (!ids.includes(id)) wrong(`there is no field ${id} to fill in outside`)
  if (kind.outside !== undefined && kind.subject === 'class')
    wrong('nobody outside knows the classes of assets')
  for (const { id, type, must } of kind.fields)
    if (must && type !== 'yes-no') wrong(`the field ${id} must be a yes, and is none that can be`)
  const asked = kind.impacts.map(({ on }) => on)
  for (const on of new Set(asked.filter((one, at) => asked.indexOf(one) !== at)))
    wrong(`the impact ${on} is asked twice`)
  if (
    !kind.work &&
    (kind.undone ||
      kind.first ||
      kind.traffic !== undefined ||
      kind.updates !== undefined ||
      kind.intervention !== undefined)
  )
    wrong('no work follows from it, so nothing is done to assets, done first, or undone')
  if (kind.effect !== undefined && (kind.work || kind.ends || kind.uses !== undefined))
    wrong('what takes effect at once has no work, no end and no uses')
})

/** The activity that decides about a kind, with the split that says who: the split in force, or the standard split. Null where neither has it. */
export const activityOf = (
  { activity, bound }: Pick<Kind, 'activity' | 'bound'>,
  split: Split,
  standard: Split,
): Bound | null =>
  bound === undefined ? activityIn(split, standard, activity) : boundActivity(split, standard, bound)

/** The kind whose yes has an effect. Throws where no file names it, which a test of the shipped kinds excludes. */
export function kindWith(kinds: Iterable<Kind>, effect: EffectName): Kind {
  for (const kind of kinds) if (kind.effect === effect) return kind
  throw new Error(`no kind of decision has the effect ${effect}`)
}
