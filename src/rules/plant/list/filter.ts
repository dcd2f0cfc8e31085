import { z } from 'zod'
import { type Refusal, refuse } from '../../refusal.ts'
import { assetClasses, assetStates, backups, levels, regimes, supports, validatedStates } from '../asset.ts'

/** How a list of assets can be sorted. `make`: by vendor, then model; `place`: by site, area and cell. */
export const listSorts = ['tag', 'name', 'class', 'make', 'place', 'ranking', 'support', 'changed'] as const
export type ListSort = (typeof listSorts)[number]
export const sortDirections = ['up', 'down'] as const

/** What an asset of the list can be without. */
export const lackings = [
  'rating',
  'support',
  'backup',
  'owner',
  'zone',
  'area',
  'vendor',
  'model',
  'serial',
  'firmware',
  'address',
] as const
export type Lacking = (typeof lackings)[number]

const Text = z.string().trim().min(1).max(200)

/**
 * What a list of assets is narrowed down to; every part has to hold. `ranking`: at least. `shares`: has an IP or MAC address
 * of another asset of its site, which is looked for at one site. `q`: words that all stand somewhere in tag, number, name,
 * host name, vendor, model, serial number or addresses; one of one or two letters begins one.
 */
export const ListFilter = z.object({
  site: Text.exactOptional(),
  area: Text.exactOptional(),
  cell: Text.exactOptional(),
  class: z.enum(assetClasses).exactOptional(),
  state: z.enum(assetStates).exactOptional(),
  ranking: z.enum(levels).exactOptional(),
  support: z.enum(supports).exactOptional(),
  validated: z.enum(validatedStates).exactOptional(),
  regime: z.enum(regimes).exactOptional(),
  backup: z.enum(backups).exactOptional(),
  vendor: Text.exactOptional(),
  model: Text.exactOptional(),
  owner: Text.exactOptional(),
  zone: Text.exactOptional(),
  without: z.enum(lackings).exactOptional(),
  shares: z.literal('address').exactOptional(),
  q: z.string().trim().max(200).exactOptional(),
})
export type ListFilter = {
  readonly [Name in keyof z.output<typeof ListFilter>]?: z.output<typeof ListFilter>[Name] | undefined
}
export const filterNames = Object.keys(ListFilter.shape) as readonly (keyof ListFilter)[]

/** The words of a search, in the form in which the list is searched. */
export const wordsOf = (q: string | undefined): readonly string[] =>
  [
    ...new Set(
      (q ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter(word => word !== ''),
    ),
  ].slice(0, 8)

/** Refuses to look for shared addresses at all sites at once (`assets.site_missing`): it would take as long as the list is. */
export const filterStands = ({ shares, site }: ListFilter): Refusal | null =>
  shares !== undefined && site === undefined ? refuse('assets.site_missing') : null
