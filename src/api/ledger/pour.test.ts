import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { pour } from './pour.ts'

const PIECE = 'x'.repeat(50_000)

test('what is written comes out whole, however slowly it is read', async () => {
  const stream = pour(async put => {
    for (let n = 0; n < 20; n++) await put(PIECE)
  })
  expect((await text(stream)).length).toBe(20 * PIECE.length)
})

test('given a reader who goes away, then the writer ends', async () => {
  const ended = Promise.withResolvers<unknown>()
  let pieces = 0
  const stream = pour(async put => {
    try {
      for (; ; pieces++) await put(PIECE)
    } catch (error) {
      ended.resolve(error)
      throw error
    }
  })
  await once(stream, 'readable')
  stream.destroy()
  expect(await ended.promise).toMatchObject({ message: 'nobody reads on' })
  expect(pieces).toBeLessThan(10)
})

test('given a writer who fails, then the stream breaks off', async () => {
  const stream = pour(async put => {
    await put(PIECE)
    throw new Error('the database is away')
  })
  await expect(text(stream)).rejects.toThrow('the database is away')
})
