import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, dataFolderForTest, hold, postmasterOf } from '#testing/cluster/hold.ts'

const root = process.platform === 'linux' && process.geteuid?.() === 0
/** Without `unshare` on the path there are no user namespaces to be had. */
const NO_NAMESPACES = { PATH: '/nowhere' }

test.skipIf(!root)('TRUST-5 root runs the database below a folder that only root may enter', async () => {
  await using folder = dataFolderForTest()
  expect(statSync(folder.above).mode & 0o777).toBe(0o700)
  const server = hold(folder.path)
  await server.said('ready')
  const { mode, uid } = statSync(join(folder.path, 'postgres'))
  expect([mode & 0o777, uid]).toEqual([0o700, 0])
  await server.kill('SIGTERM')
})

test.skipIf(!root)(
  'TRUST-5 root without user namespaces is told which folder the system user may not pass, then runs as that one',
  async () => {
    await using folder = dataFolderForTest()
    const { key, params } = await hold(folder.path, NO_NAMESPACES).settled()
    expect([key, params.folder]).toEqual(['database.root_closed', folder.above])

    chmodSync(folder.above, 0o711)
    const first = hold(folder.path, NO_NAMESPACES)
    const url = String((await first.said('ready')).params.url)
    await ask(url, 'create table kept as select 42 as answer')
    const uid = statSync(`/proc/${postmasterOf(folder.path)}`).uid
    expect(uid).not.toBe(0)
    expect(statSync(join(folder.path, 'postgres')).uid).toBe(uid)
    expect(statSync(folder.path).mode & 0o777).toBe(0o711)
    expect(statSync(join(folder.path, 'postgres')).mode & 0o777).toBe(0o700)
    await first.kill('SIGKILL')

    const second = hold(folder.path)
    expect(await ask(String((await second.said('ready')).params.url), 'select answer from kept')).toEqual([
      { answer: 42 },
    ])
    await second.kill('SIGTERM')
    const third = hold(folder.path)
    await third.said('ready')
    expect(statSync(`/proc/${postmasterOf(folder.path)}`).uid).toBe(uid)
    await third.kill('SIGTERM')
  },
)

test.skipIf(!root)(
  'TRUST-5 root without user namespaces is refused where the database belongs to root',
  async () => {
    await using folder = dataFolderForTest()
    const first = hold(folder.path)
    await first.said('ready')
    await first.kill('SIGTERM')
    expect((await hold(folder.path, NO_NAMESPACES).settled()).key).toBe('database.root')
  },
)
