import type { Site } from '../api/queries.ts'
import type { Speech } from '../parts/language.ts'

type At = { readonly area: string | null; readonly cell: string | null }

/** What a place within a site is called: the whole of it, an area, or a cell of one. */
export function namePlace({ say, label }: Speech, site: Site, { area, cell }: At): string {
  if (area === null) return say('windows.all_of_site')
  const at = site.areas.find(({ id }) => id === area)
  const within = at?.cells.find(({ id }) => id === cell)
  const name = at === undefined ? area : label(at.label)
  return cell === null ? name : `${name}, ${within === undefined ? cell : label(within.label)}`
}
