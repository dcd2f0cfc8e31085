import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { applies } from '#rules/plant/import/import.ts'
import { refuse } from '#rules/refusal.ts'
import { digestAct } from '#store/ledger/digested.ts'
import { noteDifferences } from '#store/plant/import/differences.ts'
import { emptyImport } from '#store/plant/import/pieces.ts'
import { act } from '../../act.ts'
import { Uuid } from '../../fields.ts'
import { loadImport } from './take.ts'

/** What a tool saw is put beside the list: it changes nothing there, and where it differs waits for operations (PLANT-6). */
export const observeAssets = act('assets.observe', {
  input: z.strictObject({ import: Uuid }),
  load: (tx, { import: id }) => loadImport(tx, id),
  decide({ row, now }, _, { actor }) {
    const outside = mayActAt('assets.observe', actor, [row.site])
    if (outside !== null) return outside
    return row.kind === 'observed' ? applies(row, now) : refuse('import.list')
  },
  async write(tx, { row }, _, __, { id: act, now }) {
    const { id, site, name, size, sha256, source } = row
    const differences = await noteDifferences(tx, row, now)
    await digestAct(tx, act)
    await emptyImport(tx, id)
    await tx.updateTable('asset_import').set({ state: 'applied', act }).where('id', '=', id).execute()
    return {
      kind: 'asset-import',
      subject: id,
      site,
      after: { file: { name, size, sha256 }, source, differences },
    }
  },
})
