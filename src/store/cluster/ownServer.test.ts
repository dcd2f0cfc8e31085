import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { ask } from '#testing/cluster/hold.ts'
import { sayRefusal } from '#words/say.ts'
import { openDatabase } from '../database.ts'
import { SUPERUSER } from './ground.ts'
import { type Server, tryServer, unfit } from './ownServer.ts'

const SECRET = 'geheim%40werk'
const own = new URL(inject('cluster'))
const at = (change: Partial<Pick<URL, 'username' | 'password' | 'hostname' | 'port' | 'pathname'>>) =>
  Object.assign(new URL(own), change).href
const superuser = at({ username: SUPERUSER })

beforeAll(async () => {
  await ask(superuser, `create role plain login password 'geheim@werk'`)
  await ask(superuser, 'create database plain owner plain')
  await ask(
    superuser,
    `create database latin owner plain encoding latin1 template template0 locale 'C' locale_provider libc`,
  )
  await ask(superuser, 'create database foreign_one')
  await ask(superuser, 'revoke connect on database foreign_one from public')
})
afterAll(async () => {
  for (const name of ['plain', 'latin', 'foreign_one']) await ask(superuser, `drop database ${name}`)
  await ask(superuser, 'drop role plain')
})

const plain = (pathname: string) => at({ username: 'plain', password: SECRET, pathname })

test('TRUST-5 a server of one’s own is taken as it is', async () => {
  expect(await tryServer(own.href)).toBeNull()
})

test('TRUST-5 a server of one’s own that cannot be used is refused in one sentence, without the password', async () => {
  const cases: [string, string][] = [
    [at({ password: 'geheim' }), 'database.wrong_password'],
    [at({ username: 'nobody_here', password: 'geheim' }), 'database.wrong_password'],
    [at({ password: '' }), 'database.no_password'],
    [at({ hostname: 'no-such-host.invalid', password: 'geheim' }), 'database.unknown_host'],
    [at({ port: '1', password: 'geheim' }), 'database.nobody_listens'],
    [at({ pathname: '/nowhere' }), 'database.no_such_database'],
    [plain('/foreign_one'), 'database.not_let_in'],
    [plain('/postgres'), 'database.no_schemas'],
    [plain('/latin'), 'database.encoding'],
    [own.href.replace('sslmode=disable', 'sslmode=verify-full'), 'database.no_tls'],
    ['postgres://user:geheim@werk@host/a b:c', 'database.unknown_host'],
    ['mysql://user:geheim@host/database', 'database.url_wrong'],
    ['postgres://%E0%A4%A:geheim@host/database', 'database.url_wrong'],
    ['geheim', 'database.url_wrong'],
  ]
  for (const [url, code] of cases) {
    const refusal = await tryServer(url)
    expect([url, refusal?.refused]).toEqual([url, code])
    for (const language of ['en', 'de'] as const) {
      const sentence = sayRefusal(language, refusal as Refusal)
      expect(sentence).toMatch(/^DATABASE_URL[: ][^{}]+[.)]$/)
      for (const secret of ['geheim', own.password]) expect(sentence).not.toContain(secret)
    }
  }
})

test('TRUST-5 a login that makes no roles is taken only where it has been given ours, and then they do', async () => {
  expect(await tryServer(plain('/plain'))).toMatchObject({ refused: 'database.no_roles' })
  await ask(superuser, 'alter role plain createrole')
  expect(await tryServer(plain('/plain'))).toMatchObject({ refused: 'database.no_roles' })
  await ask(superuser, 'alter role plain nocreaterole')
  await ask(superuser, 'grant countersign_app, countersign_auth to plain')
  expect(await tryServer(plain('/plain'))).toMatchObject({ refused: 'database.no_roles' })
  await ask(superuser, 'grant countersign_app, countersign_auth to plain with admin option')
  expect(await tryServer(plain('/plain'))).toBeNull()
  const opened = await openDatabase(plain('/plain'), 1)
  if (isRefusal(opened)) throw new Error(opened.refused)
  await opened.close()
})

test('TRUST-5 a server that takes the call and says nothing is refused after ten seconds', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  expect(await tryServer(at({ port: `${port}` }))).toMatchObject({ refused: 'database.no_answer' })
  silent.close()
})

test('TRUST-5 what answers and is no PostgreSQL is refused', async () => {
  const other = createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  expect(await tryServer(at({ port: `${port}` }))).toMatchObject({ refused: 'database.unreachable' })
  other.close()
})

test('TRUST-5 a server that is too old, only copies, or gives too little is refused', () => {
  const good: Server = { version: 150_004, encoding: 'UTF8', standby: false, schemas: true, roles: true }
  const place = { host: 'h', port: '5432', user: 'u', database: 'd' }
  const answers = (
    [
      {},
      { version: 140_022 },
      { standby: true },
      { encoding: 'SQL_ASCII' },
      { schemas: false },
      { roles: false },
    ] as const
  ).map(change => {
    const answer = unfit({ ...good, ...change }, place)
    return isRefusal(answer) ? answer.refused : answer
  })
  expect(answers).toEqual([
    null,
    'database.too_old',
    'database.standby',
    'database.encoding',
    'database.no_schemas',
    'database.no_roles',
  ])
  expect(unfit({ ...good, version: 140_022 }, place)?.params).toMatchObject({ found: '14.22', oldest: 15 })
})
