import { z } from 'zod'
import { sides } from '../split/split.ts'

/**
 * What has to be seen to around the work: conditions that somebody put on their yes, and checks, before it begins; its steps;
 * and what is looked at afterwards.
 */
export const itemParts = ['condition', 'before', 'step', 'after'] as const
export type ItemPart = (typeof itemParts)[number]

const Text = z.string().trim().max(4_000)
/** One item of a plan: who sees to it, and what it is. */
const Item = z.strictObject({
  part: z.enum(['before', 'step', 'after']),
  lane: z.enum(sides),
  label: z.string().trim().min(1).max(300),
})

/** What is asked for, beside title, subject and facts: what the signatures are bound to. */
export const Content = z.strictObject({
  why: Text.default(''),
  fields: z.record(z.string(), z.union([Text, z.boolean()])).default({}),
  /** How one gets back to where one was. */
  rollback: Text.default(''),
  /** How long the work takes. */
  minutes: z
    .int()
    .min(5)
    .max(60 * 24 * 31)
    .nullable()
    .default(null),
  items: z.array(Item).max(100).default([]),
})
export type Content = z.output<typeof Content>
