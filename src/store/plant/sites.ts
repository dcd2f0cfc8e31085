import type { SiteRegime } from '#rules/plant/site.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Label } from '#rules/split/facts.ts'
import type { Tx } from '../database.ts'

/** The sites in scope with their areas and cells, in their order. */
export async function sitesOf(tx: Tx) {
  const [sites, areas, cells] = await Promise.all([
    tx.selectFrom('site').selectAll().orderBy('position').execute(),
    tx.selectFrom('area').selectAll().orderBy('position').execute(),
    tx.selectFrom('cell').selectAll().orderBy('position').execute(),
  ])
  const part = <Row extends { id: string; label: { en: string; de?: string }; rev: number }>({
    id,
    label,
    rev,
  }: Row) => ({ id, label, rev })
  return sites.map(site => ({
    ...part(site),
    zone: site.zone,
    secondFactor: site.second_factor,
    regimes: site.regimes as SiteRegime[] | null,
    areas: areas
      .filter(area => area.site === site.id)
      .map(area => ({
        ...part(area),
        cells: cells.filter(cell => cell.site === site.id && cell.area === area.id).map(part),
      })),
  }))
}

/** What is wrong with a cell that is named within an area of a site; null where it is there, or none is named. */
export async function cellThere(
  tx: Tx,
  site: string,
  area: string | null,
  cell: string | null,
): Promise<Refusal | null> {
  if (cell === null || area === null) return null
  const found = await tx
    .selectFrom('cell')
    .select('id')
    .where('site', '=', site)
    .where('area', '=', area)
    .where('id', '=', cell)
    .executeTakeFirst()
  return found === undefined ? refuse('cell.unknown', { cell }) : null
}

/** What a place is called on paper: the organisation, its site and area; what there is none of is left away. */
export async function placeLabels(
  tx: Tx,
  site: string | null,
  area: string | null,
): Promise<{ readonly organisation: Label | null; readonly place: readonly Label[] }> {
  const label = async (query: Promise<readonly { label: Label }[]>) => (await query).map(one => one.label)
  const [organisation = null] = await label(tx.selectFrom('organisation').select('label').execute())
  if (site === null) return { organisation, place: [] }
  const own = await label(tx.selectFrom('site').select('label').where('id', '=', site).execute())
  const areas = tx.selectFrom('area').select('label').where('site', '=', site)
  const within = area === null ? [] : await label(areas.where('id', '=', area).execute())
  return { organisation, place: [...own, ...within] }
}
