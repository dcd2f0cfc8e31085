import { z } from 'zod'
import type { AccountEvent } from '#rules/people/account.ts'
import { act } from '../act.ts'

/** What happened to an account, said by sign-in itself, stands in the ledger like every act. No route does it. */
export const noteAccount = act('account.note', {
  input: z.custom<AccountEvent>(value => typeof value === 'object' && value !== null && 'event' in value),
  load: async () => null,
  decide: () => null,
  async write(_, __, ___, event) {
    const { account, from: ____, ...after } = event
    return { kind: 'account', subject: account ?? 'unknown', after }
  },
})
