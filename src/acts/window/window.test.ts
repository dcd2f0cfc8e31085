import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextOpen, openAt } from '#rules/plant/window/open.ts'
import { isRefusal } from '#rules/refusal.ts'
import { plantTimesOf } from '#store/plant/windows.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { addWindow } from './add.ts'
import { cancelWindow } from './cancel.ts'
import { changeWindow } from './change.ts'
import { moveWindow } from './move.ts'
import { setProcess } from './setProcess.ts'

let base: TestDatabase
let at: Company
const now = Temporal.Instant.from('2026-06-08T08:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  // Who plans outages of the north.
  const planning = { holding: randomUUID(), function: 'planning', person: at.ids.nadia, site: 'north' }
  await at.done(at.ids.amara, giveHolding, planning)
})
afterAll(() => base.drop())

const refusedBy = async (answer: Promise<unknown>) => {
  const found = await answer
  return isRefusal(found) ? found.refused : null
}
const nights = () => ({
  ...{ window: randomUUID(), kind: 'window', site: 'north', title: 'Saturday night', why: 'Planned' },
  ...{ start: '2026-06-06T22:00', end: '2026-06-07T06:00', rule: 'FREQ=WEEKLY;BYDAY=SA' },
})
const timesNow = () =>
  at.within(async tx => {
    const found = await plantTimesOf(tx, 'north')
    if (isRefusal(found)) throw new Error(found.refused)
    return found
  })
const north = { site: 'north', area: null, cell: null }

describe('PLANT-5 windows are acts', () => {
  test('planning puts one in at its site, changes it, moves and cancels single turns, and the whole', async () => {
    const one = nights()
    expect(await refusedBy(at.does(at.ids.jonas, addWindow, one))).toBe('access.split')
    expect(await refusedBy(at.does(at.ids.nadia, addWindow, { ...one, site: 'south' }))).toBe('access.site')
    expect(await refusedBy(at.does(at.ids.nadia, addWindow, { ...one, area: 'nowhere' }))).toBe(
      'area.unknown',
    )
    expect(await refusedBy(at.does(at.ids.nadia, addWindow, { ...one, end: one.start }))).toBe(
      'window.turned',
    )
    for (const wrong of [
      'FREQ=SECONDLY',
      'FREQ=WEEKLY;COUNT=2;UNTIL=20270101T000000',
      'FREQ=DAILY;UNTIL=20261399T000000',
    ])
      expect(await refusedBy(at.does(at.ids.nadia, addWindow, { ...one, rule: wrong }))).toBe(
        'act.input_wrong',
      )
    expect(await at.done(at.ids.nadia, addWindow, one)).toMatchObject({ kind: 'window', rev: 1 })
    expect(`${nextOpen(await timesNow(), north, now)?.from}`).toBe('2026-06-13T20:00:00Z')

    const turn = { window: one.window, on: '2026-06-13T22:00', why: 'An audit' }
    const move = { ...turn, start: '2026-06-14T22:00', end: '2026-06-15T04:00' }
    expect(await refusedBy(at.does(at.ids.nadia, moveWindow, move))).toBe('act.rev_missing')
    await at.done(at.ids.nadia, moveWindow, move, { rev: 1 })
    expect(`${nextOpen(await timesNow(), north, now)?.from}`).toBe('2026-06-14T20:00:00Z')
    await at.done(at.ids.nadia, cancelWindow, turn, { rev: 2 })
    expect(`${nextOpen(await timesNow(), north, now)?.from}`).toBe('2026-06-20T20:00:00Z')
    expect(await refusedBy(at.does(at.ids.nadia, cancelWindow, turn, { rev: 3 }))).toBe(
      'window.turn_cancelled',
    )

    const { site: _, ...said } = one
    await at.done(
      at.ids.nadia,
      changeWindow,
      { ...said, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' },
      { rev: 3 },
    )
    const [changed] = (await timesNow()).windows
    // The cancelled turn is none of the new series, and what was said of it is gone.
    expect(changed).toMatchObject({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', exceptions: [], rev: 4 })
    await at.done(at.ids.nadia, cancelWindow, { window: one.window, why: 'Planned anew' }, { rev: 4 })
    expect(nextOpen(await timesNow(), north, now)).toBeNull()
    expect(await refusedBy(at.does(at.ids.nadia, changeWindow, said, { rev: 5 }))).toBe('window.cancelled')
    const entries = await at.within(tx =>
      tx
        .selectFrom('ledger_entry')
        .select(['act', 'site'])
        .where('subject', '=', one.window)
        .orderBy('at')
        .execute(),
    )
    expect(entries.map(({ act }) => act).toSorted()).toEqual([
      'window.add',
      'window.cancel',
      'window.cancel',
      'window.change',
      'window.move',
    ])
  })

  test('a blackout is a window of another kind, and closes', async () => {
    const day = { ...nights(), start: '2026-06-08T06:00', end: '2026-06-08T18:00', rule: null }
    await at.done(at.ids.nadia, addWindow, day)
    const campaign = { ...day, window: randomUUID(), kind: 'blackout', area: 'filling', title: 'Batch K7' }
    await at.done(at.ids.nadia, addWindow, campaign)
    const times = await timesNow()
    expect(openAt(times, north, now).window?.window.id).toBe(day.window)
    expect(openAt(times, { ...north, area: 'filling' }, now)).toMatchObject({
      window: null,
      blackout: { window: { title: 'Batch K7' } },
    })
  })
})

test('PLANT-5 the shift says what the process is doing, from when on, on the state that it saw', async () => {
  const filling = { site: 'north', area: 'filling', state: 'batch-open' }
  expect(await refusedBy(at.does(at.ids.nadia, setProcess, filling, { rev: 0 }))).toBe('access.split')
  expect(await refusedBy(at.does(at.ids.jonas, setProcess, { ...filling, site: 'south' }, { rev: 0 }))).toBe(
    'site.unknown',
  )
  const ahead = { ...filling, since: '2026-06-08T09:00:00Z' }
  expect(await refusedBy(at.does(at.ids.jonas, setProcess, ahead, { rev: 0 }))).toBe('process.ahead')
  await at.done(at.ids.jonas, setProcess, { ...filling, since: '2026-06-08T07:30:00Z' }, { rev: 0 })
  expect(await refusedBy(at.does(at.ids.jonas, setProcess, filling, { rev: 1 }))).toBe('process.same')
  const earlier = { ...filling, state: 'stopped', since: '2026-06-08T07:00:00Z' }
  expect(await refusedBy(at.does(at.ids.jonas, setProcess, earlier, { rev: 1 }))).toBe('process.earlier')
  expect(
    await refusedBy(at.does(at.ids.jonas, setProcess, { ...filling, state: 'stopped' }, { rev: 0 })),
  ).toBe('act.changed_meanwhile')
  const known = openAt(await timesNow(), { ...north, area: 'filling' }, now).process
  expect(known).toMatchObject({ state: 'batch-open', by: at.ids.jonas, rev: 1 })
  expect(`${known?.since}`).toBe('2026-06-08T07:30:00Z')
})
