import type { AssetFields, AssetPatch, Level, Support } from '../asset.ts'

/** What a list of assets can show of each, in the order in which it is offered. */
export const listColumns = [
  'tag',
  'name',
  'number',
  'class',
  'site',
  'place',
  'state',
  'ranking',
  'support',
  'vendor',
  'model',
  'serial',
  'firmware',
  'os',
  'hostname',
  'addresses',
  'location',
  'zone',
  'owner',
  'validated',
  'regime',
  'backup',
  'changed',
] as const
export type ListColumn = (typeof listColumns)[number]
export const isListColumn = (name: string): name is ListColumn =>
  (listColumns as readonly string[]).includes(name)

/** What a list shows where nobody has chosen. */
export const usualColumns: readonly ListColumn[] = [
  'tag',
  'name',
  'class',
  'site',
  'place',
  'vendor',
  'model',
  'ranking',
  'support',
  'state',
]

/** What of an asset can be changed for many at once: what several have in common, never what tells one from another. */
export const bulkFields = [
  'state',
  'vendor',
  'model',
  'firmware',
  'os',
  'location',
  'zone',
  'owner',
  'validated',
  'regime',
  'backup',
  'area',
  'cell',
] as const satisfies readonly (keyof AssetPatch)[]
export type BulkField = (typeof bulkFields)[number]

/** An asset as a list shows it. */
export type ListedAsset = Pick<
  AssetFields,
  | 'area'
  | 'cell'
  | 'tag'
  | 'number'
  | 'name'
  | 'class'
  | 'state'
  | 'vendor'
  | 'model'
  | 'serial'
  | 'firmware'
  | 'os'
  | 'hostname'
  | 'location'
  | 'zone'
  | 'owner'
  | 'validated'
  | 'regime'
  | 'backup'
> & {
  readonly id: string
  readonly site: string
  readonly addresses: string[]
  readonly ranking: Level | null
  readonly support: Support
  /** When, ISO 8601. */
  readonly changed: string
}
