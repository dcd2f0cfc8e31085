import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { approve, configurationToChange } from '#store/configuration/configurations.ts'
import { isAbout } from '#store/configuration/works.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { approvedFields } from './add.ts'

/** Another version is the approved one from now on, by hand: why, and perhaps by which decision about the asset (PLANT-11). */
export const approveConfiguration = act('configuration.approve', {
  input: z.strictObject({
    configuration: Uuid,
    ...approvedFields,
    decision: Uuid.nullable().default(null),
    why: Reason,
  }),
  async load(tx, { configuration, decision: id }) {
    const row = await configurationToChange(tx, configuration)
    if (row === undefined) return refuse('configuration.unknown')
    return { row, fits: id === null || (await isAbout(tx, id, row.asset)) }
  },
  rev: ({ row }) => row.rev,
  decide: ({ row, fits }, _, { actor }) =>
    mayActAt('configuration.approve', actor, [row.site]) ??
    (fits ? null : refuse('configuration.other_decision')),
  async write(tx, { row }, _, { configuration, why, ...said }, { actor, now }) {
    await approve(tx, row, { ...said, approved_at: now, approved_by: actor.person })
    const { name, version, checksum, place } = row
    return {
      ...{ kind: 'asset', subject: row.asset, site: row.site, why, rev: row.rev + 1 },
      before: { name, version, checksum, place },
      after: { name, ...said },
    }
  },
})
