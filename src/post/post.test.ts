import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeMail } from '#acts/post/changeMail.ts'
import { removeWebhook } from '#acts/post/endWebhook.ts'
import { resendDelivery } from '#acts/post/resend.ts'
import { rotateSecret } from '#acts/post/rotateSecret.ts'
import { wishMail } from '#acts/post/wish.ts'
import { ATTEMPTS } from '#rules/post/retry.ts'
import { refuse } from '#rules/refusal.ts'
import { LEASE } from '#store/post/due.ts'
import { home } from '#testing/house.ts'
import { type PostHouse, postHouse, SECRET } from '#testing/post/house.ts'
import { mailServer } from '#testing/post/mailServer.ts'
import { type Called, receiver } from '#testing/post/receiver.ts'

let at: PostHouse
let to: Awaited<ReturnType<typeof receiver>>
beforeAll(async () => {
  at = await postHouse()
})
afterAll(() => at.close())
beforeEach(async () => {
  to = await receiver()
})
afterEach(async () => {
  await to.close()
  expect(at.troubles).toEqual([])
})

const only = async (entry: string) => {
  const found = await at.deliveries(entry)
  expect(found).toHaveLength(1)
  return found[0]!
}
const reaches = (entry: string, state: Record<string, unknown>) =>
  expect.poll(() => only(entry), { timeout: 30_000, interval: 50 }).toMatchObject(state)
/** Waits until an attempt has had its answer: it counts when it begins, and until then is due when it may be taken anew. */
const failed = async (entry: string, attempts: number) => {
  await reaches(entry, { state: 'due', attempts, answer: { said: 'webhook.status' } })
  const pause = async () => {
    const { tried_at, due_at } = await only(entry)
    return tried_at?.until(due_at).total('seconds')
  }
  await expect.poll(pause, { timeout: 30_000, interval: 50 }).not.toBe(LEASE)
}
const idsOf = (calls: readonly Called[]) => calls.map(({ headers }) => headers['webhook-id'])

