import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { configurationToChange } from '#store/configuration/configurations.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'

/** A program is no longer there, or no longer looked after: nothing is compared with it from now on. */
export const endConfiguration = act('configuration.end', {
  input: z.strictObject({ configuration: Uuid, why: Reason }),
  load: async (tx, { configuration }) =>
    (await configurationToChange(tx, configuration)) ?? refuse('configuration.unknown'),
  rev: ({ rev }) => rev,
  decide: ({ site }, _, { actor }) => mayActAt('configuration.end', actor, [site]),
  async write(tx, row, _, { why }, { now }) {
    const { id, asset, site, name, version, checksum, place } = row
    const rev = row.rev + 1
    await tx.updateTable('configuration').set({ ended_at: now, rev }).where('id', '=', id).execute()
    await tx
      .updateTable('configuration_seen')
      .set({ differs: false })
      .where('configuration', '=', id)
      .execute()
    return {
      ...{ kind: 'asset', subject: asset, site, why, rev },
      before: { version, checksum, place },
      after: { name },
    }
  },
})
