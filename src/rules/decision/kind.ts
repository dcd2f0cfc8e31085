import { z } from 'zod'
import { meanings } from '../people/signature.ts'
import { interventions } from '../plant/constraint/constraint.ts'
import { Id, Label } from '../split/facts.ts'

/** What a decision may have an impact on (DECIDE-2). */
export const impacts = ['safety', 'quality', 'validated', 'uptime', 'security'] as const
export type Impact = (typeof impacts)[number]

/** What a decision is about: assets of one site, an asset class at a site or everywhere, or a site or the company as such. */
export const subjects = ['assets', 'class', 'place'] as const
export type DecisionSubject = (typeof subjects)[number]

const Value = z.union([z.string(), z.number(), z.boolean()])

/** One field of a kind's form; what is entered is bound by the signatures. */
const Field = z.strictObject({
  id: Id,
  label: Label,
  type: z.enum(['line', 'text', 'yes-no']),
  required: z.boolean().default(false),
})
export type KindField = z.output<typeof Field>

/**
 * A kind of decision (DECIDE-1): one file in `content/decisions`. It names the activity of the split that decides, and
 * nothing of who that is.
 */
export const Kind = z.strictObject({
  format: z.literal('countersign.kind/1'),
  id: Id,
  label: Label,
  about: Label,
  activity: Id,
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
  /** The field whose text becomes the assets' firmware once the work is verified. */
  updates: z.strictObject({ firmware: Id }).exactOptional(),
  /** Whether people may act first in an emergency, and it is reviewed afterwards (DECIDE-7). */
  first: z.boolean().default(false),
  /** Whether it stands on the shift board as long as it holds, as a bypass does. */
  board: z.boolean().default(false),
  /** Whether it holds only until a day: a deviation, an accepted risk, a standing approval. */
  ends: z.boolean().default(false),
})
export type Kind = z.output<typeof Kind>
