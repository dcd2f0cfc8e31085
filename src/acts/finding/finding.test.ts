import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { countFindings, findingOf, waitingFindings } from '#store/floor/finding.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { limitRound } from '../../rounds/limits.ts'
import { deskOf } from '../people/desk.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { splitNow } from '../time/limit/split.ts'
import { checkFinding } from './check.ts'
import { closeFinding } from './close.ts'
import { planFinding } from './plan.ts'
import { raiseFinding } from './raise.ts'
import { reopenFinding } from './reopen.ts'
import { withdrawFinding } from './withdraw.ts'

let base: TestDatabase
let at: Company
// A Monday, 08:00 in Berlin; the usual hours end at 16:00.
const monday = Temporal.Instant.from('2026-11-23T07:00:00Z')
let now = monday
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  const give = { function: 'control-engineering', person: at.ids.nadia, site: 'north' }
  await at.done(at.ids.farid, giveHolding, { holding: randomUUID(), ...give })
  const other = { function: 'maintenance', person: at.ids.ines, site: 'north' }
  await at.done(at.ids.farid, giveHolding, { holding: randomUUID(), ...other })
})
afterAll(() => base.drop())

const drift = {
  ...{ site: 'north', area: 'filling', severity: 'high', activity: 'unexplained-difference' },
  title: 'Filler 3 runs another program than the approved one',
}
async function raised(more: object = {}, who = at.ids.jonas): Promise<string> {
  const finding = randomUUID()
  return (await at.done(who, raiseFinding, { finding, ...drift, ...more })).subject
}
const row = async (id: string) => (await at.within(tx => findingOf(tx, id)))!
const refusedBy = async (answer: Promise<unknown>) => {
  const found = await answer
  return isRefusal(found) ? found.refused : null
}
const desk = async (who: string) => {
  const actor = await at.actor(who)
  const items = await at.within(async tx => {
    const split = await splitNow(tx, now)
    return isRefusal(split) ? [] : deskOf(tx, split, actor, now, 'en')
  })
  return items.filter(({ kind }) => kind === 'finding')
}

