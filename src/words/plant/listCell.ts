import type { ListColumn, ListedAsset } from '#rules/plant/list/columns.ts'
import type { Label, Language } from '#rules/split/facts.ts'
import { sayLabel } from '../cell.ts'
import { say } from '../say.ts'

/** Sites with their areas and cells, as they are called. */
export type PlaceNames = readonly (Named & {
  readonly areas: readonly (Named & { readonly cells: readonly Named[] })[]
})[]
type Named = { readonly id: string; readonly label: Label }

/** What a column of the list is called. */
export const sayColumn = (language: Language, column: ListColumn): string =>
  column === 'place' ? say(language, 'list.column.place') : say(language, `asset.field.${column}`)

/** What the list shows of an asset in a column: on the page and in files alike. Nothing known is empty. */
export function sayCell(
  language: Language,
  asset: ListedAsset,
  column: ListColumn,
  sites: PlaceNames,
): string {
  const site = sites.find(({ id }) => id === asset.site)
  const name = (of: Named | undefined, id: string) => (of === undefined ? id : sayLabel(language, of.label))
  switch (column) {
    case 'site':
      return name(site, asset.site)
    case 'place': {
      const area = site?.areas.find(({ id }) => id === asset.area)
      const cell = area?.cells.find(({ id }) => id === asset.cell)
      const parts = [
        ...(asset.area === null ? [] : [name(area, asset.area)]),
        ...(asset.cell === null ? [] : [name(cell, asset.cell)]),
      ]
      return parts.join(' / ')
    }
    case 'class':
      return say(language, `asset.class.${asset.class}`)
    case 'state':
      return say(language, `asset.state.${asset.state}`)
    case 'support':
      return say(language, `asset.support.${asset.support}`)
    case 'validated':
      return say(language, `asset.validated.${asset.validated}`)
    case 'regime':
      return say(language, `asset.regime.${asset.regime}`)
    case 'backup':
      return say(language, `asset.backup.${asset.backup}`)
    case 'ranking':
      return say(language, `asset.level.${asset.ranking ?? 'none'}`)
    case 'addresses':
      return asset.addresses.map(address => address.replace(/^(ip|mac):/, '')).join(', ')
    case 'changed':
      return asset.changed.slice(0, 16).replace('T', ' ')
    default:
      return asset[column]
  }
}
