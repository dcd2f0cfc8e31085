import { setTimeout as delay } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { dataFolderForTest, killed, postmasterOf } from '#testing/cluster/hold.ts'
import { product } from '#testing/product.ts'

const READY = /^Countersign is ready: http:\/\/127\.0\.0\.1:\d+\/\S* \(stop with Ctrl\+C\)$/

test('TRUST-5 the server: it says how it is getting on, then one line with its address, and each signal stops it', async () => {
  await using folder = dataFolderForTest()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const server = product(['--data', folder.path])
    const page = await fetch(`${await server.origin()}/split`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Countersign</title>')
    expect(await server.kill(signal)).toBe(0)
    expect(server.lines.at(-1)).toMatch(READY)
    expect(server.lines.slice(0, -1)).toEqual([
      ...(signal === 'SIGINT' ? [`Creating the database in ${folder.path}; this happens once.`] : []),
      'Starting the database.',
    ])
    expect(server.errors).toEqual([])
    expect(postmasterOf(folder.path)).toBeNull()
  }
})

test('TRUST-5 the server: a signal while the database is created is heard, and leaves nothing running', async () => {
  await using folder = dataFolderForTest()
  const server = product(['--data', folder.path])
  await server.line('Creating')
  expect(await server.kill('SIGTERM')).toBe(0)
  expect(server.lines.filter(line => READY.test(line))).toEqual([])
  expect(postmasterOf(folder.path)).toBeNull()
})

test('TRUST-5 the server: the data folder is the one named, that of COUNTERSIGN_DATA, or "data" where it is started', async () => {
  await using folder = dataFolderForTest()
  const here = product([], {}, folder.above)
  await here.origin()
  expect(await here.kill('SIGTERM')).toBe(0)
  for (const [args, env] of [
    [['--data', folder.path], { COUNTERSIGN_DATA: '/nowhere' }],
    [[], { COUNTERSIGN_DATA: folder.path }],
  ] as const) {
    const there = product(args, env)
    await there.origin()
    expect(await there.kill('SIGTERM')).toBe(0)
    expect(there.lines[0]).toBe('Starting the database.')
  }
})

test('TRUST-5 the server: its database is killed under load; it says so, answers 503 meanwhile, and goes on', async () => {
  await using folder = dataFolderForTest()
  const server = product(['--data', folder.path])
  const asked = `${await server.origin()}/api/invitations/${'a'.repeat(43)}`
  const seen = new Set<number>()
  let back = false
  // Few enough a second to stay below the limit of requests a minute.
  const visitors = Array.from({ length: 4 }, async () => {
    for (; !back; await delay(20)) seen.add((await fetch(asked)).status)
  })
  await vi.waitUntil(() => seen.has(404))
  await killed(postmasterOf(folder.path)!)
  await server.line('The database is back.')
  back = true
  await Promise.all(visitors)
  expect([...seen].sort()).toEqual([404, 503])
  expect((await fetch(asked)).status).toBe(404)
  expect(await server.kill('SIGTERM')).toBe(0)
  expect(server.lines).toContain('The database has gone; it is started again.')
})

test('the server: what is wrong on its command is refused in one sentence', async () => {
  for (const [args, sentence] of [
    [['--port', 'many'], 'The port must be a number from 0 to 65535, and "many" is none.'],
    [
      ['--verbose'],
      "Unknown option '--verbose' The options are --data, --port, --host, --cert, --key, --public-address, --proxies, --log.",
    ],
  ] as const) {
    const server = product(args)
    expect(await server.ended).toBe(1)
    expect([server.lines, server.errors]).toEqual([[], [sentence]])
  }
})
