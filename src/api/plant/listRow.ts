import { z } from 'zod'
import {
  assetClasses,
  assetStates,
  backups,
  levels,
  regimes,
  supports,
  validatedStates,
} from '#rules/plant/asset.ts'
import type { ListedAsset } from '#rules/plant/list/columns.ts'
import type { ListRow } from '#store/plant/list/page.ts'

/** An asset as lists show it. */
export const RowAnswer = z.object({
  id: z.uuid(),
  site: z.string(),
  area: z.string().nullable(),
  cell: z.string().nullable(),
  tag: z.string(),
  number: z.string(),
  name: z.string(),
  class: z.enum(assetClasses),
  state: z.enum(assetStates),
  vendor: z.string(),
  model: z.string(),
  serial: z.string(),
  firmware: z.string(),
  os: z.string(),
  hostname: z.string(),
  addresses: z.array(z.string()),
  location: z.string(),
  zone: z.string(),
  owner: z.string(),
  validated: z.enum(validatedStates),
  regime: z.enum(regimes),
  backup: z.enum(backups),
  /** The highest of its ratings; null where it has none. */
  ranking: z.enum(levels).nullable(),
  support: z.enum(supports),
  changed: z.iso.datetime(),
  rev: z.int(),
})

export const shownRow = ({ changed_at, ranking, ...row }: ListRow): ListedAsset & { rev: number } => ({
  ...row,
  addresses: [...row.addresses],
  ranking: levels[ranking - 1] ?? null,
  changed: changed_at.toString(),
})
