import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { addWebhook } from './addWebhook.ts'
import { changeMail } from './changeMail.ts'
import { changeWebhook } from './changeWebhook.ts'
import { removeWebhook, stopWebhook } from './endWebhook.ts'
import { resendDelivery } from './resend.ts'
import { rotateSecret } from './rotateSecret.ts'

let base: TestDatabase
let at: Company
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
})
afterAll(() => base.drop())

const mail = {
  enabled: true,
  host: 'mail.works.example',
  port: 587,
  security: 'starttls',
  username: 'countersign',
  password: 'locked-text',
  sender: 'countersign@works.example',
}
const { password: _, ...keeping } = mail
const hook = {
  name: 'Tickets',
  url: 'https://tickets.example/hook/t0ken?k=s3cret',
  inside: false,
  acts: ['split.submit'],
  site: null,
}
const refused = async (answer: Promise<unknown>) => {
  const found = await answer
  return isRefusal(found) ? found.refused : found
}

describe('TRUST-4 mail is set up', () => {
  const change = (input: object, rev: number, by = at.ids.ines) => at.does(by, changeMail, input, { rev })

  test('by administrators alone', async () => {
    expect(await refused(change(mail, 0, at.ids.farid))).toBe('access.administrators')
  })

  test('by two at once for the first time, the second sees what the first did', async () => {
    const other = await testDatabase()
    const works = await company(other.db)
    const both = await Promise.all(
      [mail, { ...mail, port: 465 }].map(input => works.does(works.ids.ines, changeMail, input, { rev: 0 })),
    )
    expect(both.filter(isRefusal)).toEqual([refuse('act.changed_meanwhile', { yours: 0, now: 1 })])
    await other.drop()
  })

  test('never so that a password goes over a line without TLS, or a name has none', async () => {
    expect(await change({ ...mail, security: 'plain' }, 0)).toEqual(refuse('mail.login_plain'))
    expect(await change(keeping, 0)).toEqual(refuse('mail.password_missing'))
    expect(await change({ ...keeping, username: null, security: 'plain' }, 0)).toMatchObject({ rev: 1 })
    expect(await change(keeping, 1)).toEqual(refuse('mail.password_missing'))
  })

  test('a password stays where it is, and goes to no other server or name', async () => {
    expect(await change(mail, 1)).toMatchObject({ rev: 2 })
    expect(await change({ ...keeping, sender: 'ot@works.example' }, 2)).toMatchObject({ rev: 3 })
    for (const other of [{ host: 'mail.elsewhere.example' }, { port: 2525 }, { username: 'other' }])
      expect(await change({ ...keeping, ...other }, 3)).toEqual(refuse('mail.password_again'))
    const row = await base.db.owner.selectFrom('mail').selectAll().executeTakeFirst()
    expect(row).toMatchObject({ password: 'locked-text', sender: 'ot@works.example' })
    expect(await change({ ...keeping, username: null }, 3)).toMatchObject({ rev: 4 })
    expect(await base.db.owner.selectFrom('mail').select('password').executeTakeFirst()).toEqual({
      password: null,
    })
  })

  test('the ledger tells what was changed, and no password', async () => {
    const entries = await at.within(tx =>
      tx.selectFrom('ledger_entry').selectAll().where('act', '=', 'mail.change').execute(),
    )
    expect(entries.length).toBeGreaterThan(3)
    expect(entries.map(({ after }) => after)).toContainEqual(
      expect.objectContaining({ passwordChanged: true }),
    )
    expect(JSON.stringify(entries)).not.toContain('locked-text')
  })

  test.each([
    ['host', 'mail.example/path'],
    ['host', ''],
    ['port', 0],
    ['port', 65_536],
    ['sender', 'somebody'],
    ['security', 'none'],
  ])('a wrong %s is named: %s', async (field, wrong) => {
    expect(await change({ ...mail, [field]: wrong }, 4)).toMatchObject({
      refused: 'act.input_wrong',
      params: { field },
    })
  })
})

describe('TRUST-4 a webhook', () => {
  const webhook = randomUUID()
  const add = (more: object) => at.does(at.ids.ines, addWebhook, { webhook: randomUUID(), ...hook, ...more })

  test('is added by an administrator; the ledger tells its host alone', async () => {
    expect(await refused(at.does(at.ids.karel, addWebhook, { webhook, ...hook }))).toBe(
      'access.administrators',
    )
    const { act } = await at.done(at.ids.ines, addWebhook, { webhook, ...hook })
    const entry = await at.within(tx =>
      tx.selectFrom('ledger_entry').selectAll().where('id', '=', act).executeTakeFirstOrThrow(),
    )
    expect(entry.after).toMatchObject({ name: 'Tickets', host: 'tickets.example', acts: ['split.submit'] })
    expect(JSON.stringify(entry)).not.toMatch(/t0ken|s3cret/)
  })

  test.each([
    ['http://tickets.example/', false, 'webhook.url_plain'],
    ['https://me:word@tickets.example/', false, 'webhook.url_login'],
    ['file:///etc/passwd', true, 'webhook.url_wrong'],
    ['tickets.example', true, 'webhook.url_wrong'],
    ['', true, 'webhook.url_wrong'],
  ])('does not lead to %s', async (url, inside, code) => {
    expect(await refused(add({ url, inside }))).toBe(code)
  })

  test('leads without TLS inside, where that is allowed; wants acts and sites that there are', async () => {
    expect(await add({ url: 'http://10.1.2.3:8080/', inside: true })).toMatchObject({ rev: 1 })
    expect(await add({ acts: ['moon.move'] })).toMatchObject({ refused: 'act.input_wrong' })
    expect(await add({ site: 'west' })).toEqual(refuse('site.unknown', { site: 'west' }))
    expect(await add({ site: 'north', acts: null })).toMatchObject({ rev: 1 })
  })

  test('is changed, stopped, given another secret and removed on the state that was seen', async () => {
    const does = (act: Parameters<typeof at.does>[1], input: object, rev: number) =>
      at.does(at.ids.ines, act, { webhook, ...input }, { rev })
    expect(await does(changeWebhook as never, { ...hook, active: false }, 1)).toMatchObject({ rev: 2 })
    expect(await refused(does(changeWebhook as never, { ...hook, active: true }, 1))).toBe(
      'act.changed_meanwhile',
    )
    expect(await does(changeWebhook as never, { ...hook, active: true }, 2)).toMatchObject({ rev: 3 })
    expect(await does(rotateSecret as never, {}, 3)).toMatchObject({ rev: 4 })
    expect(await at.does(nobody, stopWebhook, { webhook })).toMatchObject({ rev: 5 })
    expect(await refused(at.does(nobody, stopWebhook, { webhook }))).toBe('webhook.unknown')
    expect(await does(removeWebhook as never, {}, 5)).toMatchObject({ rev: 6 })
    expect(await refused(does(changeWebhook as never, { ...hook, active: true }, 6))).toBe('webhook.unknown')
  })

  test('a delivery that is not there is not sent again', async () => {
    const answer = at.does(at.ids.ines, resendDelivery, { delivery: randomUUID() })
    expect(await refused(answer)).toBe('delivery.unknown')
  })
})

test('TRUST-4 nothing leaves the sample company', async () => {
  const other = await testDatabase()
  const sample = await company(other.db, undefined, 'sample')
  expect(await sample.does(sample.ids.ines, changeMail, mail, { rev: 0 })).toEqual(refuse('post.sample'))
  expect(await sample.does(sample.ids.ines, addWebhook, { webhook: randomUUID(), ...hook })).toEqual(
    refuse('post.sample'),
  )
  await other.drop()
})
