import { randomUUID } from 'node:crypto'
import type { Act, Call } from '#acts/act.ts'
import { type Done, enact } from '#acts/enact.ts'
import { actorFor } from '#acts/people/actor.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Database } from '#store/database.ts'
import { writeOrigin } from '#store/ledger/origin.ts'

/** Something that somebody did on a day: one act or a few, minutes apart. */
export type Deed = {
  readonly day: string
  /** The hour at which it began, in the organisation's zone. */
  readonly hour: number
  /** The person's id in the files; null where nobody is there yet. */
  readonly by: string | null
  readonly acts: (teller: Teller) => Promise<void>
}

/** Does acts as one person at one time; throws what is refused, since nothing of the sample may be. */
export type Teller = {
  readonly db: Database
  /** The record's id of a person of the files. */
  readonly idOf: (person: string) => string
  /** When the next act is done. */
  readonly now: () => Temporal.Instant
  readonly act: <Input, Loaded, Outcome>(
    act: Act<Input, Loaded, Outcome>,
    input: unknown,
    more?: Pick<Call, 'rev' | 'proof'>,
  ) => Promise<Done>
  /** The same as another person, by the record's id. */
  readonly as: (person: string) => Promise<Teller['act']>
}

/** An act of the sample that a rule refused: the data and the product do not fit each other. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(act: string, at: Temporal.Instant, refusal: Refusal) {
    super(`${act} at ${at}: ${refusal.refused} ${JSON.stringify(refusal.params)}`)
    this.refusal = refusal
  }
}

/** Between two acts of one deed, so that the record shows them in order. */
const PAUSE = { seconds: 12 }

/** Tells deeds to the record in the order of their days, each by whom it says, with what that person may do then. */
export async function tell(db: Database, deeds: readonly Deed[], zone: string): Promise<void> {
  const ids = new Map<string, string>()
  const idOf = (person: string) => {
    const id = ids.get(person) ?? randomUUID()
    ids.set(person, id)
    return id
  }
  const inOrder = deeds.toSorted((a, b) => a.day.localeCompare(b.day) || a.hour - b.hour)
  const origin = await db.within('*', tx =>
    writeOrigin(tx, { channel: 'system', address: null, agent: null, session: null }),
  )
  let now = Temporal.Instant.fromEpochMilliseconds(0)
  // What somebody may do does not change within a day of the sample.
  let acting: { by: string | null; day: string; actor: Actor } | undefined
  for (const { day, hour, by, acts } of inOrder) {
    const begun = Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: zone, plainTime: { hour } })
      .toInstant()
    if (Temporal.Instant.compare(begun, now) > 0) now = begun
    if (acting === undefined || acting.by !== by || acting.day !== day)
      acting = { by, day, actor: by === null ? nobody : await actorOf(db, idOf(by), now) }
    const { actor } = acting
    const actAs =
      (who: Actor): Teller['act'] =>
      async (act, input, more = {}) => {
        const done = await enact(db, act, { id: randomUUID(), actor: who, now, origin, ...more }, input)
        if (isRefusal(done)) throw new Refused(act.name, now, done)
        now = now.add(PAUSE)
        return done
      }
    const as = async (person: string) => actAs(await actorOf(db, person, now))
    await acts({ db, idOf, now: () => now, act: actAs(actor), as })
  }
}

async function actorOf(db: Database, id: string, now: Temporal.Instant) {
  const actor = await db.within('*', async tx => {
    const person = await tx.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
    return person === undefined ? null : actorFor(tx, person, now)
  })
  if (actor === null) throw new Error(`nobody acts: ${id}`)
  return actor
}
