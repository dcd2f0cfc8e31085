import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approvedFor, usesOf } from '#store/decision/uses.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { standingApproval } from '#testing/decision/stages.ts'
import { useDecision } from './use.ts'

let base: TestDatabase
let at: Company
let of: Deciding
let now = Temporal.Now.instant().round('millisecond')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
})
afterAll(() => base.drop())

const note = 'Copied to the vault'
const uses = async (by: string, decision: string, assets: readonly string[], more: object = {}) =>
  of.refused(
    await of.tries(by, useDecision, decision, { use: randomUUID(), assets, at: `${now}`, note, ...more }),
  )

describe('DECIDE-1 a standing approval', () => {
  test('is used as often as it says, each use put down: by whom, when, on which assets', async () => {
    const { maintenance, quality } = of.who
    const id = await standingApproval(of, maintenance)
    const [panel, other] = [await of.asset({ class: 'hmi' }), await of.asset({ class: 'hmi' })]
    // When it holds, and for whom.
    expect(await uses(quality, id, [panel])).toBe('decision.not_doer')
    expect(await uses(maintenance, id, [await of.asset()])).toBe('decision.outside')
    expect(await uses(maintenance, id, [randomUUID()])).toBe('asset.unknown')
    const ago = now.subtract({ hours: 2 })
    expect(await uses(maintenance, id, [panel], { at: `${ago}` })).toBe('decision.not_held')
    expect(await uses(maintenance, id, [panel], { at: `${now.add({ hours: 1 })}` })).toBe(
      'decision.not_happened',
    )

    expect(await uses(maintenance, id, [panel])).toBeNull()
    now = now.add({ hours: 3 })
    // Entered later than it happened.
    expect(
      await uses(of.who['control-engineering'], id, [panel, other], { at: `${now.subtract({ hours: 1 })}` }),
    ).toBeNull()
    expect(await uses(maintenance, id, [panel])).toBe('decision.used_up')
    expect(await uses(maintenance, await of.asks(maintenance), [panel])).toBe('decision.not_in_state')

    const rows = await at.within(tx => usesOf(tx, id, 10))
    expect(rows.map(({ n, person, assets }) => [n, person, assets.length])).toEqual([
      [2, of.who['control-engineering'], 2],
      [1, maintenance, 1],
    ])
    expect(Temporal.Instant.compare(rows[0]!.used_at, rows[0]!.recorded_at)).toBe(-1)
    const entries = await at.within(tx =>
      tx
        .selectFrom('ledger_entry')
        .select('after')
        .where('act', '=', 'decision.use')
        .where('subject', '=', id)
        .execute(),
    )
    expect(entries).toHaveLength(2)
  })

  test('holds for its class at its place, until its last day', async () => {
    const { maintenance } = of.who
    const until = now.toZonedDateTimeISO('UTC').add({ days: 3 }).toPlainDate().toString()
    const id = await standingApproval(of, maintenance, { area: 'filling', until })
    const [here, elsewhere] = [await of.asset({ class: 'hmi' }), await of.asset({ class: 'hmi', area: null })]
    expect(await uses(maintenance, id, [elsewhere])).toBe('decision.outside')
    const told = (area: string | null, site = 'north') =>
      at.within(async tx =>
        (await approvedFor(tx, { class: 'hmi', site, area }, ['standing-approval'], 9)).map(one => one.id),
      )
    expect(await told('filling')).toContain(id)
    expect(await told(null)).not.toContain(id)
    expect(await told('filling', 'south')).not.toContain(id)
    now = now.add({ hours: 5 * 24 })
    // The round that lets it expire has not come by yet.
    expect(await uses(maintenance, id, [here])).toBe('decision.not_held')
  })
})
