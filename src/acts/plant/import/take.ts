import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { applies } from '#rules/plant/import/import.ts'
import { refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { digestAct } from '#store/ledger/digested.ts'
import { lockList, matchesOf, retireMissing, takeOver } from '#store/plant/import/apply.ts'
import { emptyImport, fingerprintOf, importToChange } from '#store/plant/import/pieces.ts'
import { act } from '../../act.ts'
import { Reason, Uuid } from '../../fields.ts'
import { telling } from './progress.ts'

/** An import with what the rule needs to know of its dry run and of the list now. */
export async function loadImport(tx: Tx, id: string) {
  const row = await importToChange(tx, id)
  if (row === undefined) return refuse('import.unknown')
  await lockList(tx, row.site)
  return { row, now: { fingerprint: await fingerprintOf(tx, row.site), rows: await matchesOf(tx, id) } }
}

/**
 * An authoritative list comes in: what its dry run has found new and changed, in one transaction and with one entry, however
 * many rows (PLANT-6). What is missing in a file that claims to be complete leaves the list only where that is said, with
 * the reason. Refuses what a dry run on another state of the list has found.
 */
export const importAssets = act('assets.import', {
  input: z.strictObject({ import: Uuid, retireMissing: z.boolean().default(false), why: Reason.optional() }),
  load: (tx, { import: id }) => loadImport(tx, id),
  decide({ row, now }, { retireMissing: retires, why }, { actor }) {
    const outside = mayActAt('assets.import', actor, [row.site])
    if (outside !== null) return outside
    if (row.kind !== 'list') return refuse('import.observed')
    return applies(row, now) ?? (retires && why === undefined ? refuse('asset.reason_missing') : null)
  },
  async write(tx, { row }, _, { retireMissing: retires, why }, call) {
    const { id, site, name, size, sha256, staged } = row
    const { new: added = 0, changed = 0, missing = 0, conflicting = 0, rejected = 0 } = row.counts ?? {}
    await telling(id, staged, call.now, async told => {
      await takeOver(tx, row, call.now, told)
      if (retires) await retireMissing(tx, id, call.now)
      await digestAct(tx, call.id)
    })
    await emptyImport(tx, id)
    await tx
      .updateTable('asset_import')
      .set({ state: 'applied', act: call.id })
      .where('id', '=', id)
      .execute()
    return {
      ...{ kind: 'asset-import', subject: id, site },
      after: {
        file: { name, size, sha256 },
        added,
        changed,
        retired: retires ? missing : 0,
        conflicting,
        rejected,
      },
      ...(why !== undefined && { why }),
    }
  },
})
