import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { enact } from '#acts/enact.ts'
import { recoverAdministrator } from '#acts/people/invite.ts'
import { hashToken, newToken } from '#identity/link.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { databaseForCommand, placeOf } from '#store/cluster/place.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { writeOrigin } from '#store/ledger/origin.ts'
import type { Person } from '#store/people.ts'
import { say } from '#words/say.ts'
import { understood } from './args.ts'
import { print } from './output.ts'

const options = { person: { type: 'string' }, data: { type: 'string' } } as const

/** `countersign recover-admin`: a one-time link for an administrator, from whoever may work at the server. */
export async function recoverAdmin(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('recover-admin', () => parseArgs({ args: [...args], options }))
  if (isRefusal(parsed)) return parsed
  const { person, data } = parsed.values
  const cluster = await databaseForCommand(placeOf(process.env, data))
  if (isRefusal(cluster)) return cluster
  try {
    const db = await openDatabase(cluster.url, 2)
    if (isRefusal(db)) return db
    try {
      return await recoverIn(db, language, person)
    } finally {
      await db.close()
    }
  } finally {
    await cluster.stop()
  }
}

/** Makes the link in an open database, and prints it; `email` tells which administrator where there are several. */
export async function recoverIn(
  db: Database,
  language: Language,
  email: string | undefined,
): Promise<number | Refusal> {
  const person = await administrator(db, email)
  if (isRefusal(person)) return person
  const token = newToken()
  const now = Temporal.Now.instant()
  const from = { channel: 'command', address: null, agent: whoRuns(), session: null } as const
  const origin = await db.within('*', tx => writeOrigin(tx, from))
  const invitation = randomUUID()
  const done = await enact(
    db,
    recoverAdministrator,
    { id: randomUUID(), actor: nobody, now, origin },
    {
      invitation,
      person: person.id,
      purpose: person.account === null ? 'join' : 'recover',
      hash: hashToken(token),
    },
  )
  if (isRefusal(done)) return done
  const { expires_at } = await db.within('*', tx =>
    tx.selectFrom('invitation').select('expires_at').where('id', '=', invitation).executeTakeFirstOrThrow(),
  )
  const until = expires_at
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  const { name } = person
  return print(
    say(language, 'cli.recover.link', { name, email: person.email, until, path: `/join/${token}` }),
  )
}

/** The account of the operating system that runs the command; it need not have a name. */
function whoRuns(): string | null {
  try {
    return userInfo().username
  } catch {
    return null
  }
}

async function administrator(db: Database, email: string | undefined): Promise<Person | Refusal> {
  const all = await db.within('*', tx =>
    tx
      .selectFrom('person')
      .selectAll()
      .where('administrator', '=', true)
      .where(({ eb, or }) => or([eb('left_at', 'is', null), eb('left_at', '>', Temporal.Now.instant())]))
      .orderBy('email')
      .execute(),
  )
  if (all.length === 0) return refuse('cli.recover.nobody')
  if (email !== undefined)
    return (
      all.find(each => each.email.toLowerCase() === email.toLowerCase()) ??
      refuse('person.no_administrator', { name: email })
    )
  const [only] = all
  return only !== undefined && all.length === 1
    ? only
    : refuse('cli.recover.which', { names: all.map(each => each.email) })
}
