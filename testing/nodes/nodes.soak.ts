import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { startCluster } from '#store/cluster/cluster.ts'
import { openDatabase } from '#store/database.ts'
import { keysFor } from '#store/keys.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { sealKeyIn } from '#store/ledger/key.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { isBroken } from '#store/ledger/verify/verdict.ts'
import { dataFolderForTest } from '../cluster/hold.ts'
import { company, emailOf } from '../company.ts'
import { accountFor } from '../identity.ts'
import { Client } from '../installation.ts'
import { type Acknowledged, hear, type Nodes, node, write } from './run.ts'

const KILLS = 10
const WRITERS = 3

test('TRUST-5 two servers under writes, one killed, ten times: nothing lost, rounds exactly once, live updates without a gap', async () => {
  await using data = dataFolderForTest()
  const cluster = await startCluster(data.path, { tell: () => {}, lost: () => {} })
  if (isRefusal(cluster)) throw new Error(cluster.refused)
  const db = await openDatabase(cluster.url, 6)
  if (isRefusal(db)) throw new Error(db.refused)
  const folders = ['one', 'two'].map(name => join(data.above, name))
  const [first = '', second = ''] = folders
  mkdirSync(first, { mode: 0o700 })
  await keysFor(db, first)
  sealKeyIn(first)
  writeFileSync(join(first, 'index.html'), '<title>Countersign</title>')
  cpSync(first, second, { recursive: true })
  const at = await company(db)
  await accountFor({ db }, at.ids.amara, emailOf('amara'))

  const start = (which: number) => node(cluster.url, folders[which] ?? '', folders[which] ?? '')
  const nodes: Nodes = { now: [await start(0), await start(1)] }
  // Signed in at one server, and at work on both.
  const client = new Client(nodes.now[0]?.origin ?? '')
  expect((await client.signIn('amara')).status).toBe(200)
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  const acknowledged: Acknowledged = new Map()
  const heard: { act: string; at: number }[] = []
  const stopping = new AbortController()
  let working = true
  const listening = hear(nodes, cookie, heard, stopping.signal)
  await delay(1_000)
  const writing = Array.from({ length: WRITERS }, () => write(nodes, cookie, acknowledged, () => working))
  const decisions: string[] = []
  const during: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    decisions.push(await at.turn(await at.drafted(), 'karel'))
    await delay(2_000 + 311 * kill)
    const which = kill % 2
    const killed = nodes.now[which]
    nodes.now[which] = null
    const before = acknowledged.size
    await killed?.kill()
    nodes.now[which] = await start(which)
    during.push(acknowledged.size - before)
  }
  await delay(8_000)
  working = false
  await Promise.all(writing)
  await linkAll(db)
  const added = await db.owner
    .selectFrom('ledger_link as link')
    .innerJoin('ledger_entry as entry', 'entry.id', 'link.entry')
    .select(['entry.id', 'link.seq'])
    .where('act', '=', 'person.add')
    .orderBy('link.seq')
    .execute()
  const there = new Set(added.map(({ id }) => id))
  const mine = () => heard.map(({ act }) => act).filter(act => acknowledged.has(act))
  await expect.poll(() => mine().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(acknowledged.size)
  stopping.abort()
  await listening
  for (const one of nodes.now) await one?.kill()

  const late = heard
    .flatMap(({ act, at }) => (acknowledged.has(act) ? [at - (acknowledged.get(act) ?? 0)] : []))
    .sort((a, b) => a - b)
  const rounds = await db.owner
    .selectFrom('ledger_entry')
    .select(['subject'])
    .where('act', '=', 'limit.open')
    .execute()
  const verdict = await verifyDatabase(db, { keys: [], seal: null })
  const quantile = (q: number) => Math.round(late[Math.floor(late.length * q)] ?? 0)
  console.log(
    `${KILLS} servers killed; ${acknowledged.size} acts acknowledged, of which while one was away: ${during.join(' ')}; ` +
      `heard after p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, at most ${quantile(1 - 1 / late.length)} ms; ` +
      `${rounds.length} time limits opened for ${decisions.length} decisions`,
  )
  expect([...acknowledged.keys()].filter(id => !there.has(id))).toEqual([])
  expect(isBroken(verdict) ? verdict : null).toBeNull()
  // Every act, once, and in the order of the ledger.
  expect(mine()).toEqual(added.map(({ id }) => id).filter(id => acknowledged.has(id)))
  expect(rounds.map(({ subject }) => subject).sort()).toEqual(decisions.toSorted())
  expect(Math.min(...during)).toBeGreaterThan(0)
  await db.close()
  await cluster.stop()
})
