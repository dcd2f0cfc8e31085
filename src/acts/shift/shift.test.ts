import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { limitRound } from '../../rounds/limits.ts'
import { raiseFinding } from '../finding/raise.ts'
import { deskOf } from '../people/desk.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { recordAbsence } from '../people/recordAbsence.ts'
import { handOverLimit } from '../time/limit/handover.ts'
import { peopleFor, splitNow } from '../time/limit/split.ts'
import { onDutyAt } from './duty.ts'
import { handOverShift } from './handOver.ts'
import { takeOverShift } from './takeOver.ts'

let base: TestDatabase
let at: Company
let now = Temporal.Instant.from('2026-11-23T05:00:00Z')
const filling = { site: 'north', area: 'filling' }
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  // Jonas has the shift lead of filling; Nadia too, and Ines that of the whole site.
  const lead = (person: string, area: string | null) => ({
    ...{ holding: randomUUID(), function: 'shift-lead', person, site: 'north', area },
  })
  await at.done(at.ids.farid, giveHolding, lead(at.ids.nadia, 'filling'))
  await at.done(at.ids.farid, giveHolding, lead(at.ids.ines, null))
})
afterAll(() => base.drop())

const refusedBy = async (answer: Promise<unknown>) => {
  const found = await answer
  return isRefusal(found) ? found.refused : null
}
const handing = (who: string, more: object = {}) => {
  now = now.add({ minutes: 1 })
  return at.does(who, handOverShift, {
    handover: randomUUID(),
    ...filling,
    notes: 'Filler 3 is slow',
    ...more,
  })
}
const taking = (who: string, handover: string | null, more: object = {}) => {
  now = now.add({ minutes: 1 })
  return at.does(who, takeOverShift, { takeover: randomUUID(), ...filling, handover, ...more })
}
const duty = async (place = filling as { site: string; area: string | null }) => {
  const found = await at.within(async tx => {
    const split = await splitNow(tx, now)
    if (isRefusal(split)) throw new Error(split.refused)
    const { people } = await onDutyAt(tx, split, place, now)
    const called = await peopleFor(
      tx,
      split,
      ['shift-lead'],
      place.area === null ? place.site : 'north/filling',
      now,
    )
    // Whatever a time limit calls for the shift is who has it.
    expect(called[0]?.people).toEqual(people)
    return people.map(({ name }) => name.split(' ')[0])
  })
  return found.toSorted().join()
}
const desk = async (who: string) => {
  const actor = await at.actor(who)
  const items = await at.within(async tx => {
    const split = await splitNow(tx, now)
    return isRefusal(split) ? [] : deskOf(tx, split, actor, now, 'en')
  })
  return items.filter(({ kind }) => kind === 'shift').map(({ subject }) => subject)
}

test('PLANT-12 a shift is handed over and taken over; from then on it is theirs', async () => {
  expect(await duty()).toBe('Jonas,Nadia')
  const { jonas, nadia, ines, tomas } = at.ids
  expect(await refusedBy(handing(jonas, { to: jonas }))).toBe('shift.to_self')
  expect(await refusedBy(handing(jonas, { to: tomas }))).toBe('shift.not_holder')
  expect(await refusedBy(handing(jonas, { notes: '' }))).toBe('shift.nothing_said')
  expect(await refusedBy(handing(jonas, { area: null }))).toBe('shift.elsewhere')
  expect(await refusedBy(handing(jonas, { site: 'south' }))).toBe('site.unknown')
  expect(await refusedBy(handing(tomas))).toBe('access.split')
  const gone = [{ kind: 'finding', subject: randomUUID() }]
  expect(await refusedBy(handing(jonas, { items: gone }))).toBe('shift.item_gone')

  const finding = randomUUID()
  const about = { severity: 'high', activity: 'physical-access', stops: true, title: 'The door of filler 3' }
  await at.done(jonas, raiseFinding, { finding, ...filling, ...about })
  const first = randomUUID()
  await handing(jonas, { handover: first })
  const handover = randomUUID()
  await handing(jonas, { handover, items: [{ kind: 'finding', subject: finding }] })
  const rows = await at.within(tx =>
    tx.selectFrom('shift_handover').selectAll().orderBy('handed_at').execute(),
  )
  expect(rows).toMatchObject([
    { id: first, replaced: true },
    { id: handover, items: [{ title: about.title, to: `/findings/${finding}` }] },
  ])
  expect(await desk(nadia)).toEqual([handover])
  expect(await desk(ines)).toEqual([handover])
  expect(await desk(jonas)).toEqual([])

  expect(await refusedBy(taking(jonas, handover))).toBe('shift.own')
  expect(await refusedBy(taking(nadia, first))).toBe('shift.changed')
  expect(await refusedBy(taking(nadia, null))).toBe('shift.changed')
  expect(await refusedBy(taking(tomas, handover))).toBe('access.split')
  expect(await duty()).toBe('Jonas,Nadia')
  expect(await refusedBy(taking(nadia, handover))).toBeNull()
  expect([await duty(), await desk(ines)]).toEqual(['Nadia', []])
  // Only this area is hers.
  expect(await duty({ site: 'north', area: null })).toBe('Ines')
})

test('PLANT-12 nobody was there to hand over: somebody takes over, and says why', async () => {
  const { jonas, nadia, ines } = at.ids
  expect(await refusedBy(handing(jonas))).toBe('shift.not_yours')
  expect(await refusedBy(taking(jonas, null))).toBe('shift.why')
  expect(await refusedBy(taking(nadia, null, { why: 'Still here' }))).toBe('shift.yours_already')
  expect(await refusedBy(taking(jonas, null, { why: 'She had to leave early' }))).toBeNull()
  expect(await duty()).toBe('Jonas')
  const handover = randomUUID()
  await handing(jonas, { handover, to: nadia })
  expect(await desk(ines)).toEqual([])
  expect(await refusedBy(taking(ines, handover))).toBe('shift.why_instead')
  expect(await refusedBy(taking(ines, handover, { why: 'Nadia is ill' }))).toBeNull()
  expect(await duty()).toBe('Ines')
  // She goes away: it is called whoever stands for it.
  await at.done(ines, recordAbsence, { id: randomUUID(), person: ines })
  expect(await duty()).toBe('Jonas,Nadia')
})

test('PLANT-12 DECIDE-8 a shift that nobody takes over reminds, and moves up to the plant', async () => {
  const handover = randomUUID()
  await handing(at.ids.nadia, { handover })
  await limitRound(base.db, now)
  now = now.add({ minutes: 61 })
  await limitRound(base.db, now)
  const steps = await at.within(tx =>
    tx
      .selectFrom('time_limit_step')
      .innerJoin('time_limit', 'time_limit.id', 'time_limit_step.time_limit')
      .select(['what', 'functions', 'done_at'])
      .where('subject', '=', handover)
      .orderBy('n')
      .execute(),
  )
  expect(
    steps.filter(one => one.done_at !== null).map(({ what, functions }) => [what, ...functions]),
  ).toEqual([
    ['reminder', 'shift-lead'],
    ['limit', 'shift-lead'],
    ['escalation', 'plant-manager', 'ciso'],
  ])
  const told = { now, language: 'en' } as const
  const titles = await at.within(tx => handOverLimit.titles(tx, [handover], told))
  expect([...titles]).toEqual([[handover, 'north, Filling']])
})
