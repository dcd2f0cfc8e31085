import { z } from 'zod'
import { assetClasses, assetFields, levels, ratedFor } from '#rules/plant/asset.ts'
import { interventions, sayings } from '#rules/plant/constraint/constraint.ts'
import { Scale } from '#rules/plant/criticality.ts'
import { processStates } from '#rules/plant/process.ts'
import { siteRegimes } from '#rules/plant/site.ts'
import { Id, Label } from '#rules/split/facts.ts'
import { When } from './days.ts'

const Name = z.string().min(1)
const { area, cell, parent, partner, tag, class: kind, ...rest } = assetFields
const Told = z.strictObject(
  Object.fromEntries(Object.entries(rest).map(([name, field]) => [name, z.exactOptional(field)])),
)
/** Level, reason and source; safety alone needs one. */
const Rating = z.tuple([z.enum(levels), z.string().min(3), z.string()])

const Asset = z.strictObject({
  tag,
  class: kind,
  /** `area`, or `area/cell`. */
  place: z.string().exactOptional(),
  /** Tags of the same plant. */
  in: z.string().exactOptional(),
  pair: z.string().exactOptional(),
  rated: z.partialRecord(z.enum(ratedFor), Rating).exactOptional(),
  /** What it has in common with others; its own word goes first. */
  common: Told.exactOptional(),
  ...Told.shape,
})

/** What was decided of a class at the plant, or of assets of it by their tags. */
const Tolerance = z.strictObject({
  class: z.enum(assetClasses).exactOptional(),
  of: z.array(Name).exactOptional(),
  intervention: z.enum(interventions),
  says: z.enum(sayings),
  states: z.array(z.enum(processStates)).exactOptional(),
  method: Name.exactOptional(),
  preconditions: z.array(Name).exactOptional(),
  half: z.boolean().exactOptional(),
  reason: Name,
})

/** What `assets.yaml` holds: what stands in each plant, since when, and who keeps the list and rates. */
export const AssetsFile = z.strictObject({
  since: When,
  scale: z.strictObject({ by: Name, levels: Scale }),
  plants: z.record(
    z.string(),
    z.strictObject({
      regimes: z.array(z.enum(siteRegimes)),
      list: Name,
      rates: Name,
      cells: z.record(Id, z.array(z.strictObject({ id: Id, label: Label }))),
      assets: z.array(Asset),
      tolerates: z.array(Tolerance),
    }),
  ),
})
export type AssetsFile = z.output<typeof AssetsFile>