describe('PLANT-13 a finding', () => {
  test('is the activity’s owner’s, with the activity’s time on the calendar of the site, on their desk', async () => {
    const finding = await raised()
    expect(await row(finding)).toMatchObject({ state: 'open', source: 'person', raised_by: at.ids.jonas })
    // 24 hours.
    expect(`${(await row(finding)).due_at}`).toBe('2026-11-24T07:00:00Z')
    // Three working days from a Friday afternoon.
    now = Temporal.Instant.from('2026-11-27T14:00:00Z')
    const other = await raised({ activity: 'inventory-differences' })
    expect(`${(await row(other)).due_at}`).toBe('2026-12-02T14:00:00Z')
    now = monday
    expect(await desk(at.ids.nadia)).toMatchObject([
      { subject: finding, due: '2026-11-24T07:00:00Z', because: { params: { state: 'open' } } },
      { subject: other },
    ])
    expect(await desk(at.ids.ines)).toEqual([])
    for (const one of [finding, other])
      await at.done(at.ids.nadia, withdrawFinding, { finding: one, why: 'A test' }, { rev: 1 })
    expect((await row(other)).due_at).toBeNull()
  })

  test('lives from raising to the check that it worked, each step by who may, and can come back', async () => {
    const finding = await raised()
    const until = '2026-12-04'
    const plan = { finding, action: 'Load the approved program in the next stop', by: at.ids.jonas, until }
    expect(await refusedBy(at.does(at.ids.jonas, planFinding, plan, { rev: 1 }))).toBe('finding.not_yours')
    expect(await refusedBy(at.does(at.ids.nadia, planFinding, plan))).toBe('act.rev_missing')
    const past = { ...plan, until: '2026-11-22' }
    expect(await refusedBy(at.does(at.ids.nadia, planFinding, past, { rev: 1 }))).toBe('finding.until_past')
    const far = { ...plan, until: '2999-12-31' }
    expect(await refusedBy(at.does(at.ids.nadia, planFinding, far, { rev: 1 }))).toBe('finding.until_far')
    const gone = { ...plan, by: randomUUID() }
    expect(await refusedBy(at.does(at.ids.nadia, planFinding, gone, { rev: 1 }))).toBe('person.unknown')
    await at.done(at.ids.nadia, planFinding, plan, { rev: 1 })
    expect(await row(finding)).toMatchObject({ state: 'planned', action_until: until })
    expect(`${(await row(finding)).due_at}`).toBe('2026-12-04T23:00:00Z')
    expect(await desk(at.ids.jonas)).toMatchObject([{ subject: finding }])

    const check = { finding, found: 'The checksum is the approved one' }
    expect(await refusedBy(at.does(at.ids.nadia, checkFinding, check, { rev: 2 }))).toBe('finding.not_closed')
    const close = { finding, done: 'Loaded it', evidence: 'Checksum in the log' }
    await at.done(at.ids.jonas, closeFinding, close, { rev: 2 })
    expect(await refusedBy(at.does(at.ids.nadia, closeFinding, close, { rev: 3 }))).toBe(
      'finding.closed_already',
    )
    expect(await refusedBy(at.does(at.ids.jonas, checkFinding, check, { rev: 3 }))).toBe('finding.not_yours')
    expect((await desk(at.ids.ines)).map(({ subject }) => subject)).toEqual([finding])
    await at.done(at.ids.ines, reopenFinding, { finding, why: 'It runs the old one again' }, { rev: 3 })
    expect(await row(finding)).toMatchObject({ state: 'open', reopened: 1, action: null, closed_by: null })
    await at.done(at.ids.nadia, closeFinding, close, { rev: 4 })
    expect(await refusedBy(at.does(at.ids.nadia, checkFinding, check, { rev: 5 }))).toBe(
      'finding.own_closure',
    )
    await at.done(at.ids.ines, checkFinding, check, { rev: 5 })
    expect(await row(finding)).toMatchObject({ state: 'checked', due_at: null, checked_by: at.ids.ines })
    const why = 'Not a finding'
    expect(await refusedBy(at.does(at.ids.nadia, withdrawFinding, { finding, why }, { rev: 6 }))).toBe(
      'finding.over',
    )
  })

  test('is raised where one works, by whoever works there, about an activity that there is', async () => {
    const asked = (who: string, more: object) => {
      const input = { finding: randomUUID(), ...drift, ...more }
      return refusedBy(at.does(who, raiseFinding, input))
    }
    expect(await asked(at.ids.jonas, { activity: 'moon' })).toBe('finding.no_activity')
    expect(await asked(at.ids.jonas, { site: null, area: null })).toBe('finding.elsewhere')
    // The other site is not there for him.
    expect(await asked(at.ids.jonas, { site: 'south' })).toBe('site.unknown')
    expect(await asked(at.ids.jonas, { area: 'moon' })).toBe('area.unknown')
    expect(await asked(at.ids.jonas, { title: 'x' })).toBe('act.input_wrong')
    for (const who of [at.ids.viktor, at.ids.vera]) expect(await asked(who, {})).toBe('access.workers')
    expect(await asked(at.ids.farid, { site: null, area: null })).toBeNull()
    const there = await raised()
    const why = 'Not ours'
    const away = at.does(at.ids.tomas, withdrawFinding, { finding: there, why }, { rev: 1 })
    expect(await refusedBy(away)).toBe('finding.not_there')
  })

  test('from the same source under the same reference is the same one as long as it waits, seen again', async () => {
    const same = { source: 'drift', reference: 'filler-3 program' }
    const first = await raised(same)
    now = monday.add({ hours: 2 })
    // Two at once, as two probes do.
    const both = await Promise.all([raised(same), raised(same)])
    expect(new Set([first, ...both]).size).toBe(1)
    expect(await row(first)).toMatchObject({ seen: 3, rev: 3 })
    expect(`${(await row(first)).seen_at}`).toBe(`${now}`)
    await at.done(at.ids.nadia, withdrawFinding, { finding: first, why: 'The probe was wrong' }, { rev: 3 })
    expect(await raised(same)).not.toBe(first)
    now = monday
  })

  test('has a time limit in each state: it reminds, and moves up; an agreed day counts from there', async () => {
    const finding = await raised()
    const limits = () =>
      at.within(tx =>
        tx
          .selectFrom('time_limit')
          .select(['turn', 'area', 'waits', 'due_at', 'ended'])
          .where('subject', '=', finding)
          .orderBy('turn')
          .execute(),
      )
    await limitRound(base.db, now)
    expect(await limits()).toMatchObject([
      { turn: 1, area: 'filling', waits: ['control-engineering'], ended: null },
    ])
    now = monday.add({ minutes: 1 })
    const plan = { finding, action: 'Load the approved program', by: at.ids.nadia, until: '2026-11-30' }
    await at.done(at.ids.nadia, planFinding, plan, { rev: 1 })
    await limitRound(base.db, now)
    const [, second] = await limits()
    expect(second).toMatchObject({ turn: 2, ended: null })
    expect(`${second!.due_at}`).toBe('2026-11-30T23:00:00Z')
    const steps = await at.within(tx =>
      tx
        .selectFrom('time_limit_step')
        .innerJoin('time_limit', 'time_limit.id', 'time_limit_step.time_limit')
        .select(['what', 'time_limit_step.due_at as at', 'functions'])
        .where('subject', '=', finding)
        .where('turn', '=', 2)
        .orderBy('n')
        .execute(),
    )
    expect(steps.slice(2, 4).map(({ at, functions }) => [`${at}`, functions.join()])).toEqual([
      ['2026-12-01T23:00:00Z', 'plant-manager'],
      ['2026-12-02T11:00:00Z', 'duty-operations,duty-it'],
    ])
    await at.done(at.ids.nadia, withdrawFinding, { finding, why: 'Mended already' }, { rev: 2 })
    await limitRound(base.db, now)
    expect((await limits()).map(({ ended }) => ended)).toEqual(['planned', 'withdrawn'])
    now = monday
  })
})

test('PLANT-13 findings are listed due first, counted by age and delay', async () => {
  now = monday.subtract({ hours: 24 * 40 })
  const old = await raised({ title: 'An old one', stops: true })
  now = monday
  const filter = { states: ['open', 'planned', 'closed'], site: 'north' } as const
  const late = await at.within(tx => waitingFindings(tx, { ...filter, overdue: now }, 50))
  expect(late.map(({ id }) => id)).toEqual([old])
  const [first] = await at.within(tx => waitingFindings(tx, filter, 1))
  expect(first?.id).toBe(old)
  const after = { at: `${first!.due_at}`, id: first!.id }
  const rest = await at.within(tx => waitingFindings(tx, filter, 50, after))
  expect(rest.length).toBeGreaterThan(0)
  expect(rest.map(({ id }) => id)).not.toContain(old)
  const counts = await at.within(tx => countFindings(tx, { site: 'north' }, now))
  expect(counts).toMatchObject({ overdue: 1, age: [rest.length, 0, 1, 0], late: [0, 0, 1, 0] })
  expect(counts.states.withdrawn).toBeGreaterThan(2)
})
