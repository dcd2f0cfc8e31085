import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { addPerson } from '#acts/people/add.ts'
import { isRefusal } from '#rules/refusal.ts'
import { connect, type Database } from '#store/database.ts'
import { linkAll, linkOnce } from '#store/ledger/chain.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { isBroken } from '#store/ledger/verify/verdict.ts'
import { secretIn } from '#store/secret.ts'
import { certificateFor } from '#store/tls/certificate.ts'
import { ask, dataFolderForTest } from '#testing/cluster/hold.ts'
import { create, dropped, type TestDatabase, testDatabase } from '#testing/database.ts'
import { acting, writeLedger } from '#testing/ledger/write.ts'
import { attachCluster } from '../cluster/cluster.ts'
import { isCurrent, migrate } from '../migrate.ts'
import { migrations } from '../migrations/all.ts'
import { backUp } from './backup.ts'
import { ABOUT, type About, CONTENTS, KIND, secondsOf, VERSION } from './format.ts'
import { sumOf } from './read.ts'
import { restoreFrom } from './restore.ts'
import { END, members, packed } from './tar.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-backup-'))
const file = join(folder, 'backup.tar')
let made: TestDatabase

beforeAll(async () => {
  made = await testDatabase()
  await writeLedger(made.db, folder)
  secretIn(folder)
  const settings = { tls: 'generated', host: '::', publicAddress: null } as const
  await certificateFor(settings, folder, Temporal.Now.instant())
  await ask(
    made.url,
    `insert into auth."user" (id, name, email, "emailVerified") values ('ines', E'Ines\\t\\\\ N', 'i@x', true)`,
  )
  await ask(
    made.url,
    `insert into auth.session (id, "expiresAt", token, "updatedAt", "userId", factor, "seenAt")
     values ('one', now(), 'secret', now(), 'ines', 'code', now())`,
  )
}, 120_000)
afterAll(async () => {
  await made.drop()
  rmSync(folder, { recursive: true })
})

const backedUp = async (to = file) => {
  const done = await backUp(made.url, folder, to)
  if (isRefusal(done)) throw new Error(done.refused)
  return done
}

/** An empty database on the run's server, and an empty folder. */
async function empty() {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = await create(inject('cluster'), name)
  const data = dataFolderForTest()
  return {
    url,
    folder: data.path,
    async [Symbol.asyncDispose]() {
      await data[Symbol.asyncDispose]()
      await dropped(inject('cluster'), name)
    },
  }
}

async function verified(db: Database) {
  await linkAll(db)
  return verifyDatabase(db, { keys: [], seal: null })
}

const tables = async (url: string) => {
  const names = await ask(
    url,
    `select schemaname || '."' || tablename || '"' as name from pg_tables
     where schemaname in ('countersign', 'auth') and tablename not in ('migration', 'session', 'signing') order by 1`,
  )
  const found: Record<string, unknown> = {}
  for (const { name } of names)
    found[String(name)] = await ask(
      url,
      `select count(*), md5(string_agg(one::text, ',' order by one::text)) from ${String(name)} as one`,
    )
  return found
}

test('TRUST-5 a backup, restored to an empty folder, holds every row and key, and its ledger verifies; sessions are over', async () => {
  const { ledger, rows } = await backedUp()
  expect(ledger).toBe(297)
  expect(rows).toBeGreaterThan(5_000)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await using target = dataFolderForTest()

  expect(await restoreFrom(file, { folder: target.path, url: null })).toMatchObject({ ledger, rows })

  expect(
    readdirSync(target.path)
      .filter(name => !name.startsWith('postgres'))
      .sort(),
  ).toEqual(['seal.key', 'secret', 'tls'])
  expect(readdirSync(join(target.path, 'tls')).sort()).toEqual(['authority.key', 'authority.pem'])
  for (const name of ['seal.key', 'secret', 'tls/authority.key', 'tls/authority.pem'])
    expect(readFileSync(join(target.path, name))).toEqual(readFileSync(join(folder, name)))
  const cluster = await attachCluster(target.path)
  if (isRefusal(cluster)) throw new Error(cluster.refused)
  try {
    expect(await tables(cluster.url)).toEqual(await tables(made.url))
    expect(await ask(cluster.url, 'select count(*)::int as n from auth.session')).toEqual([{ n: 0 }])
    const db = connect(cluster.url, 2)
    expect(await verified(db)).toMatchObject({ last: 297, seals: 4, unsealed: 12 })
    // The guards stand again, and work goes on.
    await expect(ask(cluster.url, `update countersign.person set name = 'x'`)).rejects.toThrow('no act')
    await acting(db).act(addPerson, { person: randomUUID(), name: 'New', email: 'new@plant.example' })
    expect(await verified(db)).toMatchObject({ last: 298 })
    await db.close()
  } finally {
    await cluster.stop()
  }
  // What is in use is not restored into.
  expect(await restoreFrom(file, { folder: target.path, url: null })).toMatchObject({
    refused: 'restore.folder_used',
  })
})

test('TRUST-5 a backup taken while people work is one instant of it: nothing half there, and the ledger verifies', async () => {
  const busy = join(folder, 'busy.tar')
  let working = true
  const { act } = acting(made.db)
  const work = async () => {
    for (let i = 0; working; i++)
      await act(addPerson, {
        person: randomUUID(),
        name: `Busy ${i}`,
        email: `${randomUUID()}@plant.example`,
      })
  }
  const linking = async () => {
    for (; working; await delay(1)) await linkOnce(made.db)
  }
  const all = Promise.all([work(), work(), work(), linking()])
  await delay(50)
  await backedUp(busy)
  working = false
  await all
  await using target = await empty()
  expect(await restoreFrom(busy, target)).toMatchObject({ folder: target.folder })
  const db = connect(target.url, 2)
  try {
    const verdict = await verified(db)
    expect(isBroken(verdict) ? verdict : null).toBeNull()
    const [half] = await ask(
      target.url,
      `select count(*) filter (where person.id is null)::int as told, count(*) filter (where entry.id is null)::int as done,
         count(*)::int as both
       from (select * from countersign.ledger_entry where act = 'person.add') as entry
       full join countersign.person on person.id::text = entry.subject`,
    )
    expect(half).toMatchObject({ told: 0, done: 0 })
    expect(half?.both).toBeGreaterThan(150)
  } finally {
    await db.close()
  }
  expect(await restoreFrom(busy, target)).toMatchObject({ refused: 'restore.database_used' })
})

