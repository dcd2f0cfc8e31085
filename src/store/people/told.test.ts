import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vacanciesAt } from '#rules/desk/vacancies.ts'
import { refuse } from '#rules/refusal.ts'
import type { Records } from '#rules/split/parts.ts'
import { isStaffed, seatsOf, standing, vacancyOf } from '#rules/split/people/people.ts'
import { peopleFindings } from '#rules/split/proof/people.ts'
import type { Split } from '#rules/split/split.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { plantSplit } from '#testing/plant.ts'
import { type Random, randomFrom } from '#testing/random.ts'
import { groundOf } from '../people.ts'
import type { Tx } from '../transaction.ts'
import { recordsAt, recordsOfFunctions, recordsOfPerson } from './around.ts'
import { absenceOf, deputyOf, holderOf, personOf, trainedOf } from './rows.ts'
import { coursesOf, perhapsVacant } from './sure.ts'
import { toldOf } from './told.ts'

const HISTORIES = 40
const now = Temporal.Instant.from('2026-11-22T23:30:00Z')
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('SPLIT-8 of a large record the few rows that a question is about give the same answer as all of them', async () => {
  const seen = { vacant: 0, untrained: 0, 'same-person': 0, 'deputy-circle': 0, stood: 0, held: 0 }
  for (let seed = 1; seed <= HISTORIES; seed++)
    await database.db.acting(randomUUID(), '*', async tx => {
      const random = randomFrom(seed)
      const split = splitFor(random)
      const people = await write(tx, random, split)
      const whole = { ...split, ...(await everything(tx)) }
      const on = now.toString()

      const told = { ...split, ...(await toldOf(tx, split, now)) }
      const findings = peopleFindings(whole, on)
      expect(peopleFindings(told, on), `seed ${seed}`).toEqual(findings)
      expect(vacanciesAt(told, now), `seed ${seed}`).toEqual(vacanciesAt(whole, now))
      for (const { kind } of findings) seen[kind as keyof typeof seen]++

      for (const place of [null, 'north', 'north/filling', 'south'])
        for (const { id } of split.functions) {
          const some = { ...split, ...(await recordsAt(tx, place, [id])) }
          const stood = standing(whole, id, place, on)
          seen.stood += stood.length
          expect(standing(some, id, place, on), `seed ${seed}`).toEqual(stood)
          expect(vacancyOf(some, id, place, on), `seed ${seed}`).toEqual(vacancyOf(whole, id, place, on))
        }
      for (const person of people) {
        const some = { ...split, ...(await recordsOfPerson(tx, person)) }
        const held = seatsOf(whole, person, on)
        seen.held += held.length
        expect(new Set(seatsOf(some, person, on)), `seed ${seed}`).toEqual(new Set(held))
      }
      const functions = split.functions.map(({ id }) => id)
      const open = await perhapsVacant(tx, functions, coursesOf(split.functions), now)
      const some = { ...split, ...(await recordsOfFunctions(tx, open)) }
      expect(
        functions.filter(fn => open.includes(fn) && !isStaffed(some, fn, on)),
        `seed ${seed}`,
      ).toEqual(functions.filter(fn => !isStaffed(whole, fn, on)))
      // Rolled back: the next history begins anew.
      return refuse('done')
    })
  console.log(`SPLIT-8 records told in part: ${HISTORIES} histories from seed 1`, JSON.stringify(seen))
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
}, 120_000)

const course = { id: 'course', label: { en: 'Course' } }
function splitFor(random: Random): Split {
  const {
    sites: _,
    people: __,
    holders: ___,
    deputies: ____,
    absences: _____,
    overrides: ______,
    ...rest
  } = plantSplit()
  return {
    ...rest,
    functions: rest.functions.map(fn => (random.chance(0.3) ? { ...fn, training: [course] } : fn)),
  }
}

/** Two sites, one of them with an area, or none; people who hold this and that around the moment. */
async function write(tx: Tx, random: Random, { functions }: Split): Promise<readonly string[]> {
  const sites = random.chance(0.1) ? [] : ['north', 'south']
  const zone = random.one(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])
  for (const id of sites)
    await tx.insertInto('site').values({ id, label: '{"en":"Site"}', zone, position: 1 }).execute()
  if (sites.length > 0)
    await tx
      .insertInto('area')
      .values({ site: 'north', id: 'filling', label: '{"en":"Area"}', position: 1 })
      .execute()
  const people = Array.from({ length: 6 }, randomUUID)
  const hours = () => now.add({ hours: random.one([-400, -30, -3, 0, 3, 30, 400]) })
  const day = () => hours().toString().slice(0, 10)
  const span = () => ({
    from_day: random.chance(0.3) ? day() : null,
    to_day: random.chance(0.3) ? day() : null,
  })
  const times = (n: number) => Array.from({ length: random.below(n + 1) })
  for (const id of people) {
    const kind = random.chance(0.1) ? ('service' as const) : ('person' as const)
    const left_at = random.chance(0.2) ? hours() : null
    await tx.insertInto('person').values({ id, name: id, email: id, kind, left_at }).execute()
  }
  const area = (site: string | null) => (site === 'north' && random.chance(0.3) ? 'filling' : null)
  for (const _ of times(22)) {
    const site = random.one([null, ...sites, ...sites])
    const row = { function: random.one(functions).id, person: random.one(people), site, area: area(site) }
    await tx
      .insertInto('holding')
      .values({ id: randomUUID(), ...row, ...span() })
      .execute()
  }
  for (const _ of times(8)) {
    const [person = '', deputy = ''] = [random.one(people), random.one(people)]
    if (person !== deputy)
      await tx
        .insertInto('deputy')
        .values({ id: randomUUID(), person, deputy, ...span() })
        .execute()
  }
  for (const _ of times(6)) {
    const [from_at, to_at] = [hours(), random.chance(0.3) ? null : hours()]
    const one = { id: randomUUID(), person: random.one(people), from_at, to_at }
    await tx.insertInto('absence').values(one).execute()
  }
  for (const _ of times(8)) {
    const one = { id: randomUUID(), person: random.one(people), course: 'course' }
    await tx
      .insertInto('training')
      .values({ ...one, ...span(), from_day: day() })
      .execute()
  }
  return people
}

/** The whole record, as a split file would tell it. */
async function everything(tx: Tx): Promise<Records> {
  const people = await tx.selectFrom('person').selectAll().orderBy('name').orderBy('id').execute()
  const services = new Set(people.filter(({ kind }) => kind === 'service').map(({ id }) => id))
  const holders = await tx.selectFrom('holding').selectAll().orderBy('id').execute()
  const deputies = await tx.selectFrom('deputy').selectAll().orderBy('from_day').orderBy('id').execute()
  const absences = await tx.selectFrom('absence').selectAll().orderBy('from_at').orderBy('id').execute()
  const trainings = await tx.selectFrom('training').selectAll().orderBy('id').execute()
  return {
    ...(await groundOf(tx)),
    people: people.filter(({ id }) => !services.has(id)).map(personOf),
    holders: holders.filter(({ person }) => !services.has(person)).map(holderOf),
    deputies: deputies.filter(({ deputy }) => !services.has(deputy)).map(deputyOf),
    absences: absences.map(absenceOf),
    trainings: trainings.map(trainedOf),
  }
}
