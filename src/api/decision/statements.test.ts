import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { submitDecision } from '#acts/decision/submit.ts'
import { deskOf } from '#acts/people/desk.ts'
import { splitNow } from '#acts/time/limit/split.ts'
import { limitRound } from '#rounds/limits.ts'
import { isRefusal } from '#rules/refusal.ts'
import { connect, type Database, type Tx } from '#store/database.ts'
import { listedDecisions } from '#store/decision/list.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { decisionPage } from './page.ts'

let base: TestDatabase
let at: Company
let of: Deciding
let db: Database
let statements = 0
const now = Temporal.Instant.from('2026-11-23T07:00:00Z')
/** By then all that waited has moved up. */
const over = now.add({ hours: 24 * 40 })
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
  const original = pg.Client.prototype.query
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    statements++
    return (original as (...args: unknown[]) => never).apply(this, args)
  } as never)
  db = connect(base.url)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await db.close()
  await base.drop()
})

/** How many statements something takes the second time: the first fills what is kept in memory. */
async function taken(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  for (const _ of [1, 2])
    await db.within('*', async tx => {
      // What opens the transaction is sent with the first.
      statements = 0
      await work(tx)
    })
  return statements
}
const desk = async (who: string) => {
  const actor = await at.actor(who)
  return taken(async tx => {
    const split = await splitNow(tx, over)
    if (!isRefusal(split)) items = (await deskOf(tx, split, actor, over, 'en')).length
  })
}
let items = 0
const page = async (decision: string, who: string) => {
  const actor = await at.actor(who)
  return taken(tx => decisionPage(tx, decision, { actor, now, language: 'en' }))
}
const handedIn = async (assets: readonly string[]) => {
  const decision = await of.asks(of.who.maintenance, { assets })
  await of.does(of.who.maintenance, submitDecision, decision)
  return decision
}

describe('DECIDE-10 statements', () => {
  test('a desk takes as many for two decisions as for twelve, over their time or not; a page as many for one asset as for thirty', async () => {
    const assets: string[] = []
    while (assets.length < 30) assets.push(await of.asset())
    const [small, large] = [await handedIn(assets.slice(0, 1)), await handedIn(assets)]
    for (const moment of [now, over]) await limitRound(base.db, moment)
    const who = ['process-safety', 'shift-lead', 'plant-manager'] as const
    const counted: Record<string, readonly [number, number]> = {}
    const before: number[] = []
    for (const fn of who) before.push(await desk(of.who[fn]))
    const onPage = [
      await page(small, of.who['ot-security']),
      await page(large, of.who['ot-security']),
    ] as const
    for (let n = 0; n < 10; n++) await handedIn(assets.slice(n, n + 1))
    for (const moment of [now, over]) await limitRound(base.db, moment)
    for (const [n, fn] of who.entries()) counted[fn] = [before[n]!, await desk(of.who[fn])]
    // Of the plant manager, to whom all of them have moved up.
    expect(items).toBeGreaterThanOrEqual(12)
    const list = (await taken(tx => listedDecisions(tx, {}, 51))) - 1
    console.log('statements', JSON.stringify({ desk: counted, page: onPage, list }))
    for (const [two, twelve] of Object.values(counted)) {
      expect(twelve).toBe(two)
      expect(twelve).toBeLessThan(40)
    }
    expect(onPage[1]).toBe(onPage[0])
    expect(onPage[1]).toBeLessThan(70)
    expect(list).toBeLessThan(6)
  })
})
