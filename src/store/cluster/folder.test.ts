import { chmodSync, chownSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { dataFolderForTest } from '#testing/cluster/hold.ts'
import { attachCluster, startCluster } from './cluster.ts'
import { dataFolder, standsIn } from './folder.ts'
import { placeOf } from './place.ts'

const windows = process.platform === 'win32'
const root = process.geteuid?.() === 0
const quiet = { tell: () => {}, lost: () => {} }

let folder: ReturnType<typeof dataFolderForTest>
beforeAll(() => {
  folder = dataFolderForTest()
})
afterAll(() => folder[Symbol.asyncDispose]())

const refusedAt = async (path: string) => {
  const answer = await dataFolder(path)
  return isRefusal(answer) ? answer.refused : answer
}

test('TRUST-5 a data folder is made where it is missing, with what lies above it, for this account only', async () => {
  const path = join(folder.above, 'some', 'where', 'data')
  expect(await dataFolder(path)).toBe(path)
  if (!windows) expect(statSync(path).mode & 0o777).toBe(0o700)
  expect(await dataFolder(path)).toBe(path)
})

test.skipIf(windows)(
  'TRUST-5 a data folder that others can read or write is refused, one they can pass is not',
  async () => {
    const path = join(folder.above, 'open')
    mkdirSync(path)
    for (const [mode, answer] of [
      [0o755, 'database.folder_open'],
      [0o770, 'database.folder_open'],
      [0o702, 'database.folder_open'],
      [0o711, path],
      [0o700, path],
    ] as const) {
      chmodSync(path, mode)
      expect([mode, await refusedAt(path)]).toEqual([mode, answer])
    }
  },
)

test('TRUST-5 a data folder that is a file, or below one, is refused', async () => {
  const file = join(folder.above, 'file')
  writeFileSync(file, '')
  expect(await refusedAt(file)).toBe('database.folder_is_file')
  expect(await refusedAt(join(file, 'data'))).toBe('database.folder_is_file')
})

test.skipIf(!root)('TRUST-5 a data folder of another account is refused', async () => {
  const path = join(folder.above, 'theirs')
  mkdirSync(path, { mode: 0o700 })
  chownSync(path, 12_345, 12_345)
  expect(await refusedAt(path)).toBe('database.folder_not_yours')
})

test.skipIf(windows || root)('TRUST-5 a data folder that cannot be written is refused', async () => {
  const path = join(folder.above, 'closed')
  mkdirSync(path, { mode: 0o500 })
  expect(await refusedAt(path)).toBe('database.folder_closed')
})

test.skipIf(process.platform !== 'linux')(
  'TRUST-5 a data folder where the system allows none is refused',
  async () => {
    expect(await refusedAt('/proc/countersign/data')).toBe('database.folder_closed')
  },
)

test('TRUST-5 a database of another PostgreSQL, half a database and one without its password are refused, untouched', async () => {
  const data = join(folder.path, 'postgres')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  chmodSync(folder.path, 0o700)
  expect(await standsIn(folder.path)).toMatchObject({ refused: 'database.damaged' })
  writeFileSync(join(data, 'PG_VERSION'), '15\n')
  for (const begin of [() => startCluster(folder.path, quiet), () => attachCluster(folder.path)])
    expect(await begin()).toEqual({
      refused: 'database.other_major',
      params: { folder: data, major: '15', ours: '18' },
    })
  writeFileSync(join(data, 'PG_VERSION'), '18\n')
  expect(await startCluster(folder.path, quiet)).toMatchObject({ refused: 'database.password_missing' })
  writeFileSync(join(data, 'countersign.password'), 'secret')
  const answer = await startCluster(folder.path, quiet)
  expect(answer).toMatchObject({ refused: 'database.not_started' })
  expect(isRefusal(answer) && answer.params.complaint).toContain('postgresql.conf')
  rmSync(folder.path, { recursive: true })
})

test('TRUST-5 the data folder and the server are those of the command, then of the environment, then "data" here', () => {
  const env = { COUNTERSIGN_DATA: '/srv/countersign', DATABASE_URL: 'postgres://a@b/c' }
  expect(placeOf(env, '/elsewhere')).toEqual({ folder: '/elsewhere', url: 'postgres://a@b/c' })
  expect(placeOf(env)).toEqual({ folder: '/srv/countersign', url: 'postgres://a@b/c' })
  expect(placeOf({ COUNTERSIGN_DATA: '', DATABASE_URL: '' })).toEqual({ folder: 'data', url: null })
})
