import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import pg from 'pg'
import { giveHolding } from '../../src/acts/people/giveHolding.ts'
import { issueToken } from '../../src/acts/token/issue.ts'
import { assemble } from '../../src/assemble.ts'
import { makeToken } from '../../src/identity/door/token.ts'
import { listSorts } from '../../src/rules/plant/list/filter.ts'
import { isRefusal } from '../../src/rules/refusal.ts'
import { company } from '../../testing/company.ts'
import { expectAt, printTable, short } from '../print.ts'
import { onPostgres } from '../record/postgres.ts'
import { quantile } from '../stats.ts'
import { addAssets, addSites } from './assets.ts'
import { computing } from './computing.ts'

const SITES = 50
const sizes = (process.env.ASSETS ?? '10000,100000,1000000').split(',').map(Number)
const ROUNDS = 11
const OWN = ['plant-07', 'plant-31']
const DAY = 86_400_000

/** Every filter, with a value that is frequent and one that is rare. */
const filters: Readonly<Record<string, readonly string[]>> = {
  site: ['plant-07'],
  area: ['filling'],
  class: ['sensor', 'mes'],
  state: ['in-service', 'out-of-service'],
  ranking: ['low', 'high'],
  support: ['full', 'conditional'],
  validated: ['no', 'yes'],
  regime: ['engineering', 'it'],
  backup: ['current', 'none'],
  vendor: ['Siemens', 'HIMA'],
  model: ['PLC-1000', 'MES-1646'],
  owner: ['control-engineering'],
  zone: ['zone-1'],
  without: ['rating', 'firmware', 'owner', 'backup'],
}
const searches = [
  'plc',
  'siemens',
  '4711',
  '10.7.1.',
  'historian of line 3',
  'p07-fil',
  'zz',
  'nowhere at all',
]
const together = ['class=plc&vendor=ABB', 'class=hmi&backup=none', 'validated=yes&class=sensor&sort=name']

/** What is asked of the list, by kind. */
function questions(): readonly (readonly [kind: string, query: string])[] {
  const values = Object.entries(filters).flatMap(([name, all]) => all.map(value => [name, value] as const))
  const cell = 'site=plant-07&area=filling&cell=line-1'
  return [
    ...listSorts.flatMap(sort =>
      ['up', 'down'].map(way => ['sort', `sort=${sort}&direction=${way}`] as const),
    ),
    ...values.map(([name, value]) => ['filter', `${name}=${encodeURIComponent(value)}`] as const),
    ['filter', cell],
    ['filter', 'site=plant-07&shares=address'],
    ...searches.map(q => ['search', `q=${encodeURIComponent(q)}`] as const),
    ...together.map(query => ['several filters', query] as const),
    ...values.flatMap(([name, value]) =>
      ['changed', 'make'].map(
        sort => ['filter in another order', `${name}=${encodeURIComponent(value)}&sort=${sort}`] as const,
      ),
    ),
  ]
}

/** The list of assets of 50 sites, asked over HTTP by somebody of two sites and somebody of all: server time and statements. */
export async function lists(): Promise<void> {
  for (const size of sizes) await onPostgres(server => listed(server, size))
}

type Server = Parameters<Parameters<typeof onPostgres>[0]>[0]

