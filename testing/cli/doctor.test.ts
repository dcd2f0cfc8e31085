import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretIn } from '#store/secret.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { writeLedger } from '#testing/ledger/write.ts'
import { ask } from '../cluster/hold.ts'
import { countersign, folderWith } from './run.ts'

const folder = folderWith({})
let made: TestDatabase

beforeAll(async () => {
  made = await testDatabase()
  await writeLedger(made.db, folder.path)
  secretIn(folder.path)
}, 120_000)
afterAll(async () => {
  await made.drop()
  folder[Symbol.dispose]()
})

const doctor = (args: readonly string[] = [], env: Record<string, string> = {}) =>
  countersign(['doctor', ...args], { DATABASE_URL: made.url, COUNTERSIGN_DATA: folder.path, ...env })
/** What it found about each thing, by code. */
const found = (env: Record<string, string> = {}) => {
  const { code, out } = doctor(['--json'], env)
  const { findings } = JSON.parse(out) as { findings: { about: string; state: string; code: string }[] }
  return { code, ...Object.fromEntries(findings.map(each => [each.about, `${each.state} ${each.code}`])) }
}

test('TRUST-5 the doctor tells in one line each what is well, what is not yet, and what to do', () => {
  const { code, out, err } = doctor()
  expect(err).toBe('')
  expect(code).toBe(1)
  expect(out.trimEnd().split('\n')).toHaveLength(11)
  expect(out).toMatch(/^ok {7}Database {5}PostgreSQL 1\d\.\d, \d+ \w+\.$/m)
  expect(out).toMatch(/^ok {7}Ledger {7}Entries up to 297 are linked/m)
  expect(out).toMatch(/^warning {2}Seals {8}Something has been waiting for a seal for \d+ minutes\./m)
  expect(
    countersign(['ledger', 'seal'], { DATABASE_URL: made.url, COUNTERSIGN_DATA: folder.path }).code,
  ).toBe(0)
  const german = doctor([], { LANG: 'de_DE.UTF-8' })
  expect(german.code).toBe(0)
  expect(german.out).toMatch(/^gut {2}Siegel {9}Siegel 5, bis Eintrag 297/m)
})

test('TRUST-5 the doctor finds what is wrong with settings, folder and keys', () => {
  expect(found({ PORT: 'eighty' })).toMatchObject({ code: 2, settings: 'wrong server.port_wrong' })
  expect(found({ COUNTERSIGN_HOSTS: 'x' })).toMatchObject({
    code: 1,
    settings: 'warning doctor.settings_unknown',
  })
  expect(found({ COUNTERSIGN_DATA: folder.at('gone') })).toEqual({
    code: 2,
    settings: 'ok doctor.settings_ok',
    tls: 'ok doctor.tls_none',
    folder: 'wrong doctor.folder_missing',
  })
  expect(found({ COUNTERSIGN_CERT: folder.at('a'), COUNTERSIGN_KEY: folder.at('b') })).toMatchObject({
    code: 2,
    tls: 'wrong tls.unreadable',
  })
  chmodSync(folder.path, 0o755)
  expect(found()).toMatchObject({ code: 2, folder: 'wrong database.folder_open' })
  chmodSync(folder.path, 0o700)
  chmodSync(folder.at('secret'), 0o644)
  expect(found()).toMatchObject({ code: 2, keys: 'wrong doctor.keys_open' })
  chmodSync(folder.at('secret'), 0o600)
  mkdirSync(folder.at('other'), { mode: 0o700 })
  writeFileSync(folder.at('other/secret'), 'x', { mode: 0o600 })
  expect(found({ COUNTERSIGN_DATA: folder.at('other') })).toMatchObject({
    code: 2,
    keys: 'wrong doctor.keys_missing',
    seals: 'wrong doctor.seal_other_key',
  })
  rmSync(folder.at('other'), { recursive: true })
})

test('TRUST-5 the doctor finds what is wrong with the database and the end of its ledger', async () => {
  expect(found({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toMatchObject({
    code: 2,
    database: 'wrong database.nobody_listens',
  })
  const spoiled = await testDatabase()
  try {
    const there = { DATABASE_URL: spoiled.url }
    expect(found(there)).toMatchObject({
      code: 0,
      ledger: 'ok doctor.ledger_ok',
      seals: 'ok doctor.seal_none',
    })
    const entry = (id: number, at: string) =>
      `insert into countersign.ledger_entry (id, act, at, kind, subject, request)
       values ('a7d0a7a0-0000-4000-8000-00000000000${id}', 'person.add', ${at}, 'person', 'x', '');
       insert into countersign.ledger_link (seq, entry, hash) values (${id}, 'a7d0a7a0-0000-4000-8000-00000000000${id}', '')`
    await ask(spoiled.url, entry(1, 'now()'))
    await ask(spoiled.url, entry(3, 'now()'))
    expect(found(there)).toMatchObject({ code: 2, ledger: 'wrong doctor.ledger_gap' })
    await ask(spoiled.url, entry(2, `now() + interval '1 hour'`))
    await ask(
      spoiled.url,
      `insert into countersign.outbox (entry, tell, at) values (gen_random_uuid(), '[]', now() - interval '1 minute')`,
    )
    expect(found(there)).toMatchObject({
      code: 2,
      clock: 'wrong doctor.clock_back',
      ledger: 'warning doctor.ledger_waiting',
    })
    await ask(
      spoiled.url,
      `begin; select set_config('countersign.act', gen_random_uuid()::text, true);
       insert into countersign.mail (enabled, host, port, security, sender) values (true, '127.0.0.1', 1, 'plain', 'a@works.example'); commit`,
    )
    expect(found(there)).toMatchObject({ code: 2, mail: 'wrong doctor.mail_away' })
    await ask(spoiled.url, 'delete from countersign.migration where number > 8')
    expect(found(there)).toMatchObject({ code: 1, schema: 'warning doctor.schema_older' })
  } finally {
    await spoiled.drop()
  }
})
