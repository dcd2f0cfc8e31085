import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashToken } from '#identity/link.ts'
import { type House, house } from '../identity.ts'
import { countersign, folderWith } from './run.ts'

let at: House
beforeAll(async () => {
  at = await house()
})
afterAll(() => at.close())

const recover = (...args: string[]) => {
  using folder = folderWith({})
  return countersign(['recover-admin', '--data', folder.path, ...args], { DATABASE_URL: at.url })
}
const addAdministrator = (name: string, more: { account?: string; left_at?: Temporal.Instant } = {}) =>
  at.db.acting(randomUUID(), '*', async tx => {
    const email = `${name}@example.com`
    const row = { id: randomUUID(), name, email, account: null, administrator: true, ...more }
    await tx.insertInto('person').values(row).execute()
    return row
  })
const links = () => at.db.within('*', tx => tx.selectFrom('invitation').selectAll().execute())

test('TRUST-3 recover-admin lets an administrator in again, and the ledger tells', async () => {
  expect(recover()).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('no organisation here yet'),
  })

  const jonas = await addAdministrator('jonas', { account: randomUUID() })
  await addAdministrator('left', { left_at: Temporal.Now.instant().subtract({ hours: 1 }) })
  const { code, out, err } = recover()
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toContain('jonas (jonas@example.com) sets a new password')
  const [, token = ''] = /\/join\/([\w-]{43})\n/.exec(out) ?? []

  const [link] = await links()
  expect(link).toMatchObject({ person: jonas.id, purpose: 'recover', hash: hashToken(token), used_at: null })
  const told = await at.db.within('*', tx =>
    tx
      .selectFrom('ledger_entry')
      .innerJoin('origin', 'origin.id', 'ledger_entry.origin')
      .select(['act', 'subject', 'ledger_entry.person', 'channel'])
      .execute(),
  )
  expect(told).toEqual([{ act: 'person.recover', subject: jonas.id, person: null, channel: 'command' }])
})

test('TRUST-3 recover-admin asks which, takes an earlier link back, and says no to others', async () => {
  const maria = await addAdministrator('maria')
  expect(recover().err).toContain('There are: jonas@example.com, maria@example.com.')
  expect(recover('--person', 'left@example.com').err).toContain('left@example.com administers nothing here.')

  expect(recover('--person', 'Maria@example.com').code).toBe(0)
  expect(recover('--person', 'maria@example.com').code).toBe(0)

  const hers = (await links()).filter(({ person }) => person === maria.id)
  expect(hers.map(({ purpose }) => purpose)).toEqual(['join', 'join'])
  expect(hers.filter(({ used_at }) => used_at === null)).toHaveLength(1)
})

test('TRUST-3 recover-admin refuses what it does not know, in one sentence', () => {
  expect(recover('--all').err).toContain('There is no option --all.')
  expect(countersign(['recover-admin', '--help']).out).toContain('It works once, and for an hour')
})
