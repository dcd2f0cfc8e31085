import { z } from 'zod'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { become, loadFinding, stepOn } from './finding.ts'

/** Somebody else than who closed a finding has looked, and what was done works. */
export const checkFinding = act('finding.check', {
  input: z.strictObject({ finding: Uuid, found: Reason }),
  load: loadFinding,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'check', actor),
  write: (tx, loaded, next, { found }, call) =>
    become(tx, loaded, next, { checked: found, checked_by: call.actor.person, checked_at: call.now }, call),
})
