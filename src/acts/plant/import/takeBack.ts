import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { digestAct } from '#store/ledger/digested.ts'
import { lockList, takeBack } from '#store/plant/import/apply.ts'
import { importToChange } from '#store/plant/import/pieces.ts'
import { act } from '../../act.ts'
import { Reason, Uuid } from '../../fields.ts'

/** As many kept assets as an entry names. */
const NAMED = 1_000

/**
 * A list that came in is taken back as a whole: what it added goes, what it changed becomes what it was. Assets that were
 * changed since, or that something hangs on, stay as they are and are named.
 */
export const takeBackImport = act('import.takeBack', {
  input: z.strictObject({ import: Uuid, why: Reason }),
  async load(tx, { import: id }) {
    const row = await importToChange(tx, id)
    if (row === undefined) return refuse('import.unknown')
    await lockList(tx, row.site)
    return row
  },
  decide({ site, kind, state, act: done }, _, { actor }) {
    const outside = mayActAt('import.takeBack', actor, [site])
    if (outside !== null) return outside
    if (kind !== 'list') return refuse('import.observed')
    return state === 'applied' && done !== null ? done : refuse('import.not_applied')
  },
  async write(tx, { id, site }, done, { why }, call) {
    const { restored, removed, kept, keptInAll } = await takeBack(tx, done, call.now, NAMED)
    await digestAct(tx, call.id)
    await tx.updateTable('asset_import').set({ state: 'taken-back' }).where('id', '=', id).execute()
    return {
      kind: 'asset-import',
      subject: id,
      site,
      after: { restored, removed, kept: keptInAll, which: kept },
      why,
    }
  },
})
