import { type FastifyInstance, fastify } from 'fastify'
import { expect, test, vi } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { drain } from './drain.ts'
import { listen } from './listen.ts'

/** A server whose one route answers when it is told to. */
async function slow() {
  const app: FastifyInstance = fastify({ forceCloseConnections: true })
  const begun = Promise.withResolvers<void>()
  const may = Promise.withResolvers<void>()
  app.get('/', async () => {
    begun.resolve()
    await may.promise
    return 'done'
  })
  const hurry = drain(app)
  const listening = await listen(app, 0)
  if (isRefusal(listening)) throw new Error(listening.refused)
  const url = `http://127.0.0.1:${listening.port}/`
  return { app, hurry, url, begun: begun.promise, finish: may.resolve }
}

test('TRUST-5 the server stops when what is being answered is answered, and takes nothing new meanwhile', async () => {
  const { app, url, begun, finish } = await slow()
  const answer = fetch(url).then(response => response.text())
  await begun
  const closed = app.close()
  await vi.waitUntil(async () => (await fetch(url).catch(() => null))?.status !== 200)
  finish()
  expect(await answer).toBe('done')
  await closed
  await expect(fetch(url)).rejects.toThrow()
})

test('TRUST-5 a server in a hurry cuts off what is being answered', async () => {
  const { app, url, begun, hurry } = await slow()
  const answer = fetch(url).then(
    () => 'answered',
    () => 'cut off',
  )
  await begun
  const closed = app.close()
  hurry()
  await closed
  expect(await answer).toBe('cut off')
})

test('TRUST-5 a server that answers nobody stops at once', async () => {
  const { app, url, finish } = await slow()
  finish()
  await (await fetch(url)).text()
  const began = performance.now()
  await app.close()
  expect(performance.now() - began).toBeLessThan(2_000)
})
