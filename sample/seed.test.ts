import { afterAll, beforeAll, expect, test } from 'vitest'
import { standardSplit } from '#acts/split/standard.ts'
import { isRefusal } from '#rules/refusal.ts'
import { elementsOf } from '#rules/split/parts.ts'
import { proveSplit } from '#rules/split/prove.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { decisionsAbout } from '#store/decision/drafts.ts'
import { linkOnce } from '#store/ledger/chain.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { isBroken } from '#store/ledger/verify/verdict.ts'
import { recordsAt } from '#store/people/around.ts'
import { toldOf } from '#store/people/told.ts'
import { acceptancesOf, documentOf, signaturesOf, versionInForce, versions } from '#store/split.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { historyOf } from './history.ts'
import { readFiles } from './read.ts'
import { seedSample } from './seed.ts'
import { together } from './together.ts'

const files = readFiles()
if (isRefusal(files)) throw new Error(JSON.stringify(files))
// Late in the evening in UTC: at the company's seat the next day has begun.
const now = Temporal.Instant.from('2026-11-22T23:30:00Z')
const today = Temporal.PlainDate.from('2026-11-23')
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  expect(await seedSample(database.db, now)).toBeNull()
}, 60_000)
afterAll(() => database.drop())

const read = <Result>(work: (tx: Tx) => Promise<Result>) => database.db.within('*', work)
const count = (table: 'person' | 'site' | 'ledger_entry' | 'outbox') =>
  database.db.owner
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
    .then(({ n }) => n)

test('the sample company stands in the record: organisation, sites, everybody with what they hold', async () => {
  expect(await read(tx => tx.selectFrom('organisation').select('mode').execute())).toEqual([
    { mode: 'sample' },
  ])
  expect([await count('site'), await count('person')]).toEqual([3, 84])
  const left = await read(tx =>
    tx.selectFrom('person').select('name').where('left_at', 'is not', null).orderBy('left_at').execute(),
  )
  expect(left.map(({ name }) => name)).toEqual(['Gerrit Zandstra', 'Orlando Vega'])
})

test('SPLIT-7 three versions and a draft stand in the record as the files tell them', async () => {
  const { chapters } = historyOf(files, await standardSplit(), today)
  const all = (await read(versions)).toReversed()
  expect(all.map(({ number, state }) => [number, state])).toEqual([
    [1, 'signed'],
    [2, 'signed'],
    [3, 'signed'],
    [null, 'draft'],
  ])
  expect((await read(tx => versionInForce(tx, now)))?.number).toBe(3)
  for (const [at, version] of all.entries()) {
    const split = await read(tx => documentOf(tx, version))
    if (isRefusal(split)) throw new Error(split.refused)
    expect(undated(split)).toEqual(undated(chapters[at]!.split))
  }
})

/** What is in force, with the people about whom a proof has something to say, or all of them who are at a place. */
async function inForce(tx: Tx, place?: string): Promise<Split> {
  const split = await documentOf(tx, (await versionInForce(tx, now))!)
  if (isRefusal(split)) throw new Error(split.refused)
  const all = split.functions.map(({ id }) => id)
  return { ...split, ...(await (place === undefined ? toldOf(tx, split, now) : recordsAt(tx, place, all))) }
}

/** What a split says, without the versions in which it came to say it. */
const undated = (split: Split) =>
  elementsOf(split).map(({ kind, body }) => {
    const { since: _, on: __, ...said } = body as { since?: number; on?: number }
    return { kind, said }
  })

test('SPLIT-7 in the version in force two habits of the food plant are to be reconfirmed, and one function waits for somebody', async () => {
  const split = await read(tx => inForce(tx))
  const { verdict, findings } = proveSplit(split, { on: today.toString() })
  expect([verdict, ...findings.map(({ kind, activity, place }) => `${kind} ${activity} ${place}`)]).toEqual([
    'refuted',
    'vacant null marlow-fork',
    'reconfirm vendor-session marlow-fork',
    'reconfirm patch-timing marlow-fork',
  ])
})

