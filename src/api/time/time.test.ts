import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitKinds } from '#acts/time/limit/kinds.ts'
import { setRota } from '#acts/time/setRota.ts'
import { limitRound } from '#rounds/limits.ts'
import { usualHours } from '#rules/time/calendar.ts'
import { addWithin } from '#rules/time/within.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'
import { isKey } from '#words/say.ts'

let at: Installation
let lena: Client
beforeAll(async () => {
  at = await installation()
  lena = await at.as('lena')
})
afterAll(() => at.close())

const north = { ...usualHours, zone: 'Europe/Berlin' }
type Who = {
  dueBy: string | null
  zone: string
  path: readonly { at: string }[]
  answer: { row: { within: string }; people: Record<string, readonly { name: string; onCall?: true }[]> }
}
const who = async (client: Client, query: string) =>
  (await client.ask('GET', `/api/who?${query}`)).body as Who

test('SPLIT-9 SPLIT-5 who decides: by when it is, and when it moves up, on the calendar of the site', async () => {
  // A Friday afternoon; the version in force is of today.
  const friday = Temporal.Instant.from('2027-06-11T13:00:00Z')
  const asked = `activity=support-watch&place=north&on=${friday}`
  const before = await who(lena, asked)
  const { within } = before.answer.row
  expect(within).toMatch(/working day/)
  expect(before).toMatchObject({ zone: 'Europe/Berlin', dueBy: `${addWithin(north, friday, within)}` })
  const moments = before.path.map(step => step.at)
  expect(moments).toEqual(moments.toSorted())
  expect(moments.length).toBeGreaterThan(1)

  // With a day off in between, all is a day later.
  const holidays = [{ label: { en: 'Works outing' }, day: '2027-06-14' }]
  const change = { site: 'north', ...usualHours, holidays }
  expect((await lena.ask('PUT', '/api/calendar', { body: change, rev: 0 })).status).toBe(200)
  const after = await who(lena, asked)
  expect(after.dueBy).toBe(`${addWithin({ ...north, holidays }, friday, within)}`)
  expect(after.dueBy! > before.dueBy!).toBe(true)
  const { body } = await lena.ask('GET', '/api/calendar?site=north')
  expect(body).toMatchObject({ rev: 1, holidays, zone: 'Europe/Berlin' })
})

test('SPLIT-9 SPLIT-8 whoever is on call is named first, in the calendar and where it is asked who decides', async () => {
  const rota = { rota: randomUUID(), function: 'plant-manager', site: 'north', start: '2026-01-05T08:00' }
  await at.done(at.ids.lena, setRota, { ...rota, rule: 'FREQ=WEEKLY', people: [at.ids.lena] })
  const { answer } = await who(lena, 'activity=split-change&place=north')
  expect(answer.people['plant-manager']).toMatchObject([{ name: 'Lena Brandt', onCall: true }])
  const { body } = await lena.ask('GET', '/api/calendar?site=north')
  const { days, rotas } = body as { days: { onCall: { name: string }[] }[]; rotas: unknown[] }
  expect(days).toHaveLength(14)
  expect(days.every(({ onCall }) => onCall[0]?.name === 'Lena Brandt')).toBe(true)
  expect(rotas).toHaveLength(1)
  // It is nobody else's to see.
  const tomas = await at.as('tomas')
  expect((await tomas.ask('GET', '/api/calendar?site=north')).status).toBe(404)
})

test('SPLIT-9 DECIDE-8 DECIDE-10 what has moved up lies on the desk of whom it has moved up to', async () => {
  const decision = await at.turn(await at.drafted(), 'amara')
  const now = Temporal.Now.instant()
  await limitRound(at.database.db, now)
  const [limit] = (await lena.ask('GET', '/api/limits')).body as {
    due: string
    over: boolean
    mine: boolean
  }[]
  expect(limit).toMatchObject({ over: false, mine: false })
  await limitRound(at.database.db, now.add({ hours: 24 * 365 }))
  // Nobody holds the functions that it moves up to: it is the founders' then. One of them holds the key that is waited for.
  const desk = async (who: 'amara' | 'karel') => {
    const { body } = await (await at.as(who)).ask('GET', '/api/desk')
    return (body as { items: { subject: string }[] }).items.find(({ subject }) => subject === decision)
  }
  expect(await desk('karel')).toMatchObject({ kind: 'decision', due: limit!.due })
  const to = `/decisions/${decision}`
  expect(await desk('amara')).toMatchObject({
    kind: 'limit',
    due: limit!.due,
    title: expect.stringContaining('A draft'),
    to,
  })
})

test('SPLIT-9 every kind of time limit has a name on the page of limits', () => {
  expect(limitKinds.filter(({ kind }) => !isKey(`limits.kind.${kind}`))).toEqual([])
})
