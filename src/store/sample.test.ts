import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { foundOrganisation } from '#acts/organisation/found.ts'
import { nobody } from '#rules/people/actor.ts'
import { acting } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { isCurrent } from './migrate.ts'
import { forgetSample } from './sample.ts'

let base: TestDatabase
beforeEach(async () => {
  base = await testDatabase()
})
afterEach(() => base.drop())

function found(mode: 'own' | 'sample') {
  const { done } = acting(base.db, () => Temporal.Now.instant().round('millisecond'))
  const founder = (name: string) => ({
    person: randomUUID(),
    holding: randomUUID(),
    name,
    email: `${name}@works.example`,
    account: null,
  })
  const founders = { it: founder('amara'), operations: founder('karel'), administrator: 'it' }
  return done(nobody, foundOrganisation, { mode, label: { en: 'Works' }, ...founders })
}
const count = (table: 'organisation' | 'person' | 'ledger_entry') =>
  base.db.within('*', async tx => (await tx.selectFrom(table).selectAll().execute()).length)

test('the sample company goes with all that was done in it, and leaves an empty database that is up to date', async () => {
  await found('sample')
  expect(await forgetSample(base.db)).toBe(true)
  expect([await count('organisation'), await count('person'), await count('ledger_entry')]).toEqual([0, 0, 0])
  expect(await isCurrent(base.db.owner)).toBe(true)
  await found('own')
  expect(await count('organisation')).toBe(1)
})

test('nothing but the sample company can be taken away', async () => {
  expect(await forgetSample(base.db)).toBe(false)
  await found('own')
  expect(await forgetSample(base.db)).toBe(false)
  expect([await count('organisation'), await count('person'), await count('ledger_entry')]).toEqual([1, 2, 1])
})
