import type { Actor, Held, Sites } from '#rules/people/actor.ts'
import { hasLeft } from '#rules/people/left.ts'
import { type ActName, actNames } from '#rules/split/acts.ts'
import type { Given } from '#rules/split/given.ts'
import { isStaffed, type People, seatsOf } from '#rules/split/people/people.ts'
import type { Database, Tx } from '#store/database.ts'
import { recordsOfFunctions, recordsOfPerson, recordsOfService } from '#store/people/around.ts'
import { coursesOf, perhapsVacant } from '#store/people/sure.ts'
import { type Person, personByAccount } from '#store/people.ts'
import { versionInForce } from '#store/split.ts'
import { givenIn } from './given.ts'

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

/** The same for a person of the record; null where the person has left by then. */
export async function actorFor(tx: Tx, person: Person, now: Temporal.Instant): Promise<Actor | null> {
  if (hasLeft(person, now)) return null
  const organisation = await tx.selectFrom('organisation').selectAll().executeTakeFirst()
  const version = await versionInForce(tx, now)
  const founder =
    organisation?.founder_it === person.id
      ? 'it'
      : organisation?.founder_operations === person.id
        ? 'operations'
        : null
  const given = version === undefined ? null : await givenIn(tx, version)
  const records =
    person.kind === 'service' ? await recordsOfService(tx, person) : await recordsOfPerson(tx, person.id)
  const people: People = { ...records, functions: given?.functions ?? [] }
  const on = now.toString()
  const held = seatsOf(people, person.id, on)
  const by: Partial<Record<ActName, readonly Held[]>> = {}
  const staffed = founder !== null && given !== null ? await staffedOf(tx, given, now) : null
  const may = actNames.filter(name => {
    const functions = given?.acts.get(name)
    if (functions === undefined) return founder !== null
    const own = held.flatMap(one => whereGiven(one, functions.get(one.function) ?? []))
    if (own.length > 0) by[name] = own
    if (own.length > 0 || staffed === null) return own.length > 0
    return ![...functions.keys()].some(staffed)
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
    works: founder === null ? sitesOf(reading.filter(one => !given?.auditing.has(one.function))) : '*',
    serves: sitesOf(held.filter(one => given !== null && !given.reading.has(one.function))),
    audits: sitesOf(held.filter(one => given?.auditing.has(one.function))),
  }
}

/** Tells of a function that an act is given to whether anybody stands for it anywhere. */
async function staffedOf(tx: Tx, { acts, functions }: Given, now: Temporal.Instant) {
  const asked = [...new Set([...acts.values()].flatMap(each => [...each.keys()]))]
  const open = await perhapsVacant(tx, asked, coursesOf(functions), now)
  const people = { ...(await recordsOfFunctions(tx, open)), functions }
  return (fn: string) => !open.includes(fn) || isStaffed(people, fn, now.toString())
}

const sitesOf = (held: readonly Held[]): Sites =>
  held.some(({ site }) => site === null) ? '*' : [...new Set(held.flatMap(({ site }) => site ?? []))]

/** What somebody holds, as far as an act is given to it: at the sites whose deviation gives it, or where they hold it. */
const whereGiven = (held: Held, sites: Sites): readonly Held[] =>
  sites === '*'
    ? [held]
    : sites.filter(site => held.site === null || held.site === site).map(site => ({ ...held, site }))
