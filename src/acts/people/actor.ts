import type { Actor, Held } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { type ActName, actNames, boundActivity } from '#rules/split/acts.ts'
import type { Records } from '#rules/split/parts.ts'
import { standing } from '#rules/split/people.ts'
import type { Activity, Row, Split } from '#rules/split/split.ts'
import type { Database, Tx } from '#store/database.ts'
import { type Person, personByAccount, recordsOf } from '#store/people.ts'
import { documentOf, type Version, versionInForce } from '#store/split.ts'
import { standardSplit } from '../split/standard.ts'

/**
 * Who an account acts as at an instant: the functions that its person holds or stands in for, the acts that the split
 * in force gives to these (to the founders, what it gives to nobody), and the sites to be seen. Null where the account belongs to nobody who is active.
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
  const day = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const records = await recordsOf(tx)
  const held = heldBy(records, person.id, day)
  const given = version === undefined ? null : await givenBy(tx, version)
  const may = actNames.filter(name => {
    const functions = given?.get(name)
    if (functions === undefined) return founder !== null
    const orphaned = () => !(records.holders ?? []).some(one => functions.has(one.function))
    return held.some(one => functions.has(one.function)) || (founder !== null && orphaned())
  })
  const corporate = held.some(({ site }) => site === null) || founder !== null || person.administrator
  return {
    person: person.id,
    name: person.name,
    administrator: person.administrator,
    founder,
    held,
    may,
    sites: corporate ? '*' : [...new Set(held.flatMap(({ site }) => site ?? []))],
  }
}

/** The functions that a person stands for on a day, at the places where somebody holds them. */
function heldBy(records: Records, person: string, day: string): readonly Held[] {
  const split = records as Split
  const seats = new Map((records.holders ?? []).map(one => [`${one.function} ${one.place ?? ''}`, one]))
  return [...seats.values()].flatMap(({ function: fn, place }) => {
    const [site = null, area = null] = place?.split('/') ?? []
    return standing(split, fn, place ?? null, day)
      .filter(one => one.person === person)
      .map((one): Held => ({ function: fn, site, area, for: one.for }))
  })
}

type Given = ReadonlyMap<ActName, ReadonlySet<string>>
const known = new Map<string, Given>()

/**
 * The functions that a signed version makes responsible or accountable for each act, or gives a key of it. A signed
 * version never changes, so that this is worked out once.
 */
async function givenBy(tx: Tx, version: Version): Promise<Given> {
  const found = known.get(version.id)
  if (found !== undefined) return found
  const split = await documentOf(tx, version)
  if (isRefusal(split)) throw new Error(`version ${version.number} is no split: ${split.refused}`)
  const standard = await standardSplit()
  const given = new Map(
    actNames.map(name => {
      const bound = boundActivity(split, standard, name)
      const rows = rowsOf(bound.split, bound.activity)
      return [
        name,
        new Set(rows.flatMap(({ A, R, keys }) => [A, R, keys].flat().filter(fn => fn !== undefined))),
      ]
    }),
  )
  known.set(version.id, given)
  return given
}

const rowsOf = (split: Split, { id, row, rules }: Activity): readonly Row[] =>
  [{ row, rules }, ...(split.overrides ?? []).filter(({ activity }) => activity === id)].flatMap(one => [
    ...(one.row ? [one.row] : []),
    ...(one.rules ?? []).map(rule => rule.row),
  ])
