import { z } from 'zod'
import { type PerimeterKind, perimeterKinds } from '#rules/perimeter/perimeter.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { planOf } from '#store/network/plans.ts'
import { entryNamed, standardKept, standardName } from '#store/perimeter/perimeter.ts'
import { assetOf } from '#store/plant/assets.ts'
import { Name, Uuid } from '../fields.ts'

const Ids = z
  .array(z.string().min(1).max(200))
  .max(100)
  .transform(ids => [...new Set(ids)])

/** What kind of thing stands at a perimeter. */
export const Kind = z.enum(perimeterKinds)

/** What the register says of an entry, beside its kind. */
export const entryFields = {
  name: Name,
  purpose: z.string().trim().max(2_000),
  zones: Ids.describe('Zones that it guards or carries, by their ids in the plan in force'),
  conduits: Ids.describe('Conduits that it guards or carries, by their ids in the plan in force'),
  asset: Uuid.nullable().default(null).describe('The asset that it is'),
  parties: z
    .array(Name)
    .max(50)
    .transform(names => [...new Set(names)])
    .describe('Those outside of the company who use it'),
  standard: Uuid.nullable().default(null).describe('The standard configuration that it is to follow'),
}
const Fields = z.object(entryFields)
export type EntryFields = z.output<typeof Fields>

/**
 * What is wrong with what is said of an entry at a site; null where nothing is. Refuses a zone or conduit that the plan in force
 * does not have, an asset of another site, a standard of another kind or site, and a name that another one bears.
 */
export async function entryWrong(
  tx: Tx,
  { id, site, kind }: { readonly id: string; readonly site: string; readonly kind: PerimeterKind },
  { name, zones, conduits, asset, standard }: EntryFields,
): Promise<Refusal | null> {
  const there = await entryNamed(tx, site, name)
  if (there !== undefined && there.id !== id) return refuse('perimeter.there', { name })
  const plan = (await planOf(tx, site))?.content ?? { zones: [], conduits: [] }
  const missing =
    zones.find(zone => !plan.zones.some(one => one.id === zone)) ??
    conduits.find(conduit => !plan.conduits.some(one => one.id === conduit))
  if (missing !== undefined) return refuse('perimeter.not_in_plan', { name: missing })
  if (asset !== null && (await assetOf(tx, asset))?.site !== site) return refuse('perimeter.other_asset')
  if (standard === null) return null
  const row = await standardKept(tx, standard)
  if (row === undefined || (row.site !== null && row.site !== site))
    return refuse('perimeter.no_such_standard')
  return row.kind === kind ? null : refuse('perimeter.other_kind', { name: row.name })
}

/** What the ledger keeps of an entry: its asset by its tag, its standard by its name. */
export async function entryTold(
  tx: Tx,
  { name, purpose, zones, conduits, asset, parties, standard }: EntryFields,
) {
  const tag = asset === null ? null : ((await assetOf(tx, asset))?.tag ?? asset)
  const follows = standard === null ? null : ((await standardName(tx, standard)) ?? standard)
  return { name, purpose, zones, conduits, asset: tag, parties, standard: follows }
}
