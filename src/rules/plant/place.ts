/** Where something is: a site, an area of it, a cell of that (ISA-95), by their ids. */
export type Place = { readonly site: string; readonly area: string | null; readonly cell: string | null }

/** Whether what is said of a place holds at another one: it is the same, or lies within. */
export const holdsAt = (said: Place, place: Place): boolean =>
  said.site === place.site &&
  (said.area === null || said.area === place.area) &&
  (said.cell === null || said.cell === place.cell)