test('DECIDE-3 each version is signed by both founders, and by nobody else', async () => {
  for (const version of (await read(versions)).filter(({ number }) => number !== null)) {
    const signatures = await read(tx => signaturesOf(tx, version.id))
    expect(signatures.map(each => [each.side, each.printed_name, each.void_at])).toEqual([
      ['it', 'Tuva Engelbrecht', null],
      ['operations', 'Matthias Oyelaran', null],
    ])
    const about = (await read(tx => decisionsAbout(tx, version.id))).at(-1)
    expect(about?.content.fields).toEqual({ sha256: version.hash })
    expect(signatures.map(({ hash }) => hash)).toEqual([about?.hash, about?.hash])
  }
})

test('SPLIT-6 one finding of the whole history was accepted, in writing', async () => {
  const accepted = await read(async tx => {
    const all = await versions(tx)
    return Promise.all(all.map(async ({ id, number }) => ({ number, said: await acceptancesOf(tx, id) })))
  })
  expect(accepted.flatMap(({ number, said }) => said.map(({ sentence }) => [number, sentence]))).toEqual([
    [2, expect.stringMatching(/Marlow Fork.*Process safety/)],
  ])
})

test('SPLIT-5 who decides is answered from the record as the story says', async () => {
  const split = await read(tx => inForce(tx, 'lindenroda/filling'))
  const facts = {
    urgency: 'routine',
    'alters-logic': false,
    'safety-function': false,
    'quality-affected': true,
    validated: true,
    'process-state': 'running',
    'time-of-day': 'night',
  }
  const question = { activity: 'vendor-session', place: 'lindenroda/filling', facts, on: today.toString() }
  const answer = resolve(split, question)
  if (isRefusal(answer)) throw new Error(answer.refused)
  const names = (fn: string) => answer.people[fn]?.map(({ name }) => name)
  expect([names('plant-manager'), names('ot-security'), names('quality')]).toEqual([
    ['Karel Novák'],
    ['Felix Achterberg'],
    ['Piet Vermeer'],
  ])
})

test('TRUST-1 every act of the sample lies in the past, done by a person, in the order of a chain that holds', async () => {
  for (let linked = 1; linked > 0; ) linked = await linkOnce(database.db)
  const entries = await database.db.owner
    .selectFrom('ledger_entry')
    .innerJoin('ledger_link', 'entry', 'ledger_entry.id')
    .select(['act', 'at', 'person'])
    .orderBy('seq')
    .execute()
  expect(entries.length).toBeGreaterThan(200)
  const at = entries.map(entry => entry.at.epochMilliseconds)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(at.at(-1)).toBeLessThan(now.epochMilliseconds)
  expect(isBroken(await verifyDatabase(database.db, { keys: [], seal: null }))).toBe(false)
  expect(entries.filter(({ person }) => person === null).map(({ act }) => act)).toEqual([
    'organisation.found',
  ])
})

test('a second sample, or one on a company’s own data, is refused and changes nothing', async () => {
  const before = await count('ledger_entry')
  expect(await seedSample(database.db, now)).toMatchObject({ refused: 'organisation.there' })
  expect(await count('ledger_entry')).toBe(before)
})

test('of two who set it up at once one succeeds, and the other is told', async () => {
  const other = await testDatabase()
  const both = await Promise.all([seedSample(other.db, now), seedSample(other.db, now)])
  expect(new Set(both.map(refusal => refusal?.refused))).toEqual(new Set([undefined, 'organisation.there']))
  await other.drop()
}, 60_000)

test('the sample is there as a whole or not at all', async () => {
  const other = await testDatabase()
  const broken = together(other.db, async db => {
    await db.acting(crypto.randomUUID(), '*', tx =>
      tx
        .insertInto('person')
        .values({ id: crypto.randomUUID(), name: 'Half', email: 'half@ulmenquist.example' })
        .execute(),
    )
    throw new Error('the server is gone')
  })
  await expect(broken).rejects.toThrow('the server is gone')
  expect(await other.db.within('*', tx => tx.selectFrom('person').select('name').execute())).toEqual([])
  await other.drop()
})
