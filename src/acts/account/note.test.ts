import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountEvent } from '#rules/people/account.ts'
import { nobody } from '#rules/people/actor.ts'
import { acting } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { noteAccount } from './note.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.drop())

test('TRUST-1 what happens to an account stands in the ledger, without address and browser', async () => {
  const at = acting(base.db, () => Temporal.Instant.from('2026-11-25T09:00:00Z'))
  const account = randomUUID()
  const from = { address: '192.0.2.7', agent: 'Panel 4' }
  const event: AccountEvent = {
    event: 'identity.signed_in',
    account,
    session: 'shift-a',
    factor: 'code',
    from,
  }
  const nameless: AccountEvent = { event: 'identity.sign_in_refused', account: null, wrong: 'password', from }
  const kept = []
  for (const one of [event, nameless]) {
    const { act } = await at.done({ ...nobody, person: one.account }, noteAccount, one)
    kept.push(
      await at.within(tx =>
        tx.selectFrom('ledger_entry').selectAll().where('id', '=', act).executeTakeFirstOrThrow(),
      ),
    )
  }
  expect(kept).toMatchObject([
    {
      act: 'account.note',
      kind: 'account',
      subject: account,
      person: account,
      after: { event: event.event, session: 'shift-a', factor: 'code' },
    },
    { subject: 'unknown', person: null, after: { event: nameless.event, wrong: 'password' } },
  ])
  expect(JSON.stringify(kept)).not.toContain('192.0.2.7')
})
