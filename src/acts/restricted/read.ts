import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { refuse } from '#rules/refusal.ts'
import { restrictedBy } from '#store/ledger/restricted.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'

/**
 * Somebody reads what is restricted (TRUST-2): by id, for a reason, and it stands in the ledger of the record that it
 * belongs to. Nothing shows it without this act.
 */
export const readRestricted = act('restricted.read', {
  input: z.strictObject({ restricted: Uuid, why: Reason }),
  load: async (tx, { restricted }) => (await restrictedBy(tx, restricted)) ?? refuse('restricted.unknown'),
  decide: ({ site }, _, { actor }) => mayActAt('restricted.read', actor, [site]),
  write: async (_, { site, kind, subject }, __, { restricted, why }) => ({
    kind,
    subject,
    site,
    after: { read: restricted },
    why,
  }),
})
