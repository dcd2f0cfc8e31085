import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { assetClasses, backups, levels, supports } from '#rules/plant/asset.ts'
import {
  filterNames,
  type ListFilter,
  lackings,
  listSorts,
  sortDirections,
  wordsOf,
} from '#rules/plant/list/filter.ts'
import { company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { connect } from '../../database.ts'
import type { AssetRow } from '../assets.ts'
import { type Asked, type Order, readAfter } from './order.ts'
import { countOf, type Page, pageOf } from './page.ts'

const SEED = 20261123
let base: TestDatabase
let all: readonly AssetRow[]
beforeAll(async () => {
  base = await testDatabase()
  await company(base.db)
  await grow(600, 'X')
  all = await base.db.owner.selectFrom('asset').selectAll().execute()
})
afterAll(() => base.drop())

/** Assets of two sites with few different values, so that everything collides. */
const grow = (count: number, prefix: string) =>
  base.db.acting(randomUUID(), '*', tx =>
    sql`insert into asset (id, site, area, tag, name, class, vendor, model, serial, addresses, zone, owner, backup, rated, details, state, changed_at)
      select gen_random_uuid(), case when n % 3 = 0 then 'south' else 'north' end, case when n % 4 = 0 then 'filling' end,
        ${prefix} || '-' || n % 40, 'Pump ' || n % 7, case n % 5 when 0 then 'plc' when 1 then 'hmi' else 'sensor' end,
        case n % 3 when 0 then 'ABB' when 1 then 'Siemens' else '' end, 'M' || n % 4, 'S%' || n,
        case when n % 7 = 0 then array['ip:10.0.0.' || n % 60] else '{}' end, 'z' || n % 2, case when n % 9 = 0 then 'it' else '' end,
        case when n % 10 = 0 then 'none' else 'current' end,
        case when n % 8 = 0 then '{"safety": {"level": "high"}}'::jsonb else '{}' end,
        case when n % 5 = 0 then '{"support": {"os": {"state": "ended"}}}'::jsonb else '{}' end,
        case when n % 50 = 0 then 'retired' else 'in-service' end, timestamptz '2026-01-01' + (n % 20) * interval '1 day'
      from generate_series(1, ${count}::int) as n`.execute(tx),
  )

/** The same, said anew and without the database. */
function fits(row: AssetRow, filter: ListFilter, rows: readonly AssetRow[]): boolean {
  const { ranking, without, shares, q, ...equal } = filter
  const empty = { ...row, rating: row.ranking || '', address: row.addresses.join(), area: row.area ?? '' }
  const lacks = {
    ...empty,
    support: row.support.replace('unknown', ''),
    backup: row.backup.replace('none', ''),
  }
  const text = ` ${[row.tag, row.number, row.name, row.hostname, row.vendor, row.model, row.serial, ...row.addresses].join(' ')}`
  const twins = (address: string) =>
    rows.filter(one => one.site === row.site && one.state !== 'retired' && one.addresses.includes(address))
      .length > 1
  return (
    Object.entries(equal).every(([name, value]) => value === undefined || row[name as 'class'] === value) &&
    (ranking === undefined || row.ranking >= levels.indexOf(ranking) + 1) &&
    (without === undefined || lacks[without] === '') &&
    (shares === undefined || (row.state !== 'retired' && row.addresses.some(twins))) &&
    wordsOf(q).every(word => text.toLowerCase().includes(word.length < 3 ? ` ${word}` : word))
  )
}

const keysOf = ({ by }: Order, row: AssetRow): readonly (string | number)[] => {
  const { tag, id } = row
  const keys = {
    tag: [tag, id],
    name: [row.name, id],
    class: [row.class, tag, id],
    make: [row.vendor, row.model, tag, id],
    place: [row.site, row.area ?? '', row.cell ?? '', tag, id],
    ranking: [row.ranking, tag, id],
    support: [row.support, tag, id],
    changed: [row.changed_at.toString(), id],
  }
  return keys[by]
}

function plainly(rows: readonly AssetRow[], order: Order): readonly string[] {
  const way = order.direction === 'up' ? 1 : -1
  const compare = (a: readonly (string | number)[], b: readonly (string | number)[]) => {
    const i = a.findIndex((value, at) => value !== b[at])
    return i < 0 ? 0 : a[i]! < b[i]! ? -way : way
  }
  return rows.toSorted((a, b) => compare(keysOf(order, a), keysOf(order, b))).map(({ id }) => id)
}

async function* pages(
  sites: '*' | readonly string[],
  asked: Omit<Asked, 'after'>,
  bounds: Parameters<typeof pageOf>[2] = {},
) {
  let next: string | null = null
  do {
    const after: string | null = next
    const page: Page = await base.db.within(sites, tx =>
      pageOf(tx, { ...asked, after: after === null ? null : readAfter(asked.order.by, after) }, bounds),
    )
    yield page.rows.map(({ id }) => id)
    next = page.next
  } while (next !== null)
}
const through = async (...asked: Parameters<typeof pages>) => (await Array.fromAsync(pages(...asked))).flat()

/** Now and then one of these. */
const some = <T>(...values: T[]) =>
  fc.oneof(
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  )
const filters = fc.record({
  site: some('north', 'south'),
  area: some('filling'),
  class: some(...assetClasses.slice(0, 6)),
  state: some('in-service', 'retired'),
  ranking: some(...levels),
  support: some(...supports),
  backup: some(...backups),
  vendor: some('ABB', 'Siemens', 'Moxa'),
  owner: some('it'),
  zone: some('z1'),
  without: some(...lackings),
  q: some('pump', 'x-1', 'si', 'S%1', '10.0.0.1', 'pump abb', 'no_such'),
}) as fc.Arbitrary<ListFilter>
const orders = fc.record({ by: fc.constantFrom(...listSorts), direction: fc.constantFrom(...sortDirections) })

describe('PLANT-2 the list', () => {
  test('pages of any filter and order are a plain sort of all rows, whichever way they are found', {
    timeout: 120_000,
  }, async () => {
    const seen = { empty: 0, some: 0, walked: 0, piecewise: 0 }
    await fc.assert(
      fc.asyncProperty(
        filters,
        orders,
        fc.constantFrom(...[7, 50, 200]),
        fc.constantFrom(...[1, 60, 10_000]),
        fc.constantFrom(...[0, 10_000]),
        async (filter, order, limit, most, few) => {
          const wanted = plainly(
            all.filter(row => fits(row, filter, all)),
            order,
          )
          expect(await through('*', { filter, order, limit }, { glanced: most, most, few })).toEqual(wanted)
          seen[wanted.length === 0 ? 'empty' : 'some']++
          if (most === 10_000) seen.walked++
          if (most < 10_000 && few === 0) seen.piecewise++
        },
      ),
      { numRuns: 100, seed: SEED },
    )
    console.log(`PLANT-2 pages of the list: 100 ${JSON.stringify(seen)}`)
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20)
  })

  test('while assets come and change, those that stay as they are come once each', async () => {
    for (const by of ['tag', 'changed', 'ranking'] as const) {
      const order = { by, direction: 'up' } as const
      const found: string[] = []
      for await (const ids of pages(
        '*',
        { filter: { class: 'hmi' }, order, limit: 20 },
        { glanced: 40, most: 40 },
      )) {
        found.push(...ids)
        await grow(3, 'N')
        await base.db.acting(randomUUID(), '*', tx =>
          sql`update asset set tag = 'Y-' || tag, changed_at = now() where class = 'plc' and serial = 'S%5'`.execute(
            tx,
          ),
        )
      }
      const stay = all.filter(row => row.class === 'hmi').map(({ id }) => id)
      expect(stay.filter(id => found.filter(one => one === id).length !== 1)).toEqual([])
    }
    all = await base.db.owner.selectFrom('asset').selectAll().execute()
  })

  test('who shares an address is found at a site', async () => {
    const filter = { site: 'north', shares: 'address' } as const
    const wanted = all.filter(row => fits(row, filter, all))
    expect(wanted.length).toBeGreaterThan(2)
    const order = { by: 'tag', direction: 'up' } as const
    expect(await through('*', { filter, order, limit: 20 })).toEqual(plainly(wanted, order))
  })

  test('a page takes at most five statements, a count three', async () => {
    const asked: string[] = []
    const original = pg.Client.prototype.query
    const query = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      const [first] = args as [string | { text?: string }]
      asked.push(typeof first === 'string' ? first : (first.text ?? ''))
      return (original as (...args: unknown[]) => never).apply(this, args)
    } as never)
    const most: number[] = []
    const db = connect(base.url)
    try {
      const values: ListFilter = {
        ...{
          site: 'north',
          area: 'filling',
          cell: 'none',
          class: 'plc',
          state: 'in-service',
          ranking: 'high',
        },
        ...{ support: 'ended', validated: 'yes', regime: 'it', backup: 'none', vendor: 'ABB', model: 'M1' },
        ...{ owner: 'it', zone: 'z1', without: 'rating', q: 'pump' },
      }
      for (const name of filterNames)
        for (const by of listSorts) {
          const filter =
            name === 'shares' ? ({ site: 'north', shares: 'address' } as const) : { [name]: values[name] }
          for (const work of ['page', 'count'] as const)
            await db.within('*', async tx => {
              asked.length = 0
              if (work === 'count') await countOf(tx, filter)
              else
                await pageOf(
                  tx,
                  { filter, order: { by, direction: 'up' }, after: null, limit: 50 },
                  { most: 1 },
                )
              most[work === 'page' ? 0 : 1] = Math.max(most[work === 'page' ? 0 : 1] ?? 0, asked.length)
            })
        }
    } finally {
      query.mockRestore()
      await db.close()
    }
    expect(most[0]).toBeGreaterThan(2)
    expect(most[0]).toBeLessThanOrEqual(5)
    expect(most[1]).toBeLessThanOrEqual(3)
  })
})

describe('TRUST-2 the list keeps to the sites in scope', () => {
  test('no filter, order or search gives an asset of another site, nor counts one', {
    timeout: 60_000,
  }, async () => {
    const south = new Set(all.filter(({ site }) => site === 'south').map(({ id }) => id))
    let told = 0
    await fc.assert(
      fc.asyncProperty(filters, orders, fc.constantFrom(...[1, 10_000]), async (filter, order, most) => {
        const found = await through(['north'], { filter, order, limit: 200 }, { glanced: most })
        expect(found.filter(id => south.has(id))).toEqual([])
        const { count } = await base.db.within(['north'], tx => countOf(tx, filter))
        expect(count).toBe(found.length)
        told += found.length
      }),
      { numRuns: 80, seed: SEED },
    )
    expect(told).toBeGreaterThan(1_000)
    const { count } = await base.db.within([], tx => countOf(tx, {}))
    expect(count).toBe(0)
  })

  test('without a scope, or as nobody, the view shows nothing', async () => {
    const rows = await base.db.owner.transaction().execute(async tx => {
      await sql`set local role countersign_app`.execute(tx)
      return (await sql`select id from asset_seen`.execute(tx)).rows
    })
    expect(rows).toEqual([])
  })
})
