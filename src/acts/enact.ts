import { z } from 'zod'
import { mayAct } from '#rules/people/access.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Database, Tx } from '#store/database.ts'
import { entryOf, record } from '#store/ledger/entry.ts'
import { canonical, sha256 } from '#store/ledger/hash.ts'
import type { Act, Call, Written } from './act.ts'

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
const UNIQUE = '23505'
/** Serialization failure, deadlock: nothing is wrong but the moment (PostgreSQL, appendix A). */
const COLLISIONS = new Set(['40001', '40P01'])

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
  if (!UUID.safeParse(call.id).success) return refuse('act.id_wrong', { id: String(call.id) })
  const read = act.input.safeParse(input)
  if (!read.success) return inputRefusal(read.error)
  const text = canonical({
    act: act.name,
    input: read.data,
    rev: call.rev ?? null,
    person: call.actor.person,
  })
  if (UNSTORABLE.test(text)) return refuse('act.text_unstorable')
  const request = sha256(text)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.acting(call.id, act.whole ? '*' : call.actor.sites, tx =>
        run(tx, act, call, read.data, request),
      )
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string }
      if (code === UNIQUE && constraint === 'ledger_entry_pkey') return done(db, call, request)
      if (code === undefined || !COLLISIONS.has(code) || attempt === ATTEMPTS) throw error
    }
  }
}

const UUID = z.uuid()
/** NUL and lone surrogates: JSON that PostgreSQL does not store. */
const UNSTORABLE = /\\u0000|\\ud[89a-f][0-9a-f]{2}/

async function run<Input, Loaded, Outcome>(
  tx: Tx,
  act: Act<Input, Loaded, Outcome>,
  call: Call,
  input: Input,
  request: Buffer,
): Promise<Done | Refusal> {
  const may = mayAct(act.name, call.actor)
  if (may !== null) return may
  const loaded = await act.load(tx, input, call)
  if (isRefusal(loaded)) return (await before(tx, call, request)) ?? loaded
  const rev = act.rev?.(loaded)
  if (rev !== undefined && rev !== call.rev) return (await before(tx, call, request)) ?? stale(call.rev, rev)
  const outcome = act.decide(loaded, input, call)
  if (isRefusal(outcome)) return (await before(tx, call, request)) ?? outcome
  const written = await act.write(tx, loaded, outcome, input, call)
  await record(tx, { ...entry(call, written), act: act.name, request }, written.tell ?? [])
  return {
    act: call.id,
    at: call.now,
    kind: written.kind,
    subject: written.subject,
    rev: written.rev ?? null,
    again: false,
  }
}

/** What was decided on another state of the record than it is in now, or on none that was named. */
const stale = (yours: number | undefined, now: number): Refusal =>
  yours === undefined ? refuse('act.rev_missing') : refuse('act.changed_meanwhile', { yours, now })

const entry = (call: Call, { kind, subject, site, function: as, before, after, why, rev }: Written) => ({
  id: call.id,
  at: call.now,
  person: call.actor.person,
  function: as ?? null,
  origin: call.origin,
  site: site ?? null,
  kind,
  subject,
  before: before ?? null,
  after: rev === undefined ? (after ?? null) : { ...(after as object), rev },
  why: why ?? null,
})

/** What has been refused now may have been done before under this very id: then that is the answer. */
async function before(tx: Tx, call: Call, request: Buffer): Promise<Done | Refusal | null> {
  const entry = await entryOf(tx, call.id)
  if (entry === undefined) return null
  if (!entry.request.equals(request)) return refuse('act.id_taken', { id: call.id })
  const after = entry.after as { rev?: number } | null
  return {
    act: entry.id,
    at: entry.at,
    kind: entry.kind,
    subject: entry.subject,
    rev: after?.rev ?? null,
    again: true,
  }
}

const done = async (db: Database, call: Call, request: Buffer): Promise<Done | Refusal> =>
  (await db.within(call.actor.sites, tx => before(tx, call, request))) ??
  refuse('act.id_taken', { id: call.id })

/** Which field is wrong, and how; the first problem is told. */
function inputRefusal(error: z.ZodError): Refusal {
  const [first] = error.issues
  return refuse('act.input_wrong', {
    field: first?.path.map(String).join('.') ?? '',
    problem: first?.message ?? '',
  })
}
