import type { Params } from '../refusal.ts'

/** What happened to something that was sent, in one sentence: its code, and what the sentence needs. */
export type Said = { readonly said: string; readonly params: Params }

/**
 * What came of an attempt to send. `again`: not arrived, and worth another attempt. `never`: another attempt would change
 * nothing. `gone`: the receiver wants no more, ever.
 */
export type Answer = Said & { readonly outcome: 'arrived' | 'again' | 'never' | 'gone' }

export const answer = (outcome: Answer['outcome'], said: string, params: Params = {}): Answer => ({
  outcome,
  said,
  params,
})
