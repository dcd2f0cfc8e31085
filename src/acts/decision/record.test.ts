import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLimits } from '#store/limits.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { limitRound } from '../../rounds/limits.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { recordDecision } from './record.ts'
import { signDecision } from './sign.ts'
import { submitDecision } from './submit.ts'

let base: TestDatabase
let at: Company
let of: Deciding
const morning = Temporal.Instant.from('2026-11-24T07:30:00Z')
const night = morning.subtract({ hours: 5 })
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => morning)
  of = await deciding(at, () => morning)
})
afterAll(() => base.drop())

test('DECIDE-7 what was done at night is entered in the morning by somebody else, and reviewed by those who did not act, due from the night', async () => {
  const { maintenance, planning } = of.who
  const decision = randomUUID()
  const acted = [maintenance, at.ids.jonas]
  const entry = {
    ...{ decision, kind: 'break-fix', site: 'north', area: 'filling', assets: [await of.asset()] },
    ...{ title: 'A drive that tripped', acted, happened: `${night}` },
    content: { why: 'The line stood', fields: { fault: 'Overload', done: 'Another drive, same parameters' } },
    stated: { urgency: 'emergency', 'rollback-tested': true },
  }
  const later = { ...entry, happened: `${morning.add({ hours: 1 })}` }
  expect(of.refused(await at.does(planning, recordDecision, later))).toBe('decision.not_happened')
  await at.done(planning, recordDecision, entry)
  const row = await of.row(decision)
  expect(row).toMatchObject({ state: 'acted', requester: planning, acted, happened_at: night })
  expect(row.requested_at.equals(morning)).toBe(true)

  await limitRound(base.db, morning)
  const [limit] = (await at.within(tx => openLimits(tx))).filter(({ subject }) => subject === decision)
  expect(limit!.due_at.toString()).toBe(night.add({ hours: 1 }).toString())

  // It cannot be skipped, nor reviewed by who acted.
  expect(of.refused(await of.tries(planning, submitDecision, decision))).toBe('decision.not_in_state')
  expect(of.refused(await of.signs('shift-lead', decision))).toBe('decision.acted_in_it')
  for (const fn of ['process-safety', 'quality'] as const)
    expect(of.refused(await of.signs(fn, decision))).toBeNull()
  expect((await of.row(decision)).state).toBe('acted')
  const { nadia } = at.ids
  const lead = { person: nadia, function: 'shift-lead', site: 'north', area: 'filling' }
  await at.done(at.ids.farid, giveHolding, { holding: randomUUID(), ...lead })
  await of.does(nadia, signDecision, decision, { meaning: 'review', zone: 'Europe/Berlin' })
  expect((await of.row(decision)).state).toBe('closed')
})
