import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuse } from '#rules/refusal.ts'
import { Browser, granted, type House, house, somebody } from '#testing/identity.ts'
import { SAMPLE_PASSWORD, type Sample, sampleOf } from './sample.ts'

let sample: House
let own: House
beforeAll(async () => {
  sample = await house()
  own = await house()
  await found(sample, 'sample')
  await found(own, 'own')
})
afterAll(async () => {
  await sample.close()
  await own.close()
})

const found = ({ db }: House, mode: 'own' | 'sample') =>
  db.acting(randomUUID(), '*', async tx => {
    const row = { mode, label: '{"en":"Rheinpharma"}', founded_at: Temporal.Now.instant() }
    await tx
      .insertInto('organisation')
      .values({ ...row, founder_it: randomUUID(), founder_operations: randomUUID() })
      .execute()
  })

const jonas = { account: randomUUID(), name: 'Jonas Becker', email: 'jonas.becker@rheinpharma.example' }

test('one click signs in as anybody of the sample company, as often as wanted', async () => {
  const witness = await sampleOf(sample.db)
  const [desk, phone] = [new Browser(), new Browser()]
  const click = async (browser: Browser) =>
    browser.take(await sample.identity.signInAs(witness, browser.call(jonas)))

  const first = granted(await click(desk))
  const second = granted(await click(phone))

  expect(first.account).toBe(jonas.account)
  expect(await sample.identity.whoIs(desk.call(null).headers)).toEqual(first)
  expect(await sample.identity.whoIs(phone.call(null).headers)).toEqual(second)
  const given = { account: jonas.email, password: SAMPLE_PASSWORD }
  expect(await sample.identity.prove(first, desk.call({ given, meaning: 'approval' }))).toMatchObject({
    components: ['account', 'password'],
  })
})

test('one click works after a visitor has changed that person’s password', async () => {
  const witness = await sampleOf(sample.db)
  const browser = new Browser()
  const click = async () => browser.take(await sample.identity.signInAs(witness, browser.call(jonas)))
  granted(await click())
  const body = { password: SAMPLE_PASSWORD, next: 'eine Leiter am Silo drei' }
  granted(browser.take(await sample.identity.changePassword(browser.call(body), [])))
  expect(granted(await click()).account).toBe(jonas.account)
})

test('an installation with data of its own has no witness, and none that was made up or found elsewhere counts', async () => {
  const { account, name } = await somebody(own)
  const there = { account, name: 'Jonas Becker', email: name }
  const made: Sample = { sample: true }
  const elsewhere = await sampleOf(sample.db)

  expect(await sampleOf(own.db)).toBeNull()
  for (const witness of [null, made, elsewhere])
    for (const who of [there, jonas])
      expect(await own.identity.signInAs(witness, new Browser().call(who))).toEqual({
        headers: {},
        body: refuse('sample.only_there'),
      })
  expect(await own.identity.sessions(account)).toEqual([])
})

test('before there is an organisation there is no witness', async () => {
  const empty = await house()
  expect(await sampleOf(empty.db)).toBeNull()
  await empty.close()
})

test('an installation stays what it is, so that a witness stays true', async () => {
  const leave = sample.db.acting(randomUUID(), '*', tx =>
    tx.updateTable('organisation').set({ mode: 'own' }).execute(),
  )
  await expect(leave).rejects.toMatchObject({ code: 'CS003' })
  await expect(
    sample.db.acting(randomUUID(), '*', tx => sql`delete from organisation`.execute(tx)),
  ).rejects.toThrow('permission denied')
})
