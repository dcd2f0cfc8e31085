import { z } from 'zod'
import { factors } from '#rules/people/account.ts'
import { isWeak, weakSites } from '#rules/people/factor.ts'
import { sides } from '#rules/split/split.ts'
import type { Database } from '#store/database.ts'
import { policyOf } from '#store/policy.ts'
import type { Caller } from './caller.ts'

/** Who somebody is, in a session. */
export const Me = z.object({
  person: z.uuid(),
  name: z.string(),
  administrator: z.boolean(),
  founder: z.enum(sides).nullable(),
  held: z.array(
    z.object({
      function: z.string(),
      site: z.string().nullable(),
      area: z.string().nullable(),
      for: z.string().nullable(),
    }),
  ),
  may: z.array(z.string()),
  sites: z.union([z.literal('*'), z.array(z.string())]),
  audits: z.union([z.literal('*'), z.array(z.string())]).describe('Where you audit'),
  works: z
    .union([z.literal('*'), z.array(z.string())])
    .describe('Where you hold an internal function that does not audit'),
  serves: z
    .union([z.literal('*'), z.array(z.string())])
    .describe('Where you hold an external function: there you ask for what is your own'),
  factor: z.enum(factors).nullable(),
  weakAt: z
    .union([z.literal('*'), z.array(z.string())])
    .describe('Where you change nothing before you sign in with a second factor'),
  session: z.string(),
  sessionEnds: z.iso.datetime(),
})

/** The same of who calls; null where nobody is signed in, and where a token was brought. */
export async function meOf(db: Database, { actor, session }: Caller) {
  if (session === null) return null
  const weakAt = isWeak(actor.factor) ? weakSites(await db.within('*', policyOf)) : []
  return { ...actor, weakAt, session: session.id, sessionEnds: session.expiresAt.toString() }
}
