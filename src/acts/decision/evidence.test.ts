import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachmentsOf } from '#store/plant/attachments.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { decisionRounds } from '../../rounds/decisions.ts'
import { removeAttachment } from '../plant/removeAttachment.ts'
import { attachEvidence } from './attach.ts'
import { requestDecision } from './request.ts'

let base: TestDatabase
let at: Company
let of: Deciding
const monday = Temporal.Instant.from('2026-11-23T07:00:00Z')
let now = monday
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
})
afterAll(() => base.drop())

test('DECIDE-6 evidence joins a decision with its checksum, from those who work on it, and stays', async () => {
  const decision = await of.asks(of.who.maintenance)
  const attachment = randomUUID()
  const file = { attachment, name: 'log.txt', content: Buffer.from('Loaded at 22:14').toString('base64') }
  expect(of.refused(await of.tries(of.who.quality, attachEvidence, decision, file))).toBe('decision.not_doer')
  await of.does(of.who.maintenance, attachEvidence, decision, file)
  const [kept] = await at.within(tx => attachmentsOf(tx, { decision }))
  expect(kept).toMatchObject({
    id: attachment,
    name: 'log.txt',
    size: 15,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(await at.within(tx => attachmentsOf(tx, { site: 'north' }))).toEqual([])
  const gone = at.does(
    of.who['control-engineering'],
    removeAttachment,
    { attachment, why: 'Not wanted' },
    { rev: 1 },
  )
  expect(of.refused(await gone)).toBe('decision.evidence_stays')
})

describe('ASSURE-3 what holds until a day', () => {
  test('expires with it, by the calendar of its place', async () => {
    const id = await decided('2026-11-30')
    const round = decisionRounds(base.db)
    now = Temporal.Instant.from('2026-11-30T22:59:00Z')
    await round(now)
    expect((await of.row(id)).state).toBe('decided')
    now = Temporal.Instant.from('2026-11-30T23:00:00Z')
    await round(now)
    expect((await of.row(id)).state).toBe('expired')
    now = monday
  })

  test('is renewed by another decision, and goes on until that is decided', async () => {
    const first = await decided('2026-12-10')
    const second = await of.asks(of.who.maintenance, { until: '2027-06-30', renews: first })
    const third = { decision: randomUUID(), kind: 'firmware', site: 'north', title: 'Once more', content: {} }
    const again = at.does(of.who.maintenance, requestDecision, {
      ...third,
      assets: [await of.asset()],
      renews: first,
    })
    expect(of.refused(await again)).toBe('decision.not_renewable')
    expect((await of.row(first)).state).toBe('decided')
    await of.judged(second, of.who.maintenance)
    for (const fn of ['ot-security', 'control-engineering'] as const) await of.signs(fn, second)
    expect((await of.row(second)).state).toBe('decided')
    await decisionRounds(base.db)(now)
    expect((await of.row(first)).state).toBe('closed')
    // It says by an entry of its own what holds in its place.
    const { id, number } = await of.row(second)
    const entries = await at.within(tx =>
      tx.selectFrom('ledger_entry').select(['act', 'after']).where('subject', '=', first).execute(),
    )
    const replaced = entries.filter(({ act }) => act === 'decision.replace')
    expect(replaced).toMatchObject([{ after: { replaced: { id, number } } }])
  })

  async function decided(until: string): Promise<string> {
    const id = await of.asks(of.who.maintenance, { until })
    await of.judged(id, of.who.maintenance)
    for (const fn of ['ot-security', 'control-engineering'] as const) await of.signs(fn, id)
    return id
  }
})
