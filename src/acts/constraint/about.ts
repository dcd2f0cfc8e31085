import { z } from 'zod'
import { assetClasses } from '#rules/plant/asset.ts'
import { interventions } from '#rules/plant/constraint/constraint.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { placeThere } from '#store/people.ts'
import { assetToChange } from '#store/plant/assets.ts'
import { type About, type ConstraintRow, constraintAbout } from '#store/plant/constraints.ts'
import { Slug, Uuid } from '../fields.ts'

/** What a constraint is about: an intervention on an asset, or on a class at a site or (site null) everywhere. */
export const aboutFields = {
  site: Slug.nullable().default(null),
  class: z.enum(assetClasses).nullable().default(null),
  asset: Uuid.nullable().default(null),
  intervention: z.enum(interventions),
}

/** `name` is what people call it: the asset's tag, or the class. */
type Loaded = {
  readonly about: About
  readonly name: string
  readonly was: ConstraintRow | undefined
}

/**
 * What an act is about, and the constraint that stands there, locked. Refuses a class and an asset in one, or neither
 * (`constraint.one_thing`), and what is not in scope.
 */
export async function loadAbout(tx: Tx, told: About): Promise<Loaded | Refusal> {
  const { site, class: of, asset, intervention } = told
  if ((of === null) === (asset === null) || (asset !== null && site !== null))
    return refuse('constraint.one_thing')
  if (asset !== null) {
    const row = await assetToChange(tx, asset)
    if (row === undefined) return refuse('asset.unknown', { asset })
    const about = { site: row.site, class: null, asset, intervention }
    return { about, name: row.tag, was: await constraintAbout(tx, about) }
  }
  const missing = await placeThere(tx, site, null)
  if (missing !== null) return missing
  // Two first decisions about one class come one after the other.
  await tx.selectFrom('organisation').select('mode').forUpdate().execute()
  const about = { site, class: of, asset: null, intervention }
  return { about, name: of ?? '', was: await constraintAbout(tx, about) }
}

/** What the ledger calls it: the asset, or `north/plc/patch`, or for the whole company `corporate/plc/patch`. */
export const subjectOf = ({ site, class: of, asset, intervention }: About): string =>
  asset ?? `${site ?? 'corporate'}/${of}/${intervention}`

/** What the ledger keeps of a constraint that was there. */
export const toldOf = ({ says, states, method, preconditions, half, reason }: ConstraintRow) => ({
  ...{ says, states, half, method: method?.en ?? '', preconditions: preconditions.map(({ en }) => en) },
  reason: reason.en,
})
