import type { Actor, Held, Sites } from '#rules/people/actor.ts'
import { type ActName, actNames } from '#rules/split/acts.ts'
import type { Records } from '#rules/split/parts.ts'
import { standing } from '#rules/split/people.ts'
import type { Split } from '#rules/split/split.ts'
import type { Database, Tx } from '#store/database.ts'
import { type Person, personByAccount, recordsOf } from '#store/people.ts'
import { versionInForce } from '#store/split.ts'
import { givenBy } from './given.ts'

/**
 * Who an account acts as at an instant: the functions that its person holds or stands in for, the acts that the split
 * in force gives to these (to the founders, what it gives to nobody), and the sites to be seen. Null where the account
 * belongs to nobody who is active.
 */
export async function actorOf(db: Database, account: string, now: Temporal.Instant): Promise<Actor | null> {
  return db.within('*', async tx => {
    const person = await personByAccount(tx, account)
    return person === undefined ? null : actorFor(tx, person, now)
  })
}

/** The same for a person of the record; null where the person is not active. */
export async function actorFor(tx: Tx, person: Person, now: Temporal.Instant): Promise<Actor | null> {
  if (!person.active) return null
  const organisation = await tx.selectFrom('organisation').selectAll().executeTakeFirst()
  const version = await versionInForce(tx, now)
  const founder =
    organisation?.founder_it === person.id
      ? 'it'
      : organisation?.founder_operations === person.id
        ? 'operations'
        : null
  const records = await recordsOf(tx, person.kind === 'service' ? person.id : null)
  const day = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const held = seatsOf(records, day, forWhom(records, person.id))
    .filter(one => one.person === person.id)
    .map(({ person: _, ...one }) => one)
  const given = version === undefined ? null : await givenBy(tx, version)
  const there = founder === null ? new Set<string>() : await active(tx)
  let all: ReturnType<typeof seatsOf> | undefined
  const by: Partial<Record<ActName, readonly Held[]>> = {}
  const may = actNames.filter(name => {
    const functions = given?.acts.get(name)
    if (functions === undefined) return founder !== null
    const own = held.flatMap(one => whereGiven(one, functions.get(one.function) ?? []))
    if (own.length > 0) by[name] = own
    if (own.length > 0 || founder === null) return own.length > 0
    all ??= seatsOf(records, day)
    return !all.some(one => there.has(one.person) && functions.has(one.function))
  })
  const reading = held.filter(one => given === null || given.reading.has(one.function))
  return {
    person: person.id,
    name: person.name,
    administrator: person.administrator,
    founder,
    held,
    may,
    by,
    scope: '*',
    factor: null,
    sites: founder === null ? sitesOf(reading) : '*',
    audits: sitesOf(held.filter(one => given?.auditing.has(one.function))),
  }
}

const sitesOf = (held: readonly Held[]): Sites =>
  held.some(({ site }) => site === null) ? '*' : [...new Set(held.flatMap(({ site }) => site ?? []))]

/** Who stands for which function on a day, at the places where somebody was ever given it; only for these, where named. */
function seatsOf(
  records: Records,
  day: string,
  people?: ReadonlySet<string>,
): readonly (Held & { readonly person: string })[] {
  const split = records as Split
  const holders = (records.holders ?? []).filter(one => people === undefined || people.has(one.person))
  const seats = new Map(holders.map(one => [`${one.function} ${one.place ?? ''}`, one]))
  return [...seats.values()].flatMap(({ function: fn, place }) => {
    const [site = null, area = null] = place?.split('/') ?? []
    return standing(split, fn, place ?? null, day).map(one => ({
      function: fn,
      site,
      area,
      for: one.for,
      person: one.person,
    }))
  })
}

/** A person, and everybody whose deputies may lead to them: only what these hold can be theirs to do. */
function forWhom({ deputies = [] }: Records, person: string): ReadonlySet<string> {
  const people = new Set([person])
  for (const one of people) for (const each of deputies) if (each.deputy === one) people.add(each.person)
  return people
}

const active = async (tx: Tx) =>
  new Set(
    (await tx.selectFrom('person').select('id').where('active', '=', true).execute()).map(one => one.id),
  )

/** What somebody holds, as far as an act is given to it: at the sites whose deviation gives it, or where they hold it. */
const whereGiven = (held: Held, sites: Sites): readonly Held[] =>
  sites === '*'
    ? [held]
    : sites.filter(site => held.site === null || held.site === site).map(site => ({ ...held, site }))
