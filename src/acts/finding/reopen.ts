import { z } from 'zod'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { become, loadFinding, stepOn } from './finding.ts'

/** What was done did not work, or what was wrong is back: the finding is open again, with its time from now on. */
export const reopenFinding = act('finding.reopen', {
  input: z.strictObject({ finding: Uuid, why: Reason }),
  load: loadFinding,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'reopen', actor),
  async write(tx, loaded, next, { why }, call) {
    const nothing = {
      ...{ action: null, action_by: null, action_until: null, done: null, evidence: null },
      ...{ closed_by: null, closed_at: null, checked: null, checked_by: null, checked_at: null },
    }
    const change = { ...nothing, why, reopened: loaded.row.reopened + 1 }
    return { ...(await become(tx, loaded, next, change, call)), why }
  },
})
