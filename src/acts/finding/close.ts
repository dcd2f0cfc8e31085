import { z } from 'zod'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { become, loadFinding, stepOn } from './finding.ts'

/** What was wrong is mended: what was done, and what shows it. Somebody else then looks whether it worked. */
export const closeFinding = act('finding.close', {
  input: z.strictObject({ finding: Uuid, done: Reason, evidence: z.string().trim().max(4_000).default('') }),
  load: loadFinding,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'close', actor),
  write: (tx, loaded, next, { done, evidence }, call) =>
    become(tx, loaded, next, { done, evidence, closed_by: call.actor.person, closed_at: call.now }, call),
})