async function listed(server: Server, size: number): Promise<void> {
  const db = await server.database('list')
  const at = await company(db)
  await addSites(db, SITES)
  const started = performance.now()
  await addAssets(db, SITES, size)
  console.log(`\n${size} assets written in ${short((performance.now() - started) / 1_000)} s`)
  for (const site of OWN)
    await at.done(at.ids.karel, giveHolding, {
      ...{ holding: randomUUID(), function: 'shift-lead', person: at.ids.nadia, site },
    })
  const tokenOf = async (person: string) => {
    const token = randomUUID()
    const { text, hash } = makeToken(token)
    const expires = new Date(Date.now() + 30 * DAY).toISOString()
    const more = { person, label: 'Bench', hash: hash.toString('hex'), scope: ['read'] }
    await at.done(person, issueToken, { token, ...more, site: null, expires })
    return text
  }
  const people = { '2 sites': await tokenOf(at.ids.nadia), 'all sites': await tokenOf(at.ids.farid) }
  await db.close()
  writeFileSync(`${server.folder}/index.html`, '')
  const counted = counting()
  const measured = computing(server.folder)
  const product = await assemble({ url: db.url, folder: server.folder, pages: server.folder })
  if (isRefusal(product)) throw new Error(product.refused)
  const ask = async (url: string, secret: string) => {
    const computed = measured()
    const start = performance.now()
    const [answer, statements] = await counted(() =>
      product.app.inject({ url, headers: { authorization: `Bearer ${secret}` } }),
    )
    const took = { ms: performance.now() - start, computed: computed() }
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`)
    return { took, statements, body: answer.json() as { next: string | null } }
  }
  const took = new Map<string, Took[]>()
  const most = new Map<string, number>()
  const slow: (Took & { what: string })[] = []
  const note = (kind: string, times: readonly Took[], what: string) => {
    took.set(kind, [...(took.get(kind) ?? []), ...times])
    slow.push({ what, ms: of(times, 'ms', 0.5), computed: of(times, 'computed', 0.5) })
  }
  global.gc?.()
  const before = process.memoryUsage().rss
  for (const [who, secret] of Object.entries(people)) {
    for (const [kind, query] of questions()) {
      for (const path of kind === 'filter' || kind === 'search'
        ? ['/api/assets', '/api/assets/count']
        : ['/api/assets']) {
        const name = path === '/api/assets' ? kind : `count of a ${kind}`
        const times: Took[] = []
        // The first is left out: it reads what no one has read.
        for (let round = 0; round <= ROUNDS; round++) {
          const one = await ask(`${path}?${query}`, secret)
          if (round > 0) times.push(one.took)
          most.set(who, Math.max(most.get(who) ?? 0, one.statements))
        }
        note(`${who}: ${name}`, times, `${who} ${path}?${query}`)
      }
    }
    for (const sort of listSorts) {
      const times: Took[] = []
      let after = ''
      for (let page = 0; page < 40; page++) {
        const one = await ask(`/api/assets?sort=${sort}&limit=200${after}`, secret)
        if (page > 20) times.push(one.took)
        if (one.body.next === null) break
        after = `&after=${one.body.next}`
      }
      if (times.length > 0) note(`${who}: deep pages of 200`, times, `${who} deep ${sort}`)
    }
  }
  const grown = (process.memoryUsage().rss - before) / 1e6
  await product.app.close()
  await product.stop()
  printTable(
    `${size} assets on ${SITES} sites, server time in ms (load of the machine ${loadavg()[0]?.toFixed(1)}; memory + ${short(grown)} MB)`,
    ['', 'asked', 'p50', 'p95', 'slowest', 'computed p50', 'p95', 'most'],
    [...took].map(([kind, times]) => [
      kind,
      times.length,
      ...(['ms', 'computed'] as const).flatMap(what =>
        [0.5, 0.95, 1].map(share => short(of(times, what, share))),
      ),
    ]),
  )
  printTable(
    'What takes most computing, median ms',
    ['', 'ms', 'computed'],
    slow
      .toSorted((a, b) => b.computed - a.computed)
      .slice(0, 12)
      .map(({ what, ms, computed }) => [what, short(ms), short(computed)]),
  )
  console.log(
    `statements a request, with the sign-in and the scope: ${JSON.stringify(Object.fromEntries(most))}`,
  )
  const wanted = { wanted: 60, unit: 'ms', atMost: true }
  for (const who of Object.keys(people)) {
    const own = [...took].filter(([kind]) => kind.startsWith(who)).flatMap(([, times]) => times)
    expectAt({ what: `${size} assets, ${who}: p95`, measured: of(own, 'ms', 0.95), ...wanted })
    expectAt({ what: `… of computing alone`, measured: of(own, 'computed', 0.95), ...wanted })
  }
}

/** How long a request took, and how long the server and the database computed for it, in milliseconds. */
type Took = { readonly ms: number; readonly computed: number }
const of = (times: readonly Took[], what: keyof Took, share: number) =>
  quantile(
    times.map(one => one[what]),
    share,
  )

/** Counts what a request sends to PostgreSQL; what the server does by itself meanwhile is not its. */
export function counting(): <Result>(work: () => Promise<Result>) => Promise<readonly [Result, number]> {
  const request = new AsyncLocalStorage<{ statements: number }>()
  const query = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: never[]) {
    const own = request.getStore()
    if (own !== undefined) own.statements++
    return (query as (...args: never[]) => never).apply(this, args)
  } as typeof query
  return async work => {
    const own = { statements: 0 }
    // Awaited inside: a request of `inject` begins with that.
    const result = await request.run(own, async () => await work())
    return [result, own.statements]
  }
}
