import { z } from 'zod'
import { type Refusal, refuse } from '../refusal.ts'
import { readAddress } from './address.ts'

/** What an asset can be: the ids of the standard split's fact `asset-class`, so that its conditions get them as they are. */
export const assetClasses = [
  'safety-system',
  'plc',
  'dcs',
  'drive',
  'sensor',
  'hmi',
  'scada',
  'mes',
  'historian',
  'engineering-workstation',
  'ot-server',
  'network-device',
  'application',
] as const
export type AssetClass = (typeof assetClasses)[number]

export const assetStates = ['in-service', 'spare', 'out-of-service', 'retired'] as const
export type AssetState = (typeof assetStates)[number]

/** How far a vendor still supports something; `end-unknown`: supported, and nobody has said until when. */
export const supports = ['full', 'end-unknown', 'conditional', 'ended', 'unknown'] as const
export type Support = (typeof supports)[number]

export const validatedStates = ['yes', 'no', 'unknown'] as const
export const regimes = ['it', 'engineering', 'validated', 'unknown'] as const
export const backups = ['current', 'outdated', 'none', 'unknown'] as const
export const ratedFor = ['safety', 'regulatory', 'production'] as const
export type RatedFor = (typeof ratedFor)[number]
export const levels = ['low', 'medium', 'high'] as const
export type Level = (typeof levels)[number]
export const supportedParts = ['model', 'firmware', 'os'] as const
export const systemKinds = ['erp', 'qms', 'plm', 'historian', 'mes', 'lims', 'cmms', 'other'] as const
export const directions = ['depends-on', 'feeds'] as const

const Text = z.string().trim().max(200)
const Long = z.string().trim().max(4_000)
const Slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'small letters, digits and dashes, at most 40')
const Addresses = z
  .array(z.string().max(100))
  .max(64, 'at most 64 addresses')
  .transform((list, context) => {
    const read = list.map(readAddress)
    const wrong = list.find((_, i) => read[i] === null)
    if (wrong === undefined) return [...new Set(read.filter(one => one !== null))]
    context.addIssue({ code: 'custom', message: `no address of a kind that is known: ${wrong}` })
    return z.NEVER
  })

/** How long a part is supported, and on what condition: a vendor's list of qualified versions, a contract. */
const Supported = z.strictObject({
  state: z.enum(supports).exclude(['unknown']),
  condition: Long.exactOptional(),
  until: z.iso.date().exactOptional(),
})

/** What is known of an asset beside what lists filter and sort by. */
export const Details = z.strictObject({
  support: z.strictObject({ model: Supported, firmware: Supported, os: Supported }).partial().exactOptional(),
  /** Where the validated state is documented. */
  validation: Text.exactOptional(),
  /** When the newest backup was made, and where it lies. */
  backup: z.strictObject({ on: z.iso.date().exactOptional(), place: Text.exactOptional() }).exactOptional(),
  /** The business systems that it depends on or feeds. */
  systems: z
    .array(z.strictObject({ kind: z.enum(systemKinds), name: Text.min(1), direction: z.enum(directions) }))
    .max(50)
    .exactOptional(),
  /** Protocols that it speaks, and ports or services that it offers. */
  protocols: z.array(Text.min(1)).max(50).exactOptional(),
  services: z.array(Text.min(1)).max(200).exactOptional(),
  /** Whether it keeps logs, and where they go. */
  logging: Text.exactOptional(),
  /** Which accounts there are on it (never their passwords). */
  accounts: Long.exactOptional(),
  notes: Long.exactOptional(),
})
export type Details = z.output<typeof Details>

/**
 * What the authoritative list says of an asset (PLANT-2; fields of CISA's asset inventory guidance for owners and
 * operators, 2025). Texts that nobody knows are empty; addresses are read to their one form (`readAddress`).
 */
export const assetFields = {
  area: Slug.nullable(),
  /** Within the area. */
  cell: Slug.nullable(),
  /** What it sits in or runs on: the rack of a card, the host of an application. */
  parent: z.uuid().nullable(),
  /** The other half of a redundant pair. */
  partner: z.uuid().nullable(),
  /** The plant's own name of it. */
  tag: Text.min(1, 'an asset needs the name by which the plant knows it'),
  number: Text,
  name: Text,
  class: z.enum(assetClasses),
  state: z.enum(assetStates),
  vendor: Text,
  model: Text,
  serial: Text,
  firmware: Text,
  os: Text,
  hostname: Text,
  addresses: Addresses,
  location: Text,
  zone: Text,
  /** The function that answers for it, where it is another than the split's for the asset list. */
  owner: Text,
  validated: z.enum(validatedStates),
  regime: z.enum(regimes),
  backup: z.enum(backups),
  safetyFunction: z.boolean().nullable(),
  details: Details,
}
export const AssetFields = z.strictObject(assetFields)
export type AssetFields = z.output<typeof AssetFields>

/** An asset of which nothing is known but its name and class. */
export const bareAsset: Omit<AssetFields, 'tag' | 'class'> = {
  ...{ area: null, cell: null, parent: null, partner: null, number: '', name: '', state: 'in-service' },
  ...{ vendor: '', model: '', serial: '', firmware: '', os: '', hostname: '', addresses: [], location: '' },
  ...{ zone: '', owner: '', validated: 'unknown', regime: 'unknown', backup: 'unknown' },
  ...{ safetyFunction: null, details: {} },
}

type Patch = { [Name in keyof typeof assetFields]: z.ZodExactOptional<(typeof assetFields)[Name]> }
/** What an act says of an asset: only the fields that it names. */
export const AssetPatch = z.strictObject(
  Object.fromEntries(
    Object.entries(assetFields).map(([name, field]) => [name, z.exactOptional(field)]),
  ) as unknown as Patch,
)
export type AssetPatch = z.output<typeof AssetPatch>

/** What asset another one names as its parent or partner. */
export type Related = { readonly id: string; readonly site: string; readonly parent: string | null }

/**
 * Whether a state of an asset can stand: a cell needs its area (`asset.cell_without_area`), nothing sits in itself or
 * below itself (`asset.within_itself`), parent and partner stand at the same site (`asset.other_site`), and who takes an
 * asset out of the list, or back into it, says why (`asset.reason_missing`).
 */
export function assetStands(
  {
    id,
    site,
    was,
  }: { readonly id: string; readonly site: string; readonly was: Pick<AssetFields, 'state'> | null },
  fields: AssetFields,
  { above, partner }: { readonly above: readonly Related[]; readonly partner: Related | null },
  why: string | undefined,
): Refusal | null {
  if (fields.cell !== null && fields.area === null) return refuse('asset.cell_without_area')
  if (fields.parent === id || fields.partner === id || above.some(one => one.id === id))
    return refuse('asset.within_itself')
  for (const [name, other] of [
    [fields.parent, above[0]],
    [fields.partner, partner ?? undefined],
  ] as const) {
    if (name === null) continue
    if (other === undefined) return refuse('asset.unknown', { asset: name })
    if (other.site !== site) return refuse('asset.other_site')
  }
  const retires = (was?.state === 'retired') !== (fields.state === 'retired')
  if (was !== null && retires && why === undefined) return refuse('asset.reason_missing')
  return null
}