test('TRUST-5 a backup with any byte altered, or cut anywhere, is refused with its place, and nothing is restored', async () => {
  await backedUp()
  const whole = readFileSync(file)
  const names: string[] = []
  const starts: number[] = []
  let at = 0
  for await (const member of members(file)) {
    if ('broken' in member) throw new Error(member.broken)
    names.push(member.name)
    starts.push(at)
    at += member.bytes.length
  }
  expect(names.slice(0, 3)).toEqual(['about.json', 'files/seal.key', 'files/secret'])
  expect(names.slice(-2)).toEqual(['contents.json', 'sha256'])
  const altered = join(folder, 'altered.tar')
  await using data = dataFolderForTest()
  const refused = async (bytes: Buffer) => {
    writeFileSync(altered, bytes)
    const answer = await restoreFrom(altered, { folder: data.path, url: null })
    return isRefusal(answer) ? answer : null
  }
  const places = [
    0,
    100,
    700,
    at,
    at + 700,
    ...starts.map(start => start + 600),
    ...starts.map(start => start + 150),
  ]
  for (const place of [
    ...places,
    ...Array.from({ length: 60 }, (_, n) => Math.floor((n * whole.length) / 60)),
  ]) {
    const bytes = Buffer.from(whole)
    bytes[place] = (bytes[place] ?? 0) ^ 0x11
    const answer = await refused(bytes)
    expect({ place, code: answer?.refused }).toEqual({
      place,
      code: expect.stringMatching(/^restore\.(altered|no_backup|cut)/),
    })
  }
  const inside = Buffer.from(whole)
  const secret = names.indexOf('files/secret')
  inside[(starts[secret] ?? 0) + 520] = 0
  expect(await refused(inside)).toMatchObject({
    refused: 'restore.altered',
    params: { part: 'files/secret' },
  })
  for (const length of [0, 100, 5_000, at - 1, at, whole.length - 1]) {
    const answer = await refused(whole.subarray(0, length))
    expect({ length, code: answer?.refused }).toEqual({
      length,
      code: expect.stringMatching(/^restore\.(cut|no_backup)$/),
    })
  }
  expect(readdirSync(data.above)).toEqual([])
})

test('TRUST-5 a backup of a newer Countersign is refused, and one of an older one is brought to today’s schema', async () => {
  const newer = await testDatabase()
  await ask(newer.url, `insert into countersign.migration (number, name) values (9999, 'to come')`)
  expect(await backUp(newer.url, folder, join(folder, 'newer.tar'))).toMatchObject({
    refused: 'database.newer',
  })
  await newer.drop()
  expect(readdirSync(folder)).not.toContain('newer.tar')
  const about: About = {
    kind: KIND,
    version: VERSION,
    at: '2026-03-02T06:00:00.000Z',
    migrations: [...migrations.map(({ name }) => name), 'to come'],
    tables: [],
    ledger: 0,
  }
  const first = { name: ABOUT, content: Buffer.from(JSON.stringify(about)) }
  const sha256 = createHash('sha256').update(first.content).digest('hex')
  const contents = { files: [{ name: ABOUT, sha256 }], rows: {}, sequences: {} }
  const parts = [first, { name: CONTENTS, content: Buffer.from(JSON.stringify(contents)) }]
  const bytes = Buffer.concat(parts.map(each => packed(each, secondsOf(about.at))))
  const made = join(folder, 'made.tar')
  writeFileSync(made, Buffer.concat([bytes, sumOf(createHash('sha256').update(bytes), about), END]))
  await using target = await empty()
  expect(await restoreFrom(made, target)).toMatchObject({ refused: 'restore.newer' })

  await using older = await empty()
  const db = connect(older.url, 1)
  await migrate(db.owner as unknown as Kysely<unknown>, 2)
  await db.close()
  await ask(
    older.url,
    `insert into auth."user" (id, name, email, "emailVerified") values ('o', 'Otto', 'o@x', true)`,
  )
  const old = join(folder, 'older.tar')
  expect(await backUp(older.url, folder, old)).toMatchObject({ ledger: 0, rows: 1 })
  expect(await restoreFrom(old, target)).toMatchObject({ rows: 1 })
  const restored = connect(target.url, 1)
  expect(await isCurrent(restored.owner)).toBe(true)
  await restored.close()
  expect(await ask(target.url, 'select name from auth."user"')).toEqual([{ name: 'Otto' }])
})

test('TRUST-5 what cannot be backed up is refused, and leaves no file', async () => {
  await using target = await empty()
  expect(await backUp(target.url, folder, join(folder, 'none.tar'))).toMatchObject({
    refused: 'backup.nothing',
  })
  const elsewhere = mkdtempSync(join(tmpdir(), 'countersign-no-keys-'))
  expect(await backUp(made.url, elsewhere, join(elsewhere, 'none.tar'))).toMatchObject({
    refused: 'backup.file_missing',
    params: { name: 'seal.key' },
  })
  expect(readdirSync(elsewhere)).toEqual([])
  rmSync(elsewhere, { recursive: true })
})
