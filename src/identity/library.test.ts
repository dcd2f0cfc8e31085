import { getMigrations } from 'better-auth/db/migration'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPool } from '#store/pool.ts'
import { Browser, type House, house, PASSWORD, somebody, withSecondFactor } from '#testing/identity.ts'
import { settings } from './library.ts'

let at: House
let pool: pg.Pool
beforeAll(async () => {
  at = await house()
  pool = openPool({ connectionString: at.url, options: '-c role=countersign_auth -c search_path=auth' })
})
afterAll(async () => {
  await pool.end()
  await at.close()
})

test('better-auth finds every table, column and index that it wants', async () => {
  const limits = {
    idle: Temporal.Duration.from({ hours: 1 }),
    absolute: Temporal.Duration.from({ hours: 1 }),
  }
  const needs = {
    pool,
    secret: 'x'.repeat(32),
    baseURL: 'http://127.0.0.1',
    secure: false,
    now: at.now,
    limits,
  }
  const { toBeCreated, toBeAdded, compileMigrations } = await getMigrations(settings(needs))
  expect(toBeCreated).toEqual([])
  expect(toBeAdded).toEqual([])
  expect((await compileMigrations()).replaceAll(/[;\s]/g, '')).toBe('')
})

test('TRUST-2 the role of sign-in sees nothing of the record, and the role of the record nothing of sign-in', async () => {
  await expect(pool.query('select from countersign.person')).rejects.toThrow('permission denied')
  const app = new pg.Client({ connectionString: at.url, options: '-c role=countersign_app' })
  await app.connect()
  await expect(app.query('select from auth."user"')).rejects.toThrow('permission denied')
  await app.end()
})

test('TRUST-3 no password, code or token of a device stands in the database in clear', async () => {
  const { secret, recoveryCodes, name } = await withSecondFactor(at)
  const browser = new Browser()
  browser.take(await at.identity.signIn(browser.call({ name, password: PASSWORD, code: recoveryCodes[0] })))
  const { rows } = await pool.query<{ table: string }>(
    `select quote_ident(table_name) as table from information_schema.tables where table_schema = 'auth'`,
  )
  expect(rows.length).toBeGreaterThan(8)
  const secrets = [PASSWORD, secret, ...recoveryCodes, browser.cookies.get('countersign.device') ?? '']
  for (const { table } of rows) {
    const { rows: kept } = await pool.query<{ row: string }>(`select t::text as row from ${table} t`)
    for (const { row } of kept) for (const clear of secrets) expect(row).not.toContain(clear)
  }
})

test('TRUST-5 no sign-in calls anybody outside', async () => {
  const { fetch } = globalThis
  const called: unknown[] = []
  globalThis.fetch = async where => {
    called.push(where)
    throw new Error('nobody is called')
  }
  const { name } = await somebody(at)
  await at.identity.signIn(new Browser().call({ name, password: PASSWORD }))
  globalThis.fetch = fetch
  expect(called).toEqual([])
})
