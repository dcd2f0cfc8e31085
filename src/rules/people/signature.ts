/** What a signature means (21 CFR 11.50(a)(3)). */
export const meanings = ['review', 'approval', 'responsibility', 'authorship'] as const
export type Meaning = (typeof meanings)[number]

export const components = ['account', 'password', 'code', 'passkey'] as const
export type Component = (typeof components)[number]

/** Identity proven anew at signing (21 CFR 11.200): which components were given, by which account, when. */
export type Proof = {
  readonly session: string
  readonly account: string
  readonly at: Temporal.Instant
  readonly components: readonly Component[]
}

/** What one signature is about, and nothing else: the record in the state that was seen, and the meaning. A passkey is asked for that. */
export const whatIsSigned = (one: {
  readonly subject: string
  readonly rev: number | null
  readonly meaning: Meaning
}): string => `${one.subject} ${one.rev} ${one.meaning}`
