import { z } from 'zod'
import { type AssetClass, assetClasses } from '../asset.ts'
import { processStates } from '../process.ts'
import { type Constraint, constraintStands, interventions, type Shipped, sayings } from './constraint.ts'

const Said = z.strictObject({ en: z.string().min(1), de: z.string().min(1) })
const Sayings = z.record(z.string(), Said)

const Tolerates = z.strictObject({
  says: z.enum(sayings),
  states: z.array(z.enum(processStates)).min(1).exactOptional(),
  reason: z.string(),
  method: z.string().exactOptional(),
  needs: z.array(z.string()).min(1).exactOptional(),
  half: z.literal(true).exactOptional(),
})

/** What ships as `content/plant/classes.yaml`: every class, every intervention, with sentences by name. */
const File = z.strictObject({
  format: z.literal('countersign.classes/1'),
  reasons: Sayings,
  methods: Sayings,
  preconditions: Sayings,
  classes: z.record(z.enum(assetClasses), z.record(z.enum(interventions), Tolerates)),
})

/** The constraints that a file says. Throws where it leaves a class or an intervention out, or names what it does not have. */
export function readShipped(read: unknown): Shipped {
  const { reasons, methods, preconditions, classes } = File.parse(read)
  const named = (list: z.output<typeof Sayings>, name: string) => {
    const found = list[name]
    if (found === undefined) throw new Error(`classes.yaml names ${name} and does not say it`)
    return found
  }
  const constraint = (tolerates: z.output<typeof Tolerates>): Constraint => {
    const { says, states = [], reason, method, needs = [], half = false } = tolerates
    if (constraintStands({ says, states }) !== null) throw new Error(`${says} with ${states.length} states`)
    return {
      ...{ says, states, half },
      reason: named(reasons, reason),
      method: method === undefined ? null : named(methods, method),
      preconditions: needs.map(name => named(preconditions, name)),
    }
  }
  const each = <Name extends string, From, To>(list: Record<Name, From>, make: (from: From) => To) =>
    Object.fromEntries(Object.entries<From>(list).map(([name, from]) => [name, make(from)])) as Record<
      Name,
      To
    >
  return each<AssetClass, (typeof classes)[AssetClass], Shipped[AssetClass]>(classes, one =>
    each(one, constraint),
  )
}
