import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { levels } from '#rules/plant/asset.ts'
import { Scale } from '#rules/plant/criticality.ts'
import { act } from '../act.ts'

/** How the company words the levels of criticality for production (PLANT-3); the first time on state 0. */
export const setScale = act('scale.set', {
  input: z.strictObject(Scale.shape),
  load: async tx => {
    await tx.selectFrom('organisation').select('mode').forUpdate().execute()
    const found = await tx.selectFrom('production_scale').selectAll().executeTakeFirst()
    return { was: found ?? null }
  },
  rev: ({ was }) => was?.rev ?? 0,
  decide: (_, _input, { actor }) => mayActAt('scale.set', actor, [null]),
  async write(tx, { was }, _, scale) {
    const rev = (was?.rev ?? 0) + 1
    const worded = JSON.stringify(Object.fromEntries(levels.map(level => [level, scale[level]])))
    if (was === null) await tx.insertInto('production_scale').values({ levels: worded }).execute()
    else await tx.updateTable('production_scale').set({ levels: worded, rev }).execute()
    return { kind: 'scale', subject: 'production', before: was?.levels ?? null, after: scale, rev }
  },
})
