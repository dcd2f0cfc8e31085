import { z } from 'zod'
import { BulkOf, BulkPatch } from '#rules/plant/list/bulk.ts'
import { refuse } from '#rules/refusal.ts'
import { changeAll } from '#store/plant/list/bulk.ts'
import { act } from '../../act.ts'
import { Reason } from '../../fields.ts'
import { prepared } from './bulk.ts'

/**
 * Sets the same fields of many assets at once: what a preview has shown (`seen`), and nothing if any of it has changed since
 * (`assets.changed_meanwhile`). What the preview refused stays as it is.
 */
export const changeAssets = act('assets.change', {
  input: z.strictObject({ of: BulkOf, fields: BulkPatch, seen: z.string().max(64), why: Reason.optional() }),
  load: prepared,
  decide({ rows, seen: now }, { seen }) {
    if (now !== seen) return refuse('assets.changed_meanwhile')
    return rows.length === 0 ? refuse('assets.nothing_changes') : null
  },
  async write(tx, { rows, from }, _, { of, fields, why }, { id, now }) {
    await changeAll(
      tx,
      rows.map(row => row.id),
      fields,
      now,
    )
    const sites = [...new Set(rows.map(({ site }) => site))]
    return {
      ...{ kind: 'assets', subject: id, site: sites.length === 1 ? sites[0]! : '*' },
      before: Object.fromEntries(from.map(({ field, values }) => [field, values])),
      after: { fields, count: rows.length, ...('filter' in of && { filter: of.filter }) },
      ...(why !== undefined && { why }),
    }
  },
})
