import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DecisionState, openStates } from '#rules/decision/cycle.ts'
import { company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import type { DecisionRow } from './decisions.ts'
import { type DecisionFilter, newestOf } from './newest.ts'

const SEED = 20261123
let base: TestDatabase
let all: readonly DecisionRow[]
let asset: string
beforeAll(async () => {
  base = await testDatabase()
  const { ids } = await company(base.db)
  asset = randomUUID()
  await base.db.acting(randomUUID(), '*', async tx => {
    await sql`insert into asset (id, site, tag, name, class, details, changed_at) values (${asset}, 'north', 'A-1', 'Pump', 'plc', '{}', now())`.execute(
      tx,
    )
    await sql`insert into decision (id, site, kind, title, content, stated, state, since, requester, requested_at)
      select gen_random_uuid(), (array['north', 'south', null])[1 + n % 3], case when n % 4 = 0 then 'patch' else 'firmware' end,
        case when n % 11 = 0 then 'Pump_' else 'Line 100% of ' end || n % 37, '{}', '{}',
        (array['closed', 'closed', 'deciding', 'refused', 'closed'])[1 + n % 5], now(),
        case when n % 2 = 0 then ${ids.amara}::uuid else ${ids.farid}::uuid end, timestamptz '2026-01-01' + (n / 4) * interval '1 hour'
      from generate_series(1, 400) as n`.execute(tx)
    await sql`insert into decision_asset (decision, asset, site)
      select id, ${asset}::uuid, site from decision where site = 'north' and number % 5 = 0`.execute(tx)
  })
  all = await base.db.owner.selectFrom('decision').selectAll().execute()
})
afterAll(() => base.drop())

/** The same, said anew and without the database. */
const fits = (
  row: DecisionRow,
  { states, site, kind, requester, text = '', asset }: DecisionFilter,
): boolean =>
  (states === undefined || states.includes(row.state)) &&
  (site === undefined || row.site === site) &&
  (kind === undefined || row.kind === kind) &&
  (requester === undefined || row.requester === requester) &&
  (asset === undefined || (row.site === 'north' && Number(row.number) % 5 === 0)) &&
  (` ${row.title}`
    .toLowerCase()
    .includes(text.length < 3 ? ` ${text}`.toLowerCase().trimEnd() : text.toLowerCase()) ||
    (/^\d+$/.test(text) && Number(row.number) === Number(text)))

test('DECIDE-10 whatever is looked for, page by page come the same decisions as plainly sought, at the sites in scope alone', async () => {
  const covered = { pages: 0, empty: 0, found: 0 }
  const some = <T>(...values: T[]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...values) },
    )
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        states: some<readonly DecisionState[]>(openStates, ['closed'], ['expired']),
        site: some('north', 'south'),
        kind: some('patch', 'firmware', 'bypass'),
        requester: some(all[0]!.requester, all[1]!.requester),
        asset: some(asset),
        text: some('pump_', 'LINE 1', '0%', 'li', 'p', '17', '399', 'nowhere'),
      }),
      fc.constantFrom<'*' | string[]>('*', ['north'], ['south'], []),
      fc.record({ glanced: fc.constantFrom(3, 60, 2_000), few: fc.constantFrom(0, 20, 3_000) }),
      fc.integer({ min: 3, max: 60 }),
      async (filter, scope, bounds, limit) => {
        const seen = (site: string | null) => scope === '*' || site === null || scope.includes(site)
        const expected = all
          .filter(row => seen(row.site) && fits(row, filter))
          .toSorted(
            (a, b) => Temporal.Instant.compare(b.requested_at, a.requested_at) || (a.id < b.id ? 1 : -1),
          )
        const found: string[] = []
        await base.db.within(scope, async tx => {
          for (;;) {
            const last = all.find(({ id }) => id === found.at(-1))
            const after = last && { at: `${last.requested_at}`, id: last.id }
            const ids = await newestOf(tx, filter, limit, after, bounds)
            covered.pages++
            found.push(...ids)
            if (ids.length < limit) break
          }
        })
        expect(found).toEqual(expected.map(({ id }) => id))
        covered[found.length === 0 ? 'empty' : 'found']++
      },
    ),
    { seed: SEED, numRuns: 250 },
  )
  console.log(`DECIDE-10 lists of decisions: seed ${SEED}`, JSON.stringify(covered))
})
