import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statusOf } from '#api/refusals.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { addPerson } from './people/add.ts'
import { changePerson } from './people/change.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
})
afterAll(() => base.drop())

async function added() {
  const person = randomUUID()
  const one = { person, name: 'Uwe Kranz', email: `${person}@works.example`, administrator: false }
  await at.done(at.ids.ines, addPerson, one)
  return { ...one }
}

/** Two people change the same record, both having seen its first state. */
async function twoAtOnce(act: Omit<typeof changePerson, 'rev'>) {
  const one = await added()
  const answers = await Promise.all(
    ['Uwe Lang', 'Uwe Kurz'].map(name => at.does(at.ids.ines, act, { ...one, name }, { rev: 1 })),
  )
  expect(answers.filter(isRefusal)).toEqual([refuse('act.changed_meanwhile', { yours: 1, now: 2 })])
}

describe('TRUST-4 the state that was seen', () => {
  const status = (answer: unknown) => (isRefusal(answer) ? statusOf(answer) : 200)

  test('is asked for (428), and an older or made-up one is refused (412), saying which is which', async () => {
    const one = await added()
    await at.done(at.ids.ines, changePerson, one, { rev: 1 })
    const change = (rev?: number) => at.does(at.ids.ines, changePerson, one, rev === undefined ? {} : { rev })
    expect(await change()).toEqual(refuse('act.rev_missing'))
    expect(await change(1)).toEqual(refuse('act.changed_meanwhile', { yours: 1, now: 2 }))
    expect([status(await change()), status(await change(1)), status(await change(9))]).toEqual([
      428, 412, 412,
    ])
    expect(await change(2)).toMatchObject({ rev: 3 })
  })

  test('of two who change the same state at once, one is told of the other', () => twoAtOnce(changePerson))

  test('an act that asks for no state loses what the other wrote: this is seen', async () => {
    const { rev: _, ...careless } = changePerson
    await expect(twoAtOnce(careless)).rejects.toThrow()
  })
})
