import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { factors } from '#rules/people/account.ts'

/**
 * Opens a session for who has proven themselves elsewhere: at the company's own sign-in, or with a passkey. The library's
 * own HTTP handler stays unused, so that only this room can call it.
 */
export const opens = {
  id: 'countersign-opens',
  endpoints: {
    openSession: createAuthEndpoint(
      '/countersign/open',
      { method: 'POST', body: z.object({ account: z.string(), factor: z.enum(factors) }) },
      async ctx => {
        const { account, factor } = ctx.body
        const user = await ctx.context.internalAdapter.findUserById(account)
        if (user === null) throw new Error('a session for nobody')
        const session = await ctx.context.internalAdapter.createSession(account, true, { factor })
        await setSessionCookie(ctx, { session, user }, true)
        return ctx.json({ id: session.id })
      },
    ),
  },
} satisfies BetterAuthPlugin
