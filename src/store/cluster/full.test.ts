import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { troubleOf } from '#api/refusals.ts'
import { ask, dataFolderForTest, hold } from '#testing/cluster/hold.ts'

const disk = dataFolderForTest()
const run = (...command: [string, ...string[]]) => spawnSync(command[0], command.slice(1)).status === 0
const size = (megabytes: number) => `size=${megabytes}m`
// Only where a small disk can be made of memory: as root on Linux.
const mounted = run('mount', '-t', 'tmpfs', '-o', `${size(30)},mode=700`, 'tmpfs', disk.above)

const filler = join(disk.above, 'filler')
/** Fills the disk, but for some bytes. */
function fill(left = 0) {
  const { bavail, bsize } = statfsSync(disk.above)
  writeFileSync(filler, Buffer.alloc(bavail * bsize - left))
}

let data: ReturnType<typeof dataFolderForTest>
beforeAll(() => {
  data = dataFolderForTest(disk.above)
})
afterAll(async () => {
  await data[Symbol.asyncDispose]()
  if (mounted) run('umount', disk.above)
  rmSync(disk.above, { recursive: true })
})

test.skipIf(!mounted)(
  'TRUST-5 a disk too small for a database is told in one sentence, and nothing is left on it',
  async () => {
    const server = hold(data.path)
    expect(await server.settled()).toEqual({ key: 'database.disk_full', params: { folder: data.path } })
    expect(readdirSync(data.path)).toEqual([])
  },
)

test.skipIf(!mounted)(
  'TRUST-5 on a full disk nothing is confirmed, and with space again everything that was is there',
  async () => {
    expect(run('mount', '-o', `remount,${size(400)}`, disk.above)).toBe(true)
    const server = hold(data.path)
    const url = String((await server.said('ready')).params.url)
    await ask(url, 'create table kept (n int, filler text)')
    fill(24 * 2 ** 20)

    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    let confirmed = 0
    let refused: unknown = null
    while (refused === null)
      await client
        .query(`insert into kept values (${confirmed + 1}, repeat(md5(random()::text), 30000))`)
        .then(
          () => confirmed++,
          error => {
            refused = error
          },
        )
    await client.end().catch(() => {})
    expect(troubleOf(refused).refused).toMatch(/^(database\.disk_full_now|server\.away)$/)
    expect(confirmed).toBeGreaterThan(3)

    rmSync(filler)
    if (server.lines.some(line => line.key === 'database.lost')) await server.said('database.back')
    expect(await ask(url, 'select count(*)::int as n, max(n) as last from kept')).toEqual([
      { n: confirmed, last: confirmed },
    ])
    await ask(url, 'insert into kept values (0, null)')
    await server.kill('SIGTERM')
  },
)

test.skipIf(!mounted)(
  'TRUST-5 a database that cannot start on a full disk says so, at the start and later, and has its data once there is space',
  async () => {
    fill()
    const server = hold(data.path)
    expect(await server.settled()).toEqual({ key: 'database.disk_full', params: { folder: data.path } })
    rmSync(filler)
    const again = hold(data.path)
    const url = String((await again.said('ready')).params.url)
    expect((await ask(url, 'select from kept')).length).toBeGreaterThan(3)

    // No space for the write-ahead log: PostgreSQL gives up as a whole.
    fill()
    const log = `select pg_logical_emit_message(false, '', repeat('x', 1000000)) from generate_series(1, 100)`
    await expect(ask(url, log)).rejects.toThrow()
    await again.said('database.disk_full')
    rmSync(filler)
    await again.said('database.back')
    expect((await ask(url, 'select from kept')).length).toBeGreaterThan(3)
    expect(again.lines.map(line => line.key).slice(-3)).toEqual([
      'database.lost',
      'database.disk_full',
      'database.back',
    ])
    await again.kill('SIGTERM')
  },
)
