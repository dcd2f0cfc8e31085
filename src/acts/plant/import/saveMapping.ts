import { z } from 'zod'
import { Mapping, readyMappings } from '#rules/plant/import/mapping.ts'
import { refuse } from '#rules/refusal.ts'
import { act } from '../../act.ts'
import { Name, Uuid } from '../../fields.ts'

/** A mapping of a file's columns is kept under a name, for the next file of its kind. */
export const saveMapping = act('mapping.save', {
  input: z.strictObject({ mapping: Uuid, label: Name, ready: z.enum(readyMappings), columns: Mapping }),
  async load(tx, { mapping, label }) {
    const rows = await tx.selectFrom('asset_mapping').selectAll().forUpdate().execute()
    const named = rows.find(one => one.label.toLowerCase() === label.toLowerCase())
    return { was: rows.find(({ id }) => id === mapping), taken: named !== undefined && named.id !== mapping }
  },
  /** 0 where it is new. */
  rev: ({ was }) => was?.rev ?? 0,
  decide: ({ taken }, { label }) => (taken ? refuse('mapping.there', { label }) : null),
  async write(tx, { was }, _, { mapping, label, ready, columns }) {
    const rev = (was?.rev ?? 0) + 1
    const row = { label, ready, mapping: JSON.stringify(columns), rev }
    if (was === undefined)
      await tx
        .insertInto('asset_mapping')
        .values({ id: mapping, ...row })
        .execute()
    else await tx.updateTable('asset_mapping').set(row).where('id', '=', mapping).execute()
    const before = was && { label: was.label, columns: was.mapping }
    return {
      kind: 'asset-mapping',
      subject: mapping,
      ...(before && { before }),
      after: { label, columns },
      rev,
    }
  },
})
