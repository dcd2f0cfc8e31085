import { z } from 'zod'
import { actScope, actsAs, mayAct } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { AnyAct } from '#rules/people/doers.ts'
import { isWeak, type Policy, strongEnough } from '#rules/people/factor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Along, Database, Tx } from '#store/database.ts'
import { entryOf, record } from '#store/ledger/entry.ts'
import { canonical, sha256 } from '#store/ledger/hash.ts'
import { policyOf } from '#store/policy.ts'
import type { Act, Call, Written } from './act.ts'
import { storable } from './storable.ts'

/** An act that stands in the record. `again`: it was done before, under the same id, and nothing was done now. */
export type Done = {
  readonly act: string
  readonly at: Temporal.Instant
  readonly kind: string
  readonly subject: string
  readonly rev: number | null
  readonly again: boolean
}

const ATTEMPTS = 4
const TOLD = 200
const UNIQUE = '23505'
/** Serialization failure, deadlock: nothing is wrong but the moment (PostgreSQL, appendix A). */
const COLLISIONS = new Set([UNIQUE, '40001', '40P01'])

/**
 * Does an act: in one transaction it checks access and input, loads, asks the rule, writes, and leaves the ledger entry
 * and one outbox row. Refuses with the rule's refusal; nothing is then written. The same id with the same input is done
 * once and answered alike every time; with another input it is refused (`act.id_taken`).
 */
export async function enact<Input, Loaded, Outcome>(
  db: Database,
  act: Act<Input, Loaded, Outcome>,
  call: Call,
  input: unknown,
): Promise<Done | Refusal> {
  const may = mayAct(act.name, call.actor)
  // Nothing is looked at for who is not signed in.
  if (may !== null && call.actor.person === null) return may
  const asked = requestOf(act, call, input)
  if (isRefusal(asked)) return may ?? asked
  if (may !== null) return (await doneBefore(db, act, call, input)) ?? may
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await db.acting(call.id, act.whole ? '*' : actScope(act.name, call.actor), (tx, along) =>
        run({ tx, along }, act, call, asked),
      )
      return isRefusal(answer) ? ((await earlier(db, call, asked.hash)) ?? answer) : answer
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === undefined || !COLLISIONS.has(code)) throw error
      const before = await earlier(db, call, asked.hash)
      if (before !== null) return before
      // Another act got in between; next time the rule sees what it did.
      if (attempt < ATTEMPTS) continue
      if (code === UNIQUE) return refuse('act.there')
      throw error
    }
  }
}

/** What the same act, sent before, was answered with; null where it was not done. For what must not be asked for twice. */
export async function doneBefore<Input, Loaded, Outcome>(
  db: Database,
  act: Act<Input, Loaded, Outcome>,
  call: Call,
  input: unknown,
): Promise<Done | null> {
  const asked = requestOf(act, call, input)
  const found = isRefusal(asked) ? null : await earlier(db, call, asked.hash)
  return isRefusal(found) ? null : found
}

const UUID = z.uuid()

/** The input as the act reads it, and the hash by which the same act sent twice is known. */
function requestOf<Input, Loaded, Outcome>(
  act: Act<Input, Loaded, Outcome>,
  { id, rev, actor }: Call,
  input: unknown,
): { readonly input: Input; readonly hash: Buffer } | Refusal {
  if (!UUID.safeParse(id).success) return refuse('act.id_wrong', { id: String(id) })
  const read = act.input.safeParse(input)
  if (!read.success) return inputRefusal(read.error)
  if (!storable(read.data)) return refuse('act.text_unstorable')
  const request = { act: act.name, input: read.data, rev: rev ?? null, person: actor.person }
  return { input: read.data, hash: sha256(canonical(request)) }
}

async function run<Input, Loaded, Outcome>(
  { tx, along }: { readonly tx: Tx; readonly along: Along },
  act: Act<Input, Loaded, Outcome>,
  call: Call,
  { input, hash: request }: { readonly input: Input; readonly hash: Buffer },
): Promise<Done | Refusal> {
  const loaded = await act.load(tx, input, call)
  if (isRefusal(loaded)) return loaded
  const rev = act.rev?.(loaded)
  if (rev !== undefined && rev !== call.rev) return stale(call.rev, rev)
  const outcome = act.decide(loaded, input, call)
  if (isRefusal(outcome)) return outcome
  const before = await policyFor(tx, call.actor)
  const written = await act.write(tx, loaded, outcome, input, call)
  // Who asks others for a second factor, or no longer does, came with one.
  const after = await policyFor(tx, call.actor)
  for (const policy of [before, after]) {
    const weak = policy && strongEnough(call.actor.factor, policy, written.site ?? null)
    if (weak !== null) return weak
  }
  record(along, { ...entry(act.name, call, written), request }, written.tell ?? [])
  return {
    act: call.id,
    at: call.now,
    kind: written.kind,
    subject: written.subject,
    rev: written.rev ?? null,
    again: false,
  }
}

/** Where a second factor is asked for; null for who came with one, which spares the question. */
const policyFor = async (tx: Tx, { factor }: Actor): Promise<Policy | null> =>
  isWeak(factor) ? policyOf(tx) : null

/** What was decided on another state of the record than it is in now, or on none that was named. */
const stale = (yours: number | undefined, now: number): Refusal =>
  yours === undefined ? refuse('act.rev_missing') : refuse('act.changed_meanwhile', { yours, now })

function entry(act: AnyAct, { id, now, actor, origin }: Call, written: Written) {
  const { kind, subject, before, after, why, rev, site = null } = written
  return {
    id,
    act,
    at: now,
    person: actor.person,
    function: written.function ?? actsAs(act, actor, site),
    origin,
    site,
    kind,
    subject,
    before: before ?? null,
    after: rev === undefined ? (after ?? null) : { ...(after as object), rev },
    why: why ?? null,
  }
}

/** What has been refused now may have been done before under this very id, or the id is another act's. */
async function earlier(db: Database, { id }: Call, request: Buffer): Promise<Done | Refusal | null> {
  // Whatever the actor sees by now: only the same person can ask the same again, and saw the answer then.
  const entry = await db.within('*', tx => entryOf(tx, id))
  if (entry === undefined) return null
  if (!entry.request.equals(request)) return refuse('act.id_taken', { id })
  const { at, kind, subject } = entry
  const after = entry.after as { rev?: number } | null
  return { act: id, at, kind, subject, rev: after?.rev ?? null, again: true }
}

/** Which field is wrong, and how; the first problem is told, and no more of it than a person reads. */
export function inputRefusal({ issues: [first] }: z.ZodError): Refusal {
  const inside = first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : []
  const field = [...(first?.path ?? []), ...inside].map(String).join('.')
  return refuse('act.input_wrong', {
    field: field.slice(0, TOLD),
    problem: (first?.message ?? '').slice(0, TOLD),
  })
}
