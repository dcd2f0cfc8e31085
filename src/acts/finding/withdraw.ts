import { z } from 'zod'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { become, loadFinding, stepOn } from './finding.ts'

/** A finding was raised in error: it stays in the record, with why, and nobody has to do anything. */
export const withdrawFinding = act('finding.withdraw', {
  input: z.strictObject({ finding: Uuid, why: Reason }),
  load: loadFinding,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'withdraw', actor),
  write: async (tx, loaded, next, { why }, call) => ({
    ...(await become(tx, loaded, next, { why }, call)),
    why,
  }),
})
