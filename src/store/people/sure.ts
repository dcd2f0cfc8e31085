import { type RawBuilder, sql } from 'kysely'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '../transaction.ts'

/** The courses that functions ask for: each with one of them. */
export type Courses = readonly (readonly [fn: string, course: string])[]

export const coursesOf = (functions: Split['functions']): Courses =>
  functions.flatMap(({ id, training = [] }) => training.map(course => [id, course.id] as const))

const dayAt = (at: Temporal.Instant) => at.toZonedDateTimeISO('UTC').toPlainDate().toString()

/**
 * Holdings with their persons, as the end of a `from`: those who hold a function now for sure, whatever the zone, also in a
 * few hours (`there`); and those who perhaps do (`perhaps`). `lacks`: a training that the function asks for is missing or
 * about to end. What is not sure the rules say (docs/people.md).
 */
export function holdingsAt(now: Temporal.Instant, courses: Courses) {
  const [yesterday, tomorrow] = [dayAt(now.subtract({ hours: 24 })), dayAt(now.add({ hours: 24 }))]
  const lacks = sql`exists (select from unnest(${courses.map(([fn]) => fn)}::text[],
      ${courses.map(([, course]) => course)}::text[]) as asks(function, course)
    where asks.function = holding.function and not exists (select from training
      where training.person = holding.person and training.course = asks.course
        and training.from_day <= ${yesterday} and (training.to_day is null or training.to_day >= ${tomorrow})))`
  const held = (from: string, to: string, left: Temporal.Instant): RawBuilder<unknown> => sql`holding
    join person on person.id = holding.person and person.kind = 'person' and (left_at is null or left_at > ${left})
    where (holding.from_day is null or holding.from_day <= ${from}) and (holding.to_day is null or holding.to_day >= ${to})`
  const there = sql`${held(yesterday, tomorrow, now.add({ hours: 24 }))} and not ${lacks}`
  return { there, perhaps: held(tomorrow, yesterday, now), lacks }
}

/** Those of some functions for which perhaps nobody stands anywhere: nobody who holds them is surely there. */
export async function perhapsVacant(
  tx: Tx,
  functions: readonly string[],
  courses: Courses,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const { there } = holdingsAt(now, courses)
  const { rows } = await sql<{ function: string }>`
    select asked.function from unnest(${[...functions]}::text[]) as asked(function)
    where not exists (select from ${there} and holding.function = asked.function and not exists
      (select from absence where absence.person = holding.person and from_at <= ${now} and (to_at is null or to_at > ${now})))`.execute(
    tx,
  )
  return rows.map(one => one.function)
}
