import { z } from 'zod'

/** The languages of labels and sentences; the first is the one every label must have. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** Names of things: functions, activities, facts, rules. Letters, digits, dot, dash, underscore. */
export const Id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'letters, digits, dot, dash or underscore')

/** A text that a person reads, in English and where given in German. A bare string is English. */
export const Label = z.union([
  z
    .string()
    .min(1)
    .transform((en): { en: string; de?: string } => ({ en })),
  z.strictObject({ en: z.string().min(1), de: z.string().min(1).exactOptional() }),
])
export type Label = z.output<typeof Label>

/**
 * "Unknown" is a fact's value of its own. A column's `strictest` says what it counts as in a real decision: one of
 * the column's values, or `unknown` itself, which then is one more situation that rules can name (S-FEEL `null`).
 */
export const UNKNOWN = 'unknown'

const named = { id: Id, label: Label, hint: Label.exactOptional() }

/** Values in an order that people expect; `open` admits any other text as one more value, "anything else". */
const EnumFact = z.strictObject({
  ...named,
  type: z.literal('enum'),
  values: z.array(z.strictObject({ id: z.string().min(1), label: Label })).min(1),
  open: z.boolean().exactOptional(),
  strictest: z.string(),
})
/** Bounds are inclusive; a missing bound means unbounded, and situations are then counted by segment. */
const NumberFact = (type: 'integer' | 'decimal') =>
  z.strictObject({
    ...named,
    type: z.literal(type),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    unit: z.string().exactOptional(),
    strictest: z.union([z.number(), z.literal(UNKNOWN)]),
  })
const BooleanFact = z.strictObject({
  ...named,
  type: z.literal('boolean'),
  strictest: z.union([z.boolean(), z.literal(UNKNOWN)]),
})

/** A declared condition column: what can be asked about a situation (SPLIT-3). */
export const Fact = z.discriminatedUnion('type', [
  EnumFact,
  NumberFact('integer'),
  NumberFact('decimal'),
  BooleanFact,
])
export type Fact = z.output<typeof Fact>

/** One fact of a situation: an enum's value id, a number, a boolean, or `unknown`. */
export type FactValue = string | number | boolean
/** The values that can be listed, without "unknown"; none for numbers. */
export function listedValues(fact: Fact): readonly FactValue[] {
  if (fact.type === 'enum') return fact.values.map(({ id }) => id)
  return fact.type === 'boolean' ? [true, false] : []
}
/** The known facts of a situation by fact id; a missing one is unknown. */
export type Situation = Readonly<Record<string, FactValue>>