/** What a receiver does to know who has called (Standard Webhooks), written without our own code. */
function signedBy({ headers, body }: Called, secret: Buffer): boolean {
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const own = `v1,${createHmac('sha256', secret).update(content).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(own)
}

describe('TRUST-4 a webhook', () => {
  test('is told what was done, to what, and when, signed; never what stands in it', async () => {
    const { webhook, secret } = await at.webhook(to.url)
    const post = at.start()
    const entry = await at.happens()
    await reaches(entry, {
      state: 'sent',
      attempts: 1,
      answer: { said: 'webhook.arrived', params: { status: 204 } },
    })
    const [call] = to.calls
    expect(JSON.parse(call!.body)).toEqual({
      type: 'account.note',
      timestamp: at.now().toString(),
      data: { act: 'account.note', kind: 'note', subject: 'one', site: null, seq: expect.any(Number) },
    })
    expect(call!.headers['webhook-id']).toBe((await only(entry)).id)
    expect(Number(call!.headers['webhook-timestamp'])).toBe(Math.floor(at.now().epochMilliseconds / 1_000))
    expect(signedBy(call!, at.safe.derive(secret))).toBe(true)
    expect(signedBy(call!, at.safe.derive(webhook))).toBe(false)
    await at.done(at.ids.ines, removeWebhook, { webhook }, { rev: 1 })
    await post.stop()
  })

  test('that fails and comes back gets it again later, under the same id', async () => {
    const { webhook } = await at.webhook(to.url)
    const post = at.start()
    to.answers(500)
    const entry = await at.happens()
    await failed(entry, 1)
    expect(await only(entry)).toMatchObject({ answer: { params: { status: 500 } } })
    expect(to.calls).toHaveLength(1)
    at.pass({ seconds: 40 })
    await failed(entry, 2)
    to.answers(200)
    at.pass({ seconds: 150 })
    await reaches(entry, { state: 'sent', attempts: 3 })
    expect(new Set(idsOf(to.calls)).size).toBe(1)
    await at.done(at.ids.ines, removeWebhook, { webhook }, { rev: 1 })
    await post.stop()
  })

  test('that stays away gets eight attempts in a day; then it can be sent again by a person', async () => {
    const { webhook } = await at.webhook(to.url)
    const post = at.start()
    to.answers(503)
    const began = at.now()
    const entry = await at.happens()
    const resend = async () => at.does(at.ids.ines, resendDelivery, { delivery: (await only(entry)).id })
    for (let attempts = 1; attempts < ATTEMPTS; attempts++) {
      await failed(entry, attempts)
      expect(await resend()).toEqual(refuse('delivery.not_dead'))
      const { due_at } = await only(entry)
      at.pass(at.now().until(due_at))
    }
    await reaches(entry, { state: 'dead', attempts: ATTEMPTS })
    const hours = began.until(at.now()).total('hours')
    expect(hours).toBeGreaterThan(18)
    expect(hours).toBeLessThan(30)
    at.pass({ hours: 100 })
    expect(to.calls).toHaveLength(ATTEMPTS)

    to.answers(200)
    expect(await resend()).toMatchObject({ kind: 'delivery', again: false })
    await reaches(entry, { state: 'sent', attempts: 1 })
    expect(new Set(idsOf(to.calls)).size).toBe(1)
    expect(await resend()).toEqual(refuse('delivery.not_dead'))
    await at.done(at.ids.ines, removeWebhook, { webhook }, { rev: 1 })
    await post.stop()
  })

  test('that says it is gone is stopped, by an act, and told of nothing more', async () => {
    const { webhook } = await at.webhook(to.url)
    const post = at.start()
    to.answers(410)
    const entry = await at.happens()
    await reaches(entry, { state: 'dead', attempts: 1, answer: { said: 'webhook.gone', params: {} } })
    const acts = await at.within(tx =>
      tx.selectFrom('ledger_entry').select(['act', 'person']).where('subject', '=', webhook).execute(),
    )
    expect(acts).toContainEqual({ act: 'webhook.stop', person: null })
    expect(await at.deliveries(await at.happens())).toEqual([])
    await post.stop()
  })

  test('that is removed gets nothing of what waits for it', async () => {
    const { webhook } = await at.webhook(to.url)
    const entry = await at.happens()
    await at.done(at.ids.ines, removeWebhook, { webhook }, { rev: 1 })
    const post = at.start()
    await reaches(entry, { state: 'dead', answer: { said: 'webhook.off', params: {} } })
    expect(to.calls).toEqual([])
    await post.stop()
  })

  test('whose secret is changed over gets both signatures for a day', async () => {
    const { webhook, secret } = await at.webhook(to.url)
    const { act: next } = await at.done(at.ids.ines, rotateSecret, { webhook }, { rev: 1 })
    const post = at.start()
    const signed = async () => {
      await reaches(await at.happens(), { state: 'sent' })
      const call = to.calls.at(-1)!
      return [secret, next].map(each => signedBy(call, at.safe.derive(each)))
    }
    expect(await signed()).toEqual([true, true])
    at.pass({ hours: 23 })
    expect(await signed()).toEqual([true, true])
    at.pass({ hours: 2 })
    expect(await signed()).toEqual([false, true])
    await at.done(at.ids.ines, removeWebhook, { webhook }, { rev: 2 })
    await post.stop()
  })
})

describe('TRUST-4 deliveries', () => {
  test('are sent once each by several servers at once', { timeout: 60_000 }, async () => {
    const { webhook } = await at.webhook(to.url)
    const entries = await Promise.all(Array.from({ length: 60 }, () => at.happens()))
    const posts = [at.start(), at.start(), at.start()]
    for (const entry of entries) await reaches(entry, { state: 'sent', attempts: 1 })
    expect(idsOf(to.calls)).toHaveLength(60)
    expect(new Set(idsOf(to.calls)).size).toBe(60)
    await at.done(at.ids.ines, removeWebhook, { webhook }, { rev: 1 })
    await Promise.all(posts.map(post => post.stop()))
  })

  test('to one that hangs do not hold up those to others', { timeout: 60_000 }, async () => {
    const slow = await receiver()
    slow.hangs()
    const hanging = await at.webhook(slow.url)
    for (let n = 0; n < 20; n++) await at.happens()
    const quick = await at.webhook(to.url, ['webhook.remove'])
    const post = at.start()
    await expect.poll(() => slow.calls.length).toBe(4)
    await at.done(at.ids.ines, removeWebhook, { webhook: hanging.webhook }, { rev: 1 })
    await at.happens()
    await expect.poll(() => to.calls.length, { timeout: 10_000 }).toBe(1)
    expect(slow.calls).toHaveLength(4)
    await slow.close()
    await at.done(at.ids.ines, removeWebhook, { webhook: quick.webhook }, { rev: 1 })
    await post.stop()
  })

  test('of a server that is killed before it heard the answer are sent again, under the same id', {
    timeout: 60_000,
  }, async () => {
    const { webhook } = await at.webhook(to.url)
    to.hangs()
    const entry = await at.happens()
    const sender = join(home, 'testing', 'post', 'sender.ts')
    const child = spawn(process.execPath, [sender, at.url, SECRET, at.now().toString()], { stdio: 'inherit' })
    await expect.poll(() => to.calls.length, { timeout: 30_000 }).toBe(1)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await only(entry)).toMatchObject({ state: 'due', attempts: 1, answer: null })

    to.answers(200)
    const post = at.start()
    at.pass({ seconds: 60 })
    await new Promise(done => setTimeout(done, 1_500))
    expect(to.calls).toHaveLength(1)
    at.pass({ seconds: 61 })
    await reaches(entry, { state: 'sent', attempts: 2 })
    expect(idsOf(to.calls)).toHaveLength(2)
    expect(new Set(idsOf(to.calls)).size).toBe(1)
    await at.done(at.ids.ines, removeWebhook, { webhook }, { rev: 1 })
    await post.stop()
  })

  test('that are done are forgotten after 90 days', async () => {
    const count = async () => (await at.db.owner.selectFrom('delivery').select('id').execute()).length
    expect(await count()).toBeGreaterThan(0)
    at.pass({ hours: 24 * 91 })
    const post = at.start()
    await expect.poll(count, { timeout: 10_000 }).toBe(0)
    await post.stop()
  })
})

test('TRUST-4 people are told by mail, once mail is set up; what could not be sent is given up and sent again', async () => {
  const server = await mailServer({ hideSTARTTLS: true })
  const settings = {
    enabled: true,
    host: 'localhost',
    port: server.port,
    security: 'plain',
    username: null,
    sender: 'countersign@works.example',
  }
  await at.done(at.ids.ines, changeMail, settings, { rev: 0 })
  const post = at.start()
  const entry = await at.happens([at.ids.lena])
  await reaches(entry, { state: 'sent', answer: { said: 'mail.arrived' } })
  expect(server.received).toMatchObject([{ to: ['lena@works.example'] }])
  expect(server.received[0]?.raw).toContain(`<${(await only(entry)).id}@works.example>`)

  // Whoever wants one mail a day gets it in the morning, with all of it; another gets each at once.
  await at.done(at.ids.lena, wishMail, { daily: true }, { rev: 0 })
  const [first, second] = [await at.happens([at.ids.lena]), await at.happens([at.ids.lena])]
  await reaches(await at.happens([at.ids.jonas]), { state: 'sent' })
  expect(await only(first)).toMatchObject({ state: 'due', attempts: 0, daily: true })
  at.pass({ hours: 24 })
  for (const one of [first, second]) await reaches(one, { state: 'sent', answer: { said: 'mail.arrived' } })
  expect(server.received).toHaveLength(3)
  expect(server.received[2]?.raw).toContain('This came together since')
  expect(server.received[2]?.raw.match(/decisions\/d/g)?.length).toBeGreaterThanOrEqual(4)
  await at.done(at.ids.lena, wishMail, { daily: false }, { rev: 1 })
  await post.stop()

  const late = await at.happens([at.ids.lena])
  await at.done(at.ids.ines, changeMail, { ...settings, enabled: false }, { rev: 1 })
  const again = at.start()
  await reaches(late, { state: 'dead', answer: { said: 'mail.off', params: {} } })
  await at.done(at.ids.ines, changeMail, settings, { rev: 2 })
  const { id } = await only(late)
  await at.done(at.ids.ines, resendDelivery, { delivery: id })
  await reaches(late, { state: 'sent' })
  expect(server.received[3]?.raw).toContain(`<${id}@works.example>`)
  await again.stop()
  await server.close()
})
