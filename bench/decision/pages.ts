import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { giveHolding } from '../../src/acts/people/giveHolding.ts'
import { issueToken } from '../../src/acts/token/issue.ts'
import { assemble } from '../../src/assemble.ts'
import { makeToken } from '../../src/identity/door/token.ts'
import { decisionStates } from '../../src/rules/decision/cycle.ts'
import { isRefusal } from '../../src/rules/refusal.ts'
import type { Database, Tx } from '../../src/store/database.ts'
import {
  decisionsWaiting,
  perhapsExpired,
  perhapsSilent,
  perhapsStale,
} from '../../src/store/decision/decisions.ts'
import { perhapsMoved, workOver, workUnderWay } from '../../src/store/decision/work.ts'
import { openOfKind } from '../../src/store/limits.ts'
import { company } from '../../testing/company.ts'
import { addAssets, addSites } from '../plant/assets.ts'
import { counting } from '../plant/list.ts'
import { expectAt, printTable, short } from '../print.ts'
import { onPostgres } from '../record/postgres.ts'
import { quantile } from '../stats.ts'
import { addDecisions } from './fill.ts'

const SITES = 50
const assets = Number(process.env.ASSETS ?? 1_000_000)
const decisions = Number(process.env.DECISIONS ?? 1_000_000)
const OPEN = Math.min(5_000, decisions / 20)
const ROUNDS = 7
const OWN = ['plant-07', 'plant-31']
const DAY = 86_400_000

/** Desk, list and page of a million decisions, by somebody of two sites and somebody of all; and what the rounds look for. */
export const pages = (): Promise<void> =>
  onPostgres(async server => {
    const db = await server.database('decisions')
    const at = await company(db)
    const started = performance.now()
    await addSites(db, SITES)
    await addAssets(db, SITES, assets)
    await addDecisions(db, decisions, OPEN)
    console.log(
      `\n${assets} assets and ${decisions} decisions written in ${short((performance.now() - started) / 1_000)} s`,
    )
    const gives = (person: string, fn: string, site: string | null) =>
      at.done(at.ids.amara, giveHolding, { holding: randomUUID(), function: fn, person, site })
    for (const site of OWN)
      for (const fn of ['control-engineering', 'shift-lead']) await gives(at.ids.nadia, fn, site)
    await gives(at.ids.farid, 'ot-security', null)
    const tokenOf = async (person: string) => {
      const token = randomUUID()
      const { text, hash } = makeToken(token)
      const expires = new Date(Date.now() + 30 * DAY).toISOString()
      const more = { person, label: 'Bench', hash: hash.toString('hex'), scope: ['read'] }
      await at.done(person, issueToken, { token, ...more, site: null, expires })
      return text
    }
    const people = { '2 sites': await tokenOf(at.ids.nadia), 'all sites': await tokenOf(at.ids.farid) }
    await roundsOn(db)
    const some = await chosen(db)
    writeFileSync(`${server.folder}/index.html`, '')
    const counted = counting()
    const product = await assemble({ url: db.url, folder: server.folder, pages: server.folder })
    if (isRefusal(product)) throw new Error(product.refused)
    await limitsSet(db)
    await db.close()
    const took = new Map<string, number[]>()
    const most = new Map<string, number>()
    const slow: { what: string; ms: number }[] = []
    for (const [who, secret] of Object.entries(people))
      for (const [kind, url] of questions(some)) {
        const times: number[] = []
        for (let round = 0; round <= ROUNDS; round++) {
          const start = performance.now()
          const [answer, statements] = await counted(async () =>
            product.app.inject({ url, headers: { authorization: `Bearer ${secret}` } }),
          )
          const ms = performance.now() - start
          // What lies at a site of others is not there for them.
          if (answer.statusCode !== 200 && answer.statusCode !== 404)
            throw new Error(`${url}: ${answer.statusCode} ${answer.body}`)
          if (round > 0) times.push(ms)
          most.set(kind, Math.max(most.get(kind) ?? 0, statements))
        }
        const name = `${who}: ${kind}`
        took.set(name, [...(took.get(name) ?? []), ...times])
        slow.push({ what: `${who} ${url}`, ms: quantile(times, 0.5) })
      }
    await product.app.close()
    await product.stop()
    printTable(
      `${decisions} decisions, ${OPEN} of them open, server time in ms (load of the machine ${loadavg()[0]?.toFixed(1)})`,
      ['', 'asked', 'p50', 'p95', 'slowest'],
      [...took].map(([kind, times]) => [
        kind,
        times.length,
        ...[0.5, 0.95, 1].map(share => short(quantile(times, share))),
      ]),
    )
    printTable(
      'The slowest questions, median ms',
      ['', 'ms'],
      slow
        .toSorted((a, b) => b.ms - a.ms)
        .slice(0, 12)
        .map(({ what, ms }) => [what, short(ms)]),
    )
    console.log(
      `statements a request at most, with the sign-in and the scope: ${JSON.stringify(Object.fromEntries(most))}`,
    )
    for (const [kind, times] of took)
      expectAt({
        what: `${decisions} decisions, ${kind}: p95`,
        measured: quantile(times, 0.95),
        wanted: 60,
        unit: 'ms',
        atMost: true,
      })
  })

