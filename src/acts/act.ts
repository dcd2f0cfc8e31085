import type { z } from 'zod'
import type { Actor } from '#rules/people/actor.ts'
import type { AnyAct } from '#rules/people/doers.ts'
import type { Proof } from '#rules/people/signature.ts'
import type { Message } from '#rules/post/message.ts'
import type { Refusal } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'

/** Who acts, when, from where, on what state of the record, and why. */
export type Call = {
  /** Made by the client: idempotency key and id of the ledger entry at once (a UUID). */
  readonly id: string
  readonly actor: Actor
  readonly now: Temporal.Instant
  /** The origin's id (channel, address, device), if it has one. */
  readonly origin: string | null
  /** The state of the record that the actor saw (If-Match); left out where the record is new. */
  readonly rev?: number
  /** Identity proven anew, for a signature. */
  readonly proof?: Proof
}

/** What an act has written: its subject, and what it was before and is after. */
export type Written = {
  readonly kind: string
  readonly subject: string
  readonly site?: string | null
  /** The function in which the actor acted. */
  readonly function?: string | null
  readonly before?: unknown
  readonly after?: unknown
  readonly why?: string
  /** The record's state after the act. */
  readonly rev?: number
  /** Whom it has to be told, and what. */
  readonly tell?: readonly Message[]
}

/** One way to change the record. `load` locks what `decide` needs; a rule decides; `write` puts down what it decided. */
export type Act<Input, Loaded, Outcome> = {
  readonly name: AnyAct
  readonly input: z.ZodType<Input>
  readonly load: (tx: Tx, input: Input, call: Call) => Promise<Loaded | Refusal>
  /**
   * The act needs the record whole, whatever sites the actor may see: the split is one, and a copy or a hash of a part of
   * it would be wrong. Its rule then has to look after the sites itself.
   */
  readonly whole?: true
  /** The state of the loaded record, where the act changes one; `enact` refuses what was decided on an older one. */
  readonly rev?: (loaded: Loaded) => number
  readonly decide: (loaded: Loaded, input: Input, call: Call) => Outcome | Refusal
  readonly write: (tx: Tx, loaded: Loaded, outcome: Outcome, input: Input, call: Call) => Promise<Written>
}

/** Names an act and keeps its types together. */
export const act = <Input, Loaded, Outcome>(
  name: AnyAct,
  spec: Omit<Act<Input, Loaded, Outcome>, 'name'>,
): Act<Input, Loaded, Outcome> => ({ name, ...spec })
