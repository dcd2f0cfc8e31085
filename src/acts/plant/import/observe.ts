import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { applies } from '#rules/plant/import/import.ts'
import { refuse } from '#rules/refusal.ts'
import { digestAct } from '#store/ledger/digested.ts'
import { noteDifferences } from '#store/plant/import/differences.ts'
import { emptyImport } from '#store/plant/import/pieces.ts'
import { act } from '../../act.ts'
import { askAboutSeen } from '../../decision/effect/differences.ts'
import { Uuid } from '../../fields.ts'
import { loadImport } from './take.ts'

/** What a tool saw is put beside the list: it changes nothing there, and where it differs is a decision of the site (PLANT-6). */
export const observeAssets = act('assets.observe', {
  input: z.strictObject({ import: Uuid }),
  load: (tx, { import: id }) => loadImport(tx, id),
  decide({ row, now }, _, { actor }) {
    const outside = mayActAt('assets.observe', actor, [row.site])
    if (outside !== null) return outside
    return row.kind === 'observed' ? applies(row, now) : refuse('import.list')
  },
  async write(tx, { row }, _, __, call) {
    const { id: act, now } = call
    const { id, site, name, size, sha256, source } = row
    const differences = await noteDifferences(tx, row, now)
    const asked = await askAboutSeen(tx, { site, source }, call)
    await digestAct(tx, act)
    await emptyImport(tx, id)
    await tx.updateTable('asset_import').set({ state: 'applied', act }).where('id', '=', id).execute()
    return {
      // What it asks stands with the decision.
      ...(asked === null
        ? { kind: 'asset-import', subject: id }
        : { kind: 'decision', subject: asked.decision.id }),
      site,
      after: {
        ...{ import: id, file: { name, size, sha256 }, source, differences },
        ...(asked !== null && { number: asked.decision.number }),
      },
      ...(asked !== null && { tell: asked.tell }),
    }
  },
})
