import { cpSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { ask, dataFolderForTest, hold, killed, postmasterOf, runs } from '#testing/cluster/hold.ts'
import { attachCluster } from './cluster.ts'

const urlOf = async (server: ReturnType<typeof hold>) => String((await server.said('ready')).params.url)
const remember = (url: string) => ask(url, 'create table kept as select 42 as answer')
const recall = (url: string) => ask(url, 'select answer from kept')
const sleeping = `select from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'`
const KEPT = [{ answer: 42 }]

test('TRUST-5 the database is created once, for this account only, and its data are there after a stop and a start', async () => {
  await using folder = dataFolderForTest()
  const first = hold(folder.path)
  await remember(await urlOf(first))
  expect(first.lines.map(line => line.key)).toEqual(['database.creating', 'database.starting', 'ready'])
  await first.kill('SIGTERM')
  expect(postmasterOf(folder.path)).toBeNull()

  const second = hold(folder.path)
  expect(await recall(await urlOf(second))).toEqual(KEPT)
  expect(second.lines.map(line => line.key)).toEqual(['database.starting', 'ready'])
  const modes = ['.', 'postgres', 'postgres/countersign.password', 'postgres.log'].map(
    name => statSync(join(folder.path, name)).mode & 0o077,
  )
  expect(modes).toEqual([0, 0, 0, 0])
  await second.kill('SIGTERM')
})

test('TRUST-5 the embedded database is in UTF-8, sorts alike everywhere, and writes to the disk before it confirms', async () => {
  await using folder = dataFolderForTest()
  const server = hold(folder.path)
  const url = await urlOf(server)
  const [is] = await ask(
    url,
    `select current_setting('server_encoding') as encoding, datlocprovider, datlocale, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as listens,
       (select rolsuper from pg_roles where rolname = current_user) as super
     from pg_database where datname = current_database()`,
  )
  expect(is).toEqual({
    encoding: 'UTF8',
    datlocprovider: 'b',
    datlocale: 'C.UTF-8',
    fsync: 'on',
    commit: 'on',
    listens: '127.0.0.1',
    super: false,
  })
  await server.kill('SIGTERM')
})

test('TRUST-5 after a kill of the server its database lives on; the next server takes it over, and stops it', async () => {
  await using folder = dataFolderForTest()
  const first = hold(folder.path)
  await remember(await urlOf(first))
  const pid = postmasterOf(folder.path)!
  await first.kill('SIGKILL')
  expect(runs(pid)).toBe(true)

  const second = hold(folder.path)
  expect(await recall(await urlOf(second))).toEqual(KEPT)
  expect(second.lines.map(line => line.key)).toEqual(['ready'])
  expect(postmasterOf(folder.path)).toBe(pid)
  await second.kill('SIGTERM')
  expect(runs(pid)).toBe(false)
})

test('TRUST-5 a database that is killed comes back at the same address, a started one and one taken over', async () => {
  await using folder = dataFolderForTest()
  const first = hold(folder.path)
  const url = await urlOf(first)
  await remember(url)
  const open = ask(url, 'select pg_sleep(60)').catch((error: Error) => error.message)
  await vi.waitUntil(async () => (await ask(url, sleeping)).length === 1)
  await killed(postmasterOf(folder.path)!)
  await first.said('database.back')
  expect(await open).toMatch(/terminat/)
  expect(await recall(url)).toEqual(KEPT)
  await first.kill('SIGKILL')

  const second = hold(folder.path)
  expect(await urlOf(second)).toBe(url)
  await killed(postmasterOf(folder.path)!)
  await second.said('database.back')
  expect(await recall(url)).toEqual(KEPT)
  expect(second.lines.map(line => line.key)).toEqual(['ready', 'database.lost', 'database.back'])
  await second.kill('SIGTERM')
})

test('TRUST-5 a second server on one data folder is refused, until the first is gone, however it went', async () => {
  await using folder = dataFolderForTest()
  const first = hold(folder.path)
  const url = await urlOf(first)
  expect(await hold(folder.path).settled()).toEqual({
    key: 'database.second_server',
    params: { folder: folder.path, pid: first.pid },
  })
  await remember(url)
  await first.kill('SIGKILL')
  const third = hold(folder.path)
  expect(await recall(await urlOf(third))).toEqual(KEPT)
  await third.kill('SIGTERM')
})

test('TRUST-5 of servers that start at once on a new folder one runs, and the others are refused', async () => {
  await using folder = dataFolderForTest()
  const servers = [1, 2, 3].map(() => hold(folder.path))
  const settled = await Promise.all(servers.map(server => server.settled()))
  const keys = settled.map(line => line.key).sort()
  expect(keys).toEqual(['database.second_server', 'database.second_server', 'ready'])
  expect(readdirSync(folder.path).sort()).toEqual(['postgres', 'postgres.log'])
  await servers[settled.findIndex(line => line.key === 'ready')]?.kill('SIGTERM')
})

test('TRUST-5 a command works beside a server, and alone; who leaves last stops the database', async () => {
  await using folder = dataFolderForTest()
  const server = hold(folder.path)
  await remember(await urlOf(server))
  const beside = await attachCluster(folder.path)
  if (isRefusal(beside)) throw new Error(beside.refused)
  expect(await recall(beside.url)).toEqual(KEPT)
  await beside.stop()
  expect(await recall(await urlOf(server))).toEqual(KEPT)

  const staying = await attachCluster(folder.path)
  if (isRefusal(staying)) throw new Error(staying.refused)
  await server.kill('SIGTERM')
  expect(await recall(staying.url)).toEqual(KEPT)
  await staying.stop()
  expect(postmasterOf(folder.path)).toBeNull()

  const alone = await attachCluster(folder.path)
  if (isRefusal(alone)) throw new Error(alone.refused)
  expect(await recall(alone.url)).toEqual(KEPT)
  await alone.stop()
  expect(postmasterOf(folder.path)).toBeNull()
})

test('TRUST-5 a command creates no database', async () => {
  await using folder = dataFolderForTest()
  expect(await attachCluster(folder.path)).toEqual({
    refused: 'database.none_here',
    params: { folder: folder.path },
  })
})

test('TRUST-5 the database starts at another port where its own is taken, with the same data', async () => {
  await using folder = dataFolderForTest()
  const first = hold(folder.path)
  const url = await urlOf(first)
  await remember(url)
  await first.kill('SIGTERM')
  const taken = createServer().listen(Number(new URL(url).port), '127.0.0.1')
  const second = hold(folder.path)
  const other = await urlOf(second)
  expect(other).not.toBe(url)
  expect(await recall(other)).toEqual(KEPT)
  await second.kill('SIGTERM')
  taken.close()
})

test('TRUST-5 a copy of a stopped data folder is a whole backup: it runs elsewhere, beside the original', async () => {
  await using folder = dataFolderForTest()
  await using other = dataFolderForTest()
  const first = hold(folder.path)
  await remember(await urlOf(first))
  await first.kill('SIGTERM')
  cpSync(folder.path, other.path, { recursive: true })
  const [original, copy] = [hold(folder.path), hold(other.path)]
  const [here, there] = await Promise.all([urlOf(original), urlOf(copy)])
  await ask(there, 'update kept set answer = 0')
  expect(await recall(here)).toEqual(KEPT)
  await Promise.all([original.kill('SIGTERM'), copy.kill('SIGTERM')])
})

test('TRUST-5 a lock that a reset of the machine left, with the number of another process, does not keep it from starting', async () => {
  await using folder = dataFolderForTest()
  const first = hold(folder.path)
  await remember(await urlOf(first))
  await first.kill('SIGKILL')
  await killed(postmasterOf(folder.path)!)
  const lock = join(folder.path, 'postgres', 'postmaster.pid')
  const stranger = hold(join(folder.above, 'beside'))
  await stranger.said('ready')
  writeFileSync(lock, `${stranger.pid}\n${join(folder.path, 'postgres')}\n1\n1\n\n127.0.0.1\n1 1\nready\n`)
  const second = hold(folder.path)
  expect(await recall(await urlOf(second))).toEqual(KEPT)
  await second.kill('SIGTERM')
  await stranger.kill('SIGTERM')
})

test('TRUST-5 a creation that was cut off leaves no half database, and is begun anew', async () => {
  await using folder = dataFolderForTest()
  const cut = hold(folder.path)
  await cut.said('database.creating')
  await cut.kill('SIGKILL')
  expect(existsSync(join(folder.path, 'postgres'))).toBe(false)
  const server = hold(folder.path)
  await remember(await urlOf(server))
  expect(readdirSync(folder.path).sort()).toEqual(['postgres', 'postgres.log'])
  await server.kill('SIGTERM')
})
