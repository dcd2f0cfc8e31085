import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type pg from 'pg'
import type { Factor } from '#rules/people/account.ts'
import { LEAST } from '#rules/people/password.ts'
import { opens } from './door/open.ts'
import { hashPassword, verifyPassword } from './password/hash.ts'

/** After how long without a request a session ends, and after how long in any case. */
export type Limits = { readonly idle: Temporal.Duration; readonly absolute: Temporal.Duration }

/** The header in which the library finds the address; what a client sends under this name is dropped. */
export const ADDRESS = 'x-countersign-address'

/** What opened a session, by the library's endpoint; elsewhere it is what it was before. */
const opening: Readonly<Record<string, Factor>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'code',
  '/two-factor/verify-backup-code': 'recovery',
  '/two-factor/disable': 'password',
}

type Needs = {
  readonly pool: pg.Pool
  readonly secret: string
  readonly baseURL: string
  readonly secure: boolean
  readonly now: () => Temporal.Instant
  readonly limits: Limits
}

/**
 * better-auth with local accounts and a second factor. Nobody registers by themselves, its own HTTP handler stays
 * unused, it logs nothing, calls nobody, and leaves counting failed attempts to `throttle.ts`.
 */
export const settings = ({ pool, secret, baseURL, secure, now, limits }: Needs) =>
  ({
    appName: 'Countersign',
    baseURL,
    // Given as a list, it is not looked for in the environment, and can be renewed later.
    secrets: [{ version: 1, value: secret }],
    database: pool,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST,
      // In UTF-16 units; our own limit counts characters and stands at sign-in too.
      maxPasswordLength: 512,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    plugins: [
      twoFactor({
        issuer: 'Countersign',
        twoFactorCookieMaxAge: 60,
        accountLockout: { enabled: false },
        backupCodeOptions: { amount: 10 },
      }),
      opens,
    ],
    session: {
      disableSessionRefresh: true,
      additionalFields: {
        factor: { type: 'string', required: true, input: false },
        seenAt: { type: 'date', required: true, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const at = now()
            const before = context?.context.session?.session.factor
            return {
              data: {
                ...session,
                factor: opening[context?.path ?? ''] ?? before ?? session.factor,
                ipAddress: context?.headers?.get(ADDRESS) ?? session.ipAddress,
                createdAt: new Date(at.epochMilliseconds),
                seenAt: new Date(at.epochMilliseconds),
                expiresAt: new Date(at.add(limits.absolute).epochMilliseconds),
              },
            }
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'countersign',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', secure },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  }) satisfies BetterAuthOptions

export const library = (needs: Needs) => betterAuth(settings(needs))
export type Library = ReturnType<typeof library>

/** What the library answered, or null where it said no: wrong password, wrong code. What is broken is thrown on. */
export async function tried<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}
