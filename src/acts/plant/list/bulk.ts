import type { Call } from '#acts/act.ts'
import { BULK, type BulkOf, type BulkPatch, type Judged, judgeBulk } from '#rules/plant/list/bulk.ts'
import { filterStands } from '#rules/plant/list/filter.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { canonical, sha256 } from '#store/ledger/hash.ts'
import { bulkRows, placesOf } from '#store/plant/list/bulk.ts'

export type Bulk = { readonly of: BulkOf; readonly fields: BulkPatch; readonly why?: string | undefined }
export type Prepared = Judged & { readonly seen: string }

/**
 * What a change of many assets would do, and the mark of exactly that: which assets in which states. Refuses more than 10,000
 * (`assets.too_many`), and a filter by shared addresses that names no site.
 */
export async function prepared(
  tx: Tx,
  { of, fields, why }: Bulk,
  { actor }: Pick<Call, 'actor'>,
): Promise<Prepared | Refusal> {
  const refusal = 'filter' in of ? filterStands(of.filter) : null
  if (refusal !== null) return refusal
  const rows = await bulkRows(tx, of, BULK + 1)
  if (rows.length > BULK) return refuse('assets.too_many', { most: BULK })
  const judged = judgeBulk(rows, fields, { actor, places: await placesOf(tx), why })
  const states = judged.rows.map(({ id, rev }) => `${id}:${rev}`).sort()
  return { ...judged, seen: sha256(canonical(states)).toString('hex') }
}
