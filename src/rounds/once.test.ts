import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#store/database.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { home } from '#testing/house.ts'
import { limitRound } from './limits.ts'

let base: TestDatabase
let at: Company
const monday = Temporal.Instant.from('2026-06-08T08:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => monday)
})
afterAll(() => base.drop())

/** A decision about a draft of the split, with one key turned on it. */
const waiting = async (): Promise<string> => at.turn(await at.drafted(), 'amara')

/** What the ledger has of the time limit of a decision, in order. */
const entries = async (decision: string) => {
  const found = await at.within(tx =>
    tx
      .selectFrom('ledger_entry')
      .select(['act', 'after'])
      .where('subject', '=', decision)
      .orderBy('at')
      .execute(),
  )
  return found
    .filter(({ act }) => act.startsWith('limit.'))
    .map(({ act, after }) => `${act} ${(after as { n?: number }).n ?? ''}`.trim())
}
const reminderOf = async (decision: string) => {
  const { due_at } = await at.within(tx =>
    tx
      .selectFrom('time_limit_step')
      .innerJoin('time_limit', 'time_limit.id', 'time_limit_step.time_limit')
      .select('time_limit_step.due_at')
      .where('time_limit.subject', '=', decision)
      .where('n', '=', 1)
      .executeTakeFirstOrThrow(),
  )
  return due_at
}

describe('SPLIT-9 TRUST-5 several servers on one database', () => {
  test('given two that go round at once, over and over, each moment of each limit comes once, in order', async () => {
    const decisions = [await waiting(), await waiting(), await waiting()]
    const other = connect(base.url, 5)
    const later = [0, 1, 5 * 7 * 24, 9 * 7 * 24, 14 * 7 * 24, 60 * 7 * 24].map(hours => monday.add({ hours }))
    for (const now of later)
      await Promise.all([base.db, other, base.db, other].map(db => limitRound(db, now)))
    await other.close()
    const steps = await at.within(tx => tx.selectFrom('time_limit_step').selectAll().execute())
    expect(steps.every(one => one.done_at !== null)).toBe(true)
    for (const decision of decisions) {
      const found = await entries(decision)
      expect(found).toEqual(['limit.open', ...found.slice(1).map((_, i) => `limit.step ${i + 1}`)])
      expect(found.length).toBeGreaterThan(4)
    }
  })

  test.each(['its connection with it', 'its connection lives on for a moment'])(
    'given one that is killed between claiming a moment and writing it, %s: it comes once',
    async how => {
      const decision = await waiting()
      await limitRound(base.db, monday)
      const now = await reminderOf(decision)
      // Nobody can write to the ledger: whoever does the act waits in the middle of it, the moment claimed.
      const held = Promise.withResolvers<void>()
      const holding = base.db.owner.transaction().execute(async tx => {
        await sql`lock table ledger_entry in share row exclusive mode`.execute(tx)
        await held.promise
      })
      const dying = spawn(process.execPath, ['testing/round.ts', base.url, now.toString()], { cwd: home })
      const backend = await waitsForLock()
      const gone = once(dying, 'exit')
      dying.kill('SIGKILL')
      await gone
      if (how.startsWith('its connection with it'))
        await sql`select pg_terminate_backend(${backend})`.execute(base.db.owner)
      held.resolve()
      await holding
      await Promise.all([limitRound(base.db, now), limitRound(base.db, now)])
      expect(await entries(decision)).toEqual(['limit.open', 'limit.step 1'])
    },
  )
})

/** The backend that waits for a lock on the ledger. */
async function waitsForLock(): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const { rows } = await sql<{ pid: number }>`select pid from pg_locks
      where not granted and relation = 'ledger_entry'::regclass`.execute(base.db.owner)
    if (rows[0] !== undefined) return rows[0].pid
    await delay(50)
  }
  throw new Error('nobody waits for the ledger')
}
