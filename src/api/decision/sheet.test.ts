import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { type Installation, installation } from '#testing/installation.ts'

let at: Installation
let of: Deciding
beforeAll(async () => {
  at = await installation()
  of = await deciding(at, () => Temporal.Now.instant())
})
afterAll(() => at.close())

test('DECIDE-4 the record of a decision is printed with its signatures, their meaning and what they are bound to', async () => {
  const id = await of.asks(of.who.maintenance)
  await of.judged(id, of.who.maintenance, ['validated'])
  for (const fn of ['ot-security', 'control-engineering', 'quality'] as const)
    expect(
      of.refused(await of.signs(fn, id, fn === 'quality' ? { conditions: ['Vendor on site'] } : {})),
    ).toBeNull()
  const lena = await at.as('lena')
  const response = await lena.fetch('GET', `/api/decisions/${id}/sheet`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.includes('/Lang (en)')).toBe(true)
  const german = await lena.fetch('GET', `/api/decisions/${id}/sheet`, {
    headers: { 'accept-language': 'de' },
  })
  expect(Buffer.from(await german.arrayBuffer()).includes('/Lang (de)')).toBe(true)
  // What people read, not what the program calls it.
  const page = await lena.ask('GET', `/api/decisions/${id}`, { headers: { 'accept-language': 'de' } })
  expect((page.body as { said: unknown }).said).toEqual([
    { fact: 'outage-window', label: 'Stillstandsfenster', value: 'innerhalb' },
  ])
  const tomas = await at.as('tomas')
  expect((await tomas.ask('GET', `/api/decisions/${id}/sheet`)).status).toBe(404)
})
