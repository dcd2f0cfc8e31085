import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { discardDraft } from '#acts/split/discard.ts'
import { renameDraft } from '#acts/split/rename.ts'
import { derivedId } from '#acts/time/limit/ids.ts'
import { versionOf } from '#store/split.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { limitRound } from './limits.ts'

let base: TestDatabase
let at: Company
let now: Temporal.Instant
beforeAll(async () => {
  base = await testDatabase()
  // A Monday at ten in Berlin.
  now = Temporal.Instant.from('2026-06-08T08:00:00Z')
  at = await company(base.db, () => now)
})
afterAll(() => base.drop())
beforeEach(() => {
  now = now.add({ minutes: 1 })
})

const revOf = (draft: string) => at.within(async tx => (await versionOf(tx, draft))!.rev)

/** A draft that was handed in, and the decision about it, on which one key is turned. */
async function waiting() {
  const draft = await at.drafted()
  return { draft, decision: await at.turn(draft, 'amara') }
}

const limits = (subject: string) =>
  at.within(tx =>
    tx.selectFrom('time_limit').selectAll().where('subject', '=', subject).orderBy('turn').execute(),
  )
const entries = async (subject: string) => {
  const found = await at.within(tx =>
    tx
      .selectFrom('ledger_entry')
      .select(['act', 'at', 'after'])
      .where('subject', '=', subject)
      .orderBy('at')
      .execute(),
  )
  return found
    .filter(({ act }) => act.startsWith('limit.'))
    .map(({ act, after }) => [act, (after as { n?: number }).n ?? null])
}

describe('SPLIT-9 DECIDE-8 a key that waits has a time limit', () => {
  test('one limit, opened once, with every moment of it on the calendar', async () => {
    const { decision } = await waiting()
    await limitRound(base.db, now)
    await limitRound(base.db, now.add({ seconds: 5 }))
    const [limit, ...others] = await limits(decision)
    expect(others).toEqual([])
    expect(limit).toMatchObject({
      kind: 'decision',
      activity: 'split-change',
      within: '40 working days',
      opened_at: now,
      id: derivedId('decision', decision, 1),
      ended_at: null,
    })
    expect(await entries(decision)).toEqual([['limit.open', null]])
  })

  test('what comes due is done in order, once each; nothing of it before its time', async () => {
    const { decision } = await waiting()
    await limitRound(base.db, now)
    const [limit] = await limits(decision)
    await limitRound(base.db, limit!.due_at.subtract({ minutes: 1 }))
    expect(await entries(decision)).toEqual([
      ['limit.open', null],
      ['limit.step', 1],
    ])
    await limitRound(base.db, limit!.due_at)
    await limitRound(base.db, limit!.due_at)
    expect((await entries(decision)).slice(2)).toEqual([['limit.step', 2]])
    // A server that was off for half a year makes up for it.
    await limitRound(base.db, limit!.due_at.add({ hours: 24 * 183 }))
    const steps = (await entries(decision)).slice(1).map(([, n]) => n)
    expect(steps).toEqual(steps.map((_, i) => i + 1))
    expect(steps.length).toBeGreaterThan(2)
  })

  test('a limit ends with what it was for: signed, discarded, or changed and signed anew', async () => {
    const [changed, discarded, signed] = [await waiting(), await waiting(), await waiting()]
    await limitRound(base.db, now)
    now = now.add({ minutes: 1 })
    const input = { draft: changed.draft, label: 'Another name', inForceFrom: null }
    await at.done(at.ids.amara, renameDraft, input, { rev: await revOf(changed.draft) })
    await at.done(
      at.ids.amara,
      discardDraft,
      { draft: discarded.draft, why: 'Not needed' },
      { rev: await revOf(discarded.draft) },
    )
    await at.turn(signed.draft, 'karel')
    await limitRound(base.db, now)
    const ended = async ({ decision }: { decision: string }) => (await limits(decision)).map(one => one.ended)
    expect([await ended(changed), await ended(discarded), await ended(signed)]).toEqual([
      ['draft'],
      ['withdrawn'],
      ['closed'],
    ])
  })
})
