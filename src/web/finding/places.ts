import type { Names } from '../people/names.ts'

/** Every site, and each of its areas, with what they are called. */
export const placesOf = ({ sites, place }: Names): readonly (readonly [string, string])[] =>
  sites.flatMap(site => [
    [site.id, place(site.id, null)] as const,
    ...site.areas.map(area => [`${site.id}/${area.id}`, place(site.id, area.id)] as const),
  ])
