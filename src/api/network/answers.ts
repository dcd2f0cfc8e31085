import { z } from 'zod'
import { decisionStates } from '#rules/decision/cycle.ts'
import { directions } from '#rules/network/agreed.ts'
import { protocols } from '#rules/network/flow.ts'
import type { Plan } from '#rules/network/plan/plan.ts'
import { Levels, marks, PurdueLevel } from '#rules/network/security.ts'
import { LabelAnswer } from '../route.ts'

const Marked = { marks: z.array(z.enum(marks)), owner: z.string().optional(), note: z.string().optional() }

/** Zones and conduits as the record has them; as a file `countersign.zones/1`, too. */
export const PlanAnswer = z.object({
  format: z.literal('countersign.zones/1'),
  zones: z.array(
    z.object({
      id: z.string(),
      label: LabelAnswer,
      prefixes: z.array(z.string()),
      level: PurdueLevel.optional().describe('Of the Purdue model'),
      target: Levels.optional().describe('A level for each foundational requirement of IEC 62443'),
      capability: Levels.optional(),
      achieved: Levels.optional(),
      place: z.int().optional().describe('Its place within its level'),
      ...Marked,
    }),
  ),
  conduits: z.array(
    z.object({
      id: z.string(),
      label: LabelAnswer,
      from: z.string(),
      to: z.string(),
      technology: z.string().optional(),
      ...Marked,
      permissions: z.array(
        z.object({
          id: z.string(),
          label: LabelAnswer.optional(),
          protocol: z.array(z.enum(protocols)),
          ports: z.array(z.string()).optional().describe('None: every port'),
          service: z.string().optional(),
          direction: z.enum(directions),
          from: z.string().optional(),
          until: z.string().optional(),
          purpose: z.string().optional(),
          decision: z.int().optional().describe('The number of the decision by which it was agreed'),
        }),
      ),
    }),
  ),
})

/** A plan as it is told; its lists are not to be changed where they come from. */
export const planAnswer = (plan: Plan): z.input<typeof PlanAnswer> => plan as z.input<typeof PlanAnswer>

export const DecidedAnswer = z.object({
  id: z.uuid(),
  number: z.int(),
  title: z.string(),
  kind: z.string(),
  state: z.enum(decisionStates),
})
