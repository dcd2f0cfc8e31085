import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { usualHours } from '#rules/time/calendar.ts'
import { calendarAt, calendarsOf, rotasOf } from '#store/time.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { changeCalendar } from './changeCalendar.ts'
import { endRota } from './endRota.ts'
import { setRota } from './setRota.ts'

let base: TestDatabase
let at: Company
const now = Temporal.Instant.from('2026-06-08T08:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
})
afterAll(() => base.drop())

const refusedBy = async (answer: Promise<unknown>) => {
  const found = await answer
  return isRefusal(found) ? found.refused : null
}
const early = {
  hours: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '06:00', to: '14:00' }],
  holidays: [{ label: { en: 'Christmas' }, rule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25' }],
}

describe('SPLIT-9 PLANT-1 the calendar of a place', () => {
  test('is the usual one until somebody sets it, in the zone of the site; the corporate one in that of the company', async () => {
    const all = await at.within(calendarsOf)
    expect(all.map(({ site, zone, rev }) => [site, zone, rev])).toEqual([
      [null, 'UTC', 0],
      ['north', 'Europe/Berlin', 0],
      ['south', 'Europe/Berlin', 0],
    ])
    expect(await at.within(tx => calendarAt(tx, 'north/filling'))).toEqual({
      ...usualHours,
      zone: 'Europe/Berlin',
    })
  })

  test('whoever acts for a site changes that one, on the state that they saw', async () => {
    const input = { site: 'north', ...early }
    expect(await refusedBy(at.does(at.ids.nadia, changeCalendar, input, { rev: 0 }))).toBe('access.split')
    expect(await refusedBy(at.does(at.ids.lena, changeCalendar, input))).toBe('act.rev_missing')
    expect(await at.done(at.ids.lena, changeCalendar, input, { rev: 0 })).toMatchObject({
      kind: 'calendar',
      rev: 1,
    })
    expect(await at.within(tx => calendarAt(tx, 'north'))).toEqual({ ...early, zone: 'Europe/Berlin' })
    const again = at.does(at.ids.lena, changeCalendar, { site: 'north', ...usualHours }, { rev: 0 })
    expect(await again).toEqual(refuse('act.changed_meanwhile', { yours: 0, now: 1 }))
    // The site of somebody else is not there for her, the corporate level not hers.
    const south = at.does(at.ids.lena, changeCalendar, { site: 'south', ...early }, { rev: 0 })
    expect(await refusedBy(south)).toBe('site.unknown')
    const corporate = { site: null, ...early }
    expect(await refusedBy(at.does(at.ids.lena, changeCalendar, corporate, { rev: 0 }))).toBe('access.site')
    expect(await at.done(at.ids.farid, changeCalendar, corporate, { rev: 0 })).toMatchObject({ rev: 1 })
    expect(await at.done(at.ids.farid, changeCalendar, corporate, { rev: 1 })).toMatchObject({ rev: 2 })
  })

  test('what makes no sense is refused', async () => {
    const change = (input: object) => refusedBy(at.does(at.ids.farid, changeCalendar, input, { rev: 0 }))
    const closed = { ...early, holidays: [{ label: 'off', rule: 'FREQ=DAILY' }] }
    expect(await change({ site: 'south', ...closed })).toBe('calendar.closed')
    expect(await change({ site: 'south', hours: [], holidays: [] })).toBe('act.input_wrong')
    const late = [{ days: ['MO'], from: '25:00', to: '26:00' }]
    expect(await change({ site: 'south', hours: late, holidays: [] })).toBe('act.input_wrong')
    expect(await change({ site: 'west', ...early })).toBe('site.unknown')
  })
})

describe('SPLIT-9 SPLIT-8 an on-call rota', () => {
  const rota = (more: object = {}) => ({
    rota: randomUUID(),
    ...{ function: 'shift-lead', site: 'north', start: '2026-06-01T08:00', rule: 'FREQ=WEEKLY' },
    ...{ people: [at.ids.lena], ...more },
  })
  beforeAll(async () => {
    for (const person of [at.ids.lena, at.ids.nadia])
      await at.done(at.ids.karel, giveHolding, {
        holding: randomUUID(),
        function: 'shift-lead',
        person,
        site: 'north',
      })
  })

  test('names people who hold the function there, and only one rota runs', async () => {
    const set = (more: object = {}, by = at.ids.lena) => refusedBy(at.does(by, setRota, rota(more)))
    expect(await set({}, at.ids.nadia)).toBe('access.split')
    expect(await set({ site: null }, at.ids.lena)).toBe('access.site')
    expect(await set({ people: [at.ids.tomas] })).toBe('rota.not_holder')
    expect(await set({ people: [randomUUID()] })).toBe('person.unknown')
    expect(await set({ start: '2026-02-30T08:00' })).toBe('act.input_wrong')
    expect(await set({ rule: 'FREQ=WEEKLY;COUNT=3' })).toBe('act.input_wrong')
    expect(await set({ people: [at.ids.lena, at.ids.nadia] })).toBeNull()
    expect(await set()).toBe('rota.there')
    const [found, ...others] = await at.within(rotasOf)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      function: 'shift-lead',
      site: 'north',
      zone: 'Europe/Berlin',
      to: null,
      rev: 1,
    })
  })

  test('ends today at the earliest, and another may begin', async () => {
    const [running] = await at.within(rotasOf)
    const end = (to: string, rev = 1) =>
      refusedBy(at.does(at.ids.lena, endRota, { rota: running!.id, to, why: 'A new plan' }, { rev }))
    expect(await end('2026-05-31')).toBe('span.turned')
    expect(await end('2026-06-07')).toBe('rota.past')
    expect(await end('2026-06-08', 7)).toBe('act.changed_meanwhile')
    expect(await end('2026-06-08')).toBeNull()
    const gone = at.does(
      at.ids.lena,
      endRota,
      { rota: randomUUID(), to: '2026-06-08', why: 'None' },
      { rev: 1 },
    )
    expect(await refusedBy(gone)).toBe('rota.unknown')
    expect(await refusedBy(at.does(at.ids.lena, setRota, rota()))).toBeNull()
  })
})
