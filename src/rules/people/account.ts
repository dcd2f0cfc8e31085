import type { Meaning } from './signature.ts'

/**
 * What a session was opened with: the password alone, or beside it a code of the second factor or a recovery code; a
 * passkey; or the company's own sign-in, which may have said that it asked for more than one factor (RFC 8176).
 */
export const factors = ['password', 'code', 'recovery', 'passkey', 'provider', 'provider_mfa'] as const
export type Factor = (typeof factors)[number]

/** A continuous period of access (21 CFR 11.200(a)(1)). It ends at `expiresAt`, or before when nothing is done in it. */
export type Session = {
  readonly id: string
  readonly account: string
  readonly startedAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly factor: Factor
}

/** What a page says of a request that it makes by itself, while nobody is at it: such a one is no use of the session. */
export const UNATTENDED = 'x-countersign-unattended'

/** Where somebody is: address and name of the browser; null where the command line or a round did it. */
export type From = { readonly address: string; readonly agent: string | null } | null

type Within = { readonly account: string; readonly session: string; readonly from: From }
type On = { readonly account: string; readonly by: string | null; readonly from: From }

/**
 * What happened to an account, for the ledger. `account` is null where the name typed belongs to none; the name itself
 * is never told, since people type passwords there. `by` is the account that did it, null for the system.
 */
export type AccountEvent =
  | (Within & { readonly event: 'identity.signed_in'; readonly factor: Factor })
  | (Within & { readonly event: 'identity.signed_out' })
  | {
      readonly event: 'identity.sign_in_refused'
      readonly account: string | null
      readonly wrong: 'password' | 'code' | 'provider' | 'passkey'
      readonly from: From
    }
  | (Within & { readonly event: 'identity.proof_refused'; readonly meaning: Meaning })
  | (Within & { readonly event: 'identity.check_refused' })
  | (Within & { readonly event: 'identity.password_changed' })
  | (Within & { readonly event: 'identity.second_factor_on' })
  | (Within & { readonly event: 'identity.second_factor_off' })
  | (Within & { readonly event: 'identity.recovery_codes_renewed' })
  | (Within & { readonly event: 'identity.passkey_added' })
  | (Within & { readonly event: 'identity.passkey_removed' })
  | (Within & { readonly event: 'identity.provider_linked'; readonly issuer: string })
  | (On & { readonly event: 'identity.account_opened' })
  | (On & { readonly event: 'identity.account_recovered' })
  | (On & { readonly event: 'identity.account_renamed' })
  | (On & { readonly event: 'identity.account_closed' })
  | (On & { readonly event: 'identity.session_revoked'; readonly session: string })
