import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CallerName } from '#testing/access/callers.ts'
import type * as Walk from '#testing/access/walk.ts'
import type { Installation } from '#testing/installation.ts'
import type { Description } from '#testing/openapi.ts'

/** Routes in which every guard shows: reads of every kind, and acts at a site, of the split and of the installation. */
const routes: readonly string[] = [
  'GET /api/people',
  'GET /api/sites',
  'GET /api/split/in-force',
  'GET /api/split/versions/:version',
  'GET /api/ledger',
  'GET /api/assets',
  'GET /api/findings',
  'GET /api/decisions',
  'GET /api/who',
  'GET /api/ledger/export',
  'GET /api/services',
  'POST /api/holdings',
  'POST /api/holdings/:holding/endings',
  'POST /api/people',
  'POST /api/restricted/:restricted/readings',
]

/** The first of them list what stands in tables with a site. */
const LISTS = 8

/** What a removed guard was answered differently: route and caller, before and after. */
const reported: string[] = []
afterAll(() => console.log(reported.join('\n')))

async function started() {
  const { installation } = await import('#testing/installation.ts')
  const { walking } = await import('#testing/access/walk.ts')
  const at = await installation()
  // A deviation of the site, in the version in force.
  const deviation = { place: 'north', activity: 'asset-inventory', reason: 'Two do it all', on: 1, row: {} }
  await at.database.db.acting(randomUUID(), '*', tx =>
    tx
      .insertInto('split_part')
      .values({
        version: at.version,
        ...{ kind: 'override', key: 'north:asset-inventory', position: 1, site: 'north' },
        body: JSON.stringify(deviation),
      })
      .execute(),
  )
  const { body } = await (await at.as(null)).ask('GET', '/api/openapi.json')
  return { at, walk: walking(at, body as Description) }
}

async function marks(
  walk: ReturnType<typeof Walk.walking>,
  asked = routes,
  names?: readonly CallerName[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const route of asked)
    for (const [caller, mark] of Object.entries((await walk(route, names)).marks))
      found.set(`${caller} ${route}`, mark)
  return found
}

function differences(
  guard: string,
  as: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): number {
  const other = [...as].filter(([asked, mark]) => now.has(asked) && now.get(asked) !== mark)
  const [[asked = '', mark = ''] = []] = other
  reported.push(
    `${guard}: ${other.length} of ${now.size} differ${other.length === 0 ? '' : `, first: ${asked} ${mark} -> ${now.get(asked)}`}`,
  )
  return other.length
}

let at: Installation
let whole: ReadonlyMap<string, string>
let walk: ReturnType<typeof Walk.walking>
beforeAll(async () => {
  ;({ at, walk } = await started())
  whole = await marks(walk)
})
afterAll(() => at.close())

/** The table of access with one guard in it replaced by one that lets everything through. */
const access = {
  'who may read': { mayRead: () => null },
  'who may do an act': { mayAct: () => null },
  'where an act is given': { mayActAt: () => null },
  'which sites are read': { readScope: () => '*' },
  'which sites an act runs in': { actScope: () => '*' },
  'what of the ledger is read': { ledgerView: () => ({ signIns: 'all', acts: '*' }) },
}

test('TRUST-2 the same walk again finds nothing', async () => {
  expect(differences('nothing removed', whole, await marks(walk))).toBe(0)
})

test.each(Object.entries(access))('TRUST-2 without "%s" the walk fails', async (guard, fault) => {
  vi.resetModules()
  vi.doMock('#rules/people/access.ts', async original => ({ ...(await original<object>()), ...fault }))
  const faulty = await started()
  try {
    expect(differences(guard, whole, await marks(faulty.walk))).toBeGreaterThan(0)
  } finally {
    vi.doUnmock('#rules/people/access.ts')
    await faulty.at.close()
  }
})

test('TRUST-2 without the scope of a token the walk fails', async () => {
  vi.resetModules()
  vi.doMock('#rules/people/token.ts', async original => ({
    ...(await original<object>()),
    withToken: (actor: object) => actor,
  }))
  const faulty = await started()
  try {
    expect(differences('what a token allows', whole, await marks(faulty.walk))).toBeGreaterThan(0)
  } finally {
    vi.doUnmock('#rules/people/token.ts')
    await faulty.at.close()
  }
})

test('TRUST-2 with sessions that never end the walk fails', async () => {
  vi.resetModules()
  vi.doMock('#identity/session/session.ts', async original => {
    const session = await original<typeof import('#identity/session/session.ts')>()
    const past = (gate: { pool: { query: (sql: string) => Promise<unknown> } }) =>
      gate.pool.query(`update session set "expiresAt" = '2999-01-01', "seenAt" = now()`)
    return {
      ...session,
      whoIs: async (...asked: Parameters<typeof session.whoIs>) => {
        await past(asked[0])
        return session.whoIs(...asked)
      },
    }
  })
  const faulty = await started()
  try {
    expect(differences('how long a session lasts', whole, await marks(faulty.walk))).toBeGreaterThan(0)
  } finally {
    vi.doUnmock('#identity/session/session.ts')
    await faulty.at.close()
  }
})

/**
 * Tables whose rows no route of this walk lists, or whose queries name the sites besides;
 * `store/scope.test.ts` asks their policies directly.
 */
const unlisted = [
  'area',
  'asset',
  'asset_constraint',
  'asset_difference',
  'asset_import',
  'asset_import_match',
  'asset_import_piece',
  'asset_import_row',
  'attachment',
  'calendar',
  'cell',
  'claimed',
  'configuration',
  'configuration_report',
  'configuration_seen',
  'decision',
  'decision_ask',
  'decision_asset',
  'decision_item',
  'decision_use',
  'feed',
  'ledger_change',
  'network_check',
  'network_plan',
  'outage_window',
  'perimeter_assessment',
  'perimeter_entry',
  'perimeter_standard',
  'process_state',
  'restricted',
  'room',
  'room_entry',
  'room_exception',
  'rotation',
  'shift_handover',
  'signature',
  'time_limit',
  'time_limit_step',
  'token',
]

test('TRUST-2 without the policy of a table the walk fails', async () => {
  const { owner } = at.database.db
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'countersign'::regnamespace and relrowsecurity order by 1`.execute(owner)
  const tables = rows.map(({ name }) => name)
  expect(tables.length).toBeGreaterThan(10)
  const lists = routes.slice(0, LISTS)
  // Who sees one site, or another.
  const scoped = ['vendor', 'other', 'own'] as const
  const unnoticed: string[] = []
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} disable row level security`.execute(owner)
    if (differences(`policy of ${table}`, whole, await marks(walk, lists, scoped)) === 0)
      unnoticed.push(table)
    await sql`alter table ${sql.table(table)} enable row level security`.execute(owner)
  }
  expect(unnoticed).toEqual(unlisted)
}, 120_000)
