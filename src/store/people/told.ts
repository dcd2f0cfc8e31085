import { sql } from 'kysely'
import { keyHolders } from '#rules/split/given.ts'
import type { Records } from '#rules/split/parts.ts'
import type { Split, Told } from '#rules/split/split.ts'
import { keptWhile, stateOfRecords } from '../records.ts'
import type { Tx } from '../transaction.ts'
import { recordsTold } from './around.ts'
import { type DeputyRow, deputyOf, type PersonRow, personOf } from './rows.ts'
import { type Courses, coursesOf, holdingsAt } from './sure.ts'

const HOUR = 3_600_000

/**
 * The records that a proof of a split, or whoever asks for its vacancies, looks at (SPLIT-8): at each site that is seen those
 * functions that perhaps nobody holds, or somebody without the training; all that is held where one person perhaps
 * has two keys; and deputies who may turn in a circle. As long as nobody holds any function of the split, as when a first
 * version is signed, nothing is known of holders, and nobody is missing.
 */
export async function toldOf(tx: Tx, split: Split, now: Temporal.Instant): Promise<Records> {
  const state = await stateOfRecords(tx)
  const asked = askedOf(split)
  // What is sure is sure for a day, whatever the zone: an hour later it still holds.
  const hour = Math.floor(now.epochMilliseconds / HOUR)
  const key = `told ${state.sites} ${hour} ${JSON.stringify(asked)}`
  const told = await keptWhile(tx, state, key, ['holding', 'person', 'training', 'site'], () =>
    tellable(tx, asked, now),
  )
  if (told === null) {
    const { told: _, ...records } = await recordsTold(tx, { seats: {}, whole: [] })
    return records
  }
  const [records, deputies] = await Promise.all([
    recordsTold(tx, told),
    keptWhile(tx, state, 'chained', ['deputy', 'person'], () => chained(tx)),
  ])
  const known = new Set(records.deputies?.map(one => JSON.stringify(one)))
  const people = new Set(records.people?.map(({ id }) => id))
  return {
    ...records,
    people: [...(records.people ?? []), ...deputies.people.filter(({ id }) => !people.has(id))],
    deputies: [
      ...(records.deputies ?? []),
      ...deputies.deputies.filter(one => !known.has(JSON.stringify(one))),
    ],
  }
}

type Asked = {
  readonly functions: readonly string[]
  readonly courses: Courses
  readonly keys: readonly string[]
}
const askedOf = ({ functions, ...split }: Split): Asked => {
  const own = functions.filter(fn => !fn.external)
  return {
    functions: own.map(({ id }) => id),
    courses: coursesOf(own),
    keys: [...keyHolders({ functions, ...split })],
  }
}

async function tellable(
  tx: Tx,
  { functions, courses, keys }: Asked,
  now: Temporal.Instant,
): Promise<Told | null> {
  const anyone = await tx
    .selectFrom('holding')
    .select('id')
    .where('function', 'in', ['', ...functions])
    .limit(1)
    .executeTakeFirst()
  if (anyone === undefined) return null
  const { there, perhaps, lacks } = holdingsAt(now, courses)
  const places = sql`(select id from site union all select '' where not exists (select from site))`
  const seats = sql<{ function: string; place: string }>`
    with sure as materialized (select distinct holding.function, holding.site from ${there} and holding.area is null),
      short as materialized (select distinct holding.function, holding.site from ${perhaps} and holding.area is null and ${lacks})
    select asked.function, place.id as place from unnest(${[...functions]}::text[]) as asked(function) cross join ${places} as place
    where not exists (select from sure where sure.function = asked.function and sure.site = place.id)
      and not exists (select from sure where sure.function = asked.function and sure.site is null)
    union
    select short.function, place.id from short join ${places} as place on short.site = place.id or short.site is null`
  const shared = sql<{ place: string }>`
    with held as materialized (select holding.function, holding.site, holding.person from ${perhaps}
        and holding.area is null and holding.function = any(${[...keys]}::text[])),
      sure as materialized (select distinct holding.function, holding.site from ${there}
        and holding.area is null and holding.function = any(${[...keys]}::text[])),
      twice as (select person from held group by person having count(distinct function) > 1),
      here as (select held.function, held.person, place.id as place from held join twice using (person)
        join ${places} as place on held.site = place.id or (held.site is null and not exists
          (select from sure where sure.function = held.function and sure.site = place.id)))
    select place from here group by place, person having count(distinct function) > 1`
  const [vacant, whole] = await Promise.all([seats.execute(tx), shared.execute(tx)])
  const byFunction = Map.groupBy(vacant.rows, one => one.function)
  return {
    seats: Object.fromEntries([...byFunction].map(([fn, all]) => [fn, all.map(({ place }) => place)])),
    whole: [...new Set(whole.rows.map(({ place }) => place))],
  }
}

/** Deputies who have a deputy themselves, and stand in for somebody who stands in for others: all that turn in circles. */
async function chained(tx: Tx) {
  const { rows } = await sql<DeputyRow>`
    select deputy.person, deputy.deputy, from_day, to_day from deputy
    join person on person.id = deputy.deputy and person.kind = 'person'
    where exists (select from deputy as next where next.person = deputy.deputy)
      and exists (select from deputy as last where last.deputy = deputy.person)
    order by from_day, deputy.id`.execute(tx)
  const ids = [...new Set(rows.flatMap(({ person, deputy }) => [person, deputy]))]
  const people = await sql<PersonRow>`
    select id, name, left_at from person where id = any(${ids}::uuid[]) order by name, id`.execute(tx)
  return { people: people.rows.map(personOf), deputies: rows.map(deputyOf) }
}
