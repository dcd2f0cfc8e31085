/** What a signature means (21 CFR 11.50(a)(3)). */
export const meanings = ['review', 'approval', 'responsibility', 'authorship'] as const
export type Meaning = (typeof meanings)[number]

export const components = ['account', 'password', 'code'] as const
export type Component = (typeof components)[number]

/** Identity proven anew at signing (21 CFR 11.200): which components were given, by which account, when. */
export type Proof = {
  readonly session: string
  readonly account: string
  readonly at: Temporal.Instant
  readonly components: readonly Component[]
}
