import { type RawBuilder, sql } from 'kysely'
import type { Records } from '#rules/split/parts.ts'
import type { Told } from '#rules/split/split.ts'
import { groundOf, type Person } from '../people.ts'
import type { Tx } from '../transaction.ts'
import {
  type AbsenceRow,
  absenceOf,
  type DeputyRow,
  deputyOf,
  type HolderRow,
  holderOf,
  type PersonRow,
  personOf,
  type TrainedRow,
  trainedOf,
} from './rows.ts'

/** A query that selects rows of `holding`. */
type Holdings = RawBuilder<unknown>
/** Named one by one: PostgreSQL keeps the plan of such a statement. */
const columns = sql.raw(
  'holding.id, holding.function, holding.person, holding.site, holding.area, from_day, to_day',
)

/**
 * The records that a question is about: these holdings, and of their holders and of everybody who may come to stand in for
 * them what there is; service accounts left out. `told` is what is thereby told, where anybody holds anything at all.
 */
async function around(tx: Tx, holdings: Holdings, told: Told): Promise<Records> {
  const held =
    await sql<HolderRow>`select held.id, held.function, held.person, held.site, held.area, held.from_day, held.to_day
    from (${holdings}) as held join person on person.id = held.person where person.kind = 'person' order by held.id`.execute(
      tx,
    )
  const holders = [...new Set(held.rows.map(({ person }) => person))]
  const people = sql`with recursive around(person) as (select unnest(${holders}::uuid[])
    union select deputy.deputy from around join deputy on deputy.person = around.person)`
  // As a list: an index then finds the rows.
  const theirs = sql`any(array(select person from around))`
  // Sent one after the other without waiting: all of them are one way there and back.
  const [ground, anybody, persons, deputies, absences, trainings] = await Promise.all([
    groundOf(tx),
    sql<{ known: boolean }>`select exists (select from holding
      join person on person.id = holding.person where person.kind = 'person') as known`.execute(tx),
    sql<PersonRow>`${people} select id, name, left_at from person
      where kind = 'person' and id = ${theirs} order by name, id`.execute(tx),
    sql<DeputyRow>`${people} select deputy.person, deputy.deputy, from_day, to_day from deputy
      join person on person.id = deputy.deputy where kind = 'person' and deputy.person = ${theirs}
      order by from_day, deputy.id`.execute(tx),
    sql<AbsenceRow>`${people} select person, from_at, to_at from absence
      where person = ${theirs} order by from_at, id`.execute(tx),
    sql<TrainedRow>`${people} select person, course, from_day, to_day from training
      where person = ${theirs} order by id`.execute(tx),
  ])
  return {
    ...ground,
    people: persons.rows.map(personOf),
    holders: held.rows.map(holderOf),
    deputies: deputies.rows.map(deputyOf),
    absences: absences.rows.map(absenceOf),
    trainings: trainings.rows.map(trainedOf),
    ...(anybody.rows[0]?.known && { told }),
  }
}

/** What it takes to say what a person stands for: what they hold, and those for whom they stand in. */
export const recordsOfPerson = (tx: Tx, person: string): Promise<Records> =>
  around(
    tx,
    sql`select ${columns} from holding where person = any(array(
      with recursive whom(person) as (
        select ${person}::uuid union select deputy.person from whom join deputy on deputy.deputy = whom.person)
      select person from whom))`,
    { seats: {}, whole: [] },
  )

/** What it takes to say who stands for functions at a place (`site` or `site/area`, null: corporate). */
export const recordsAt = (tx: Tx, place: string | null, functions: readonly string[]): Promise<Records> => {
  const [site = null, area = null] = place?.split('/') ?? []
  return around(
    tx,
    sql`select ${columns} from holding where function = any(${[...functions]}::text[])
      and (site is null or (site = ${site} and (area is null or area = ${area})))`,
    { seats: Object.fromEntries(functions.map(fn => [fn, [place ?? '']])), whole: [] },
  )
}

/** What it takes to say who stands for functions anywhere at these sites. */
export const recordsIn = (tx: Tx, sites: readonly string[], functions: readonly string[]): Promise<Records> =>
  around(
    tx,
    sql`select ${columns} from holding where function = any(${[...functions]}::text[])
      and (site is null or site = any(${[...sites]}::text[]))`,
    { seats: {}, whole: [] },
  )

/** What it takes to say what is wrong with those who hold functions at the sites that are told. */
export const recordsTold = (tx: Tx, told: Told): Promise<Records> => {
  const pairs = Object.entries(told.seats).flatMap(([fn, sites]) => sites.map(site => ({ fn, site })))
  return around(
    tx,
    sql`select ${columns} from holding where area is null and site = any(${[...told.whole]}::text[])
      union select ${columns} from holding where site is null
        and (${told.whole.length > 0} or function = any(${Object.keys(told.seats)}::text[]))
      union select ${columns} from unnest(${pairs.map(({ fn }) => fn)}::text[], ${pairs.map(({ site }) => site)}::text[])
        as seat(function, site) join holding on holding.function = seat.function and holding.site = seat.site
        where area is null`,
    told,
  )
}

/** The records of who holds these functions anywhere. */
export const recordsOfFunctions = (tx: Tx, functions: readonly string[]): Promise<Records> =>
  around(tx, sql`select ${columns} from holding where function = any(${[...functions]}::text[])`, {
    seats: {},
    whole: [],
  })

/** What a service account alone needs to know of the record: it stands for nobody, and nobody for it. */
export async function recordsOfService(tx: Tx, { id, name }: Person): Promise<Records> {
  const own = await tx.selectFrom('holding').selectAll().where('person', '=', id).execute()
  return {
    ...(await groundOf(tx)),
    people: [{ id, name }],
    holders: own.map(holderOf),
  }
}
