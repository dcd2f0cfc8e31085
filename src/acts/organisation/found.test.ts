import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { acting } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { foundOrganisation } from './found.ts'

let base: TestDatabase
let at: ReturnType<typeof acting>
beforeEach(async () => {
  base = await testDatabase()
  at = acting(base.db, () => Temporal.Instant.from('2026-11-25T09:00:00Z'))
})
afterEach(() => base.drop())

const founder = (name: string, email: string) => ({
  person: randomUUID(),
  holding: randomUUID(),
  name,
  email,
  account: null,
})
const founding = () => ({
  mode: 'own',
  label: { en: 'Works' },
  it: founder('Amara Okafor', 'amara@works.example'),
  operations: founder('Karel Novák', 'karel@works.example'),
  administrator: 'operations',
})
const found = (input: object) => at.does(nobody, foundOrganisation, input)

test('SPLIT-7 two founders, one of each side, hold the seats that sign; one of them administers', async () => {
  const input = founding()
  expect(await found(input)).toMatchObject({ kind: 'organisation', rev: 1 })
  const [it, operations] = await Promise.all([input.it, input.operations].map(one => at.actor(one.person)))
  expect(it).toMatchObject({ founder: 'it', administrator: false, held: [{ function: 'steering-it' }] })
  expect(operations).toMatchObject({
    founder: 'operations',
    administrator: true,
    held: [{ function: 'steering-operations' }],
  })
  expect(it?.may).toContain('split.submit')
  expect(await found(founding())).toEqual(refuse('organisation.there'))
})

test('DECIDE-3 nobody founds alone: two people, with two addresses', async () => {
  const { it, ...rest } = founding()
  const same = { ...rest, it: { ...it, email: rest.operations.email.toUpperCase() } }
  expect(await found(same)).toEqual(refuse('organisation.one_founder'))
  const one = { ...rest, it: { ...it, person: rest.operations.person } }
  expect(await found(one)).toEqual(refuse('organisation.one_founder'))
})

test('of 10 foundings at once one comes about', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => found(founding())))
  expect(answers.filter(isRefusal)).toEqual(Array.from({ length: 9 }, () => refuse('organisation.there')))
  const people = await at.within(tx => tx.selectFrom('person').select('id').execute())
  expect(people).toHaveLength(2)
})