/**
 * Waits until the rounds of the server have set the time limits of what is open: here thousands of decisions began to wait at
 * once, and setting their limits takes as much of the machine as all requests together.
 */
async function limitsSet(db: Database): Promise<void> {
  const count = async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from time_limit`.execute(db.owner)
    return rows[0]?.n
  }
  for (let before: number | undefined; ; ) {
    const now = await count()
    if (now === before) return
    before = now
    await delay(10_000)
  }
}

type Some = { readonly ids: readonly string[]; readonly asset: string; readonly number: number }

/** Decisions of every state, those of the two sites first, and an asset with some. */
async function chosen(db: Database): Promise<Some> {
  const { rows } = await sql<{ id: string; number: number; asset: string }>`
    select distinct on (state, decision.site in ('plant-07', 'plant-31')) id, number, asset
    from decision join decision_asset on decision = id order by state, decision.site in ('plant-07', 'plant-31'), requested_at desc`.execute(
    db.owner,
  )
  return { ids: rows.map(({ id }) => id), asset: rows[0]!.asset, number: rows[0]!.number }
}

/** What is asked, by kind. */
const questions = ({ ids, asset, number }: Some): readonly (readonly [kind: string, url: string])[] => {
  const lists = [
    ...['', 'which=open', 'which=over', 'which=mine', 'which=all'],
    ...decisionStates.map(state => `state=${state}&which=all`),
    ...[
      'site=plant-07',
      'site=plant-07&which=all',
      'kind=firmware',
      'kind=patch&which=all',
      `asset=${asset}&which=all`,
    ],
    ...['firmware', 'line 33', `${number}`, 'nowhere at all', 'li'].flatMap(text => [
      `text=${text}&which=all`,
      `text=${text}&which=open`,
    ]),
    `which=all&after=2026-01-01T00:00:00Z ${randomUUID()}`,
  ]
  return [
    ['desk', '/api/desk'],
    ...lists.map(query => ['list', `/api/decisions?${query.replaceAll(' ', '%20')}`] as const),
    ...ids.map(id => ['page', `/api/decisions/${id}`] as const),
  ]
}

/** How long what the rounds of the server look for takes; they look every few seconds. */
async function roundsOn(db: Database): Promise<void> {
  const now = Temporal.Now.instant()
  const looks: Record<string, (tx: Tx) => Promise<readonly unknown[]>> = {
    'asks for something else': tx => perhapsStale(tx, 1),
    'windows have moved': tx => perhapsMoved(tx),
    'advice that did not come': tx => perhapsSilent(tx),
    'over with its day': tx => perhapsExpired(tx, now.toString().slice(0, 10)),
    'waits, for its time limit': tx => decisionsWaiting(tx),
    'time limits that run': tx => openOfKind(tx, 'decision'),
    'under way': tx => workUnderWay(tx),
    'over its time': tx => workOver(tx, now),
  }
  const rows: (string | number)[][] = []
  for (const [what, look] of Object.entries(looks)) {
    const times: number[] = []
    let found = 0
    for (let round = 0; round <= ROUNDS; round++) {
      const start = performance.now()
      found = (await db.within('*', look)).length
      if (round > 0) times.push(performance.now() - start)
    }
    rows.push([what, found, short(quantile(times, 0.5)), short(quantile(times, 1))])
  }
  printTable(`What the rounds look for, ${decisions} decisions`, ['', 'found', 'median ms', 'slowest'], rows)
}
