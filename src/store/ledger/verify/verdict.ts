import type { Refusal } from '#rules/refusal.ts'
import type { PublicKey } from '../key.ts'
import type { Seal, Sealed } from '../seal.ts'

/** The first thing that does not fit: what is wrong, at which number of the ledger, and the entry there. */
export type Broken = {
  readonly what: Refusal
  readonly seq: number | null
  readonly entry: { readonly id: string; readonly at: string; readonly act: string } | null
}

/** A ledger in which everything fits, as far as it was there to be looked at. */
export type Held = {
  /** The first and last number that was looked at; both 0 in an empty ledger. */
  readonly first: number
  readonly last: number
  readonly entries: number
  /** Row images behind the entries. */
  readonly rows: number
  readonly seals: number
  /** The last seal: up to here the ledger is vouched for. */
  readonly sealed: Seal | null
  /** Entries after it, linked or not, for which nobody can vouch. */
  readonly unsealed: number
  /** The seal that was kept elsewhere and fits; null where none was given, or it lies outside. */
  readonly kept: Seal | null
  /** The keys that the seals were made with, and whether the verifier brought them along or took the ledger's word. */
  readonly keys: readonly string[]
  readonly trusted: boolean
}

/** What the verifier brings along, from elsewhere: public keys, and a seal that was kept. */
export type Trust = { readonly keys: readonly PublicKey[]; readonly seal: Sealed | null }

export const isBroken = (verdict: Held | Broken | null): verdict is Broken =>
  verdict !== null && 'what' in verdict

/** Whose entry a line is, as far as it can be read. */
export function entryIn(line: Buffer): Broken['entry'] {
  try {
    const { id, at, act } = JSON.parse(line.toString()).entry
    return { id: String(id), at: String(at), act: String(act) }
  } catch {
    return null
  }
}
