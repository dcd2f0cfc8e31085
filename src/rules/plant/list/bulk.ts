import { z } from 'zod'
import { mayActAt } from '../../people/access.ts'
import type { Actor } from '../../people/actor.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { type AssetFields, AssetPatch } from '../asset.ts'
import { type BulkField, bulkFields } from './columns.ts'
import { ListFilter } from './filter.ts'

/** At most so many are changed at once: more is an import, which can be stopped and taken up again. */
export const BULK = 10_000

const { shape } = AssetPatch
type Shape = { [Name in BulkField]: (typeof shape)[Name] }
/** What is set for all of them; fields that are not named stay as they are. */
export const BulkPatch = z
  .strictObject(Object.fromEntries(bulkFields.map(name => [name, shape[name]])) as unknown as Shape)
  .refine(patch => Object.keys(patch).length > 0, 'name at least one field')
export type BulkPatch = z.output<typeof BulkPatch>

/** Which assets: those that were chosen, or all that a filter leaves. */
export const BulkOf = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(1_000) }),
  z.strictObject({ filter: ListFilter }),
])
export type BulkOf = z.output<typeof BulkOf>

export type BulkRow = Pick<AssetFields, BulkField> & {
  readonly id: string
  readonly site: string
  readonly tag: string
  readonly rev: number
}
/** The areas (`site/area`) and cells (`site/area/cell`) that there are. */
export type Places = ReadonlySet<string>

export type Judged = {
  /** What changes. */
  readonly rows: readonly BulkRow[]
  /** How many are so already. */
  readonly same: number
  readonly denied: readonly { readonly row: BulkRow; readonly refusal: Refusal }[]
  /** What the fields of those that change are now, and how often, the most frequent first. */
  readonly from: readonly { readonly field: BulkField; readonly values: readonly Counted[] }[]
}
type Counted = { readonly value: string | null; readonly count: number }

const SHOWN = 5

/**
 * What would become of each asset: changed, already so, or refused: at another site than one's own (`access.site`), into an area
 * or cell that its site does not have (`area.unknown`, `cell.unknown`, `asset.cell_without_area`), out of the list or back
 * without a reason (`asset.reason_missing`). What is refused keeps nothing else from being changed.
 */
export function judgeBulk(
  rows: readonly BulkRow[],
  patch: BulkPatch,
  {
    actor,
    places,
    why,
  }: { readonly actor: Actor; readonly places: Places; readonly why: string | undefined },
): Judged {
  const changing: BulkRow[] = []
  const denied: { row: BulkRow; refusal: Refusal }[] = []
  let same = 0
  for (const row of rows) {
    const next = after(row, patch)
    if (bulkFields.every(field => next[field] === row[field])) {
      same++
      continue
    }
    const refusal = mayActAt('assets.change', actor, [row.site]) ?? stands(row, next, places, why)
    if (refusal === null) changing.push(row)
    else denied.push({ row, refusal })
  }
  const fields = bulkFields.filter(field => patch[field] !== undefined)
  const from = fields.map(field => ({ field, values: counted(changing.map(row => row[field])) }))
  return { rows: changing, same, denied, from }
}

/** An asset as it is afterwards; who moves it to another area without saying into which cell leaves the cell open. */
const after = (row: BulkRow, patch: BulkPatch): BulkRow => ({
  ...row,
  ...(patch.area !== undefined && patch.area !== row.area ? { cell: null } : {}),
  ...patch,
})

function stands(row: BulkRow, next: BulkRow, places: Places, why: string | undefined): Refusal | null {
  const { site, area, cell } = next
  if (cell !== null && area === null) return refuse('asset.cell_without_area')
  if (area !== null && !places.has(`${site}/${area}`)) return refuse('area.unknown', { site, area })
  if (cell !== null && !places.has(`${site}/${area}/${cell}`)) return refuse('cell.unknown', { cell })
  const retires = (row.state === 'retired') !== (next.state === 'retired')
  return retires && why === undefined ? refuse('asset.reason_missing') : null
}

function counted(values: readonly (string | null)[]): readonly Counted[] {
  const counts = new Map<string | null, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN)
}
