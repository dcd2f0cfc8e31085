import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { restrictedBy } from '#store/ledger/restricted.ts'
import { versionOf } from '#store/split.ts'
import { company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { giveHolding } from '../people/giveHolding.ts'
import { acceptFindings } from '../split/accept.ts'
import { openDraft } from '../split/open.ts'
import { stateOf } from '../split/state.ts'
import { readRestricted } from './read.ts'

const WEAK = 'The station has no password and cannot have one'
let made: TestDatabase
let at: Awaited<ReturnType<typeof company>>
const draft = randomUUID()
let restricted: string

beforeAll(async () => {
  made = await testDatabase()
  at = await company(made.db)
  const { ids, done } = at
  await done(ids.karel, openDraft, { draft, label: 'Next', from: 'in-force' })
  const state = await at.within(async tx =>
    stateOf(tx, (await versionOf(tx, draft))!, Temporal.Now.instant()),
  )
  if (isRefusal(state)) throw new Error(state.refused)
  const north = state.proof.findings.find(one => one.severity === 'error' && one.place === 'north')!
  const findings = [findingKey(north)]
  await done(
    ids.karel,
    acceptFindings,
    { draft, findings, why: WEAK, restricted: true },
    { rev: state.version.rev },
  )
  const row = await at.within(tx =>
    tx.selectFrom('acceptance').selectAll().where('version', '=', draft).executeTakeFirstOrThrow(),
  )
  restricted = (row.restricted as { restricted: string }).restricted
  for (const [person, site] of [
    [ids.nadia, 'north'],
    [ids.tomas, 'south'],
  ])
    await done(ids.farid, giveHolding, { holding: randomUUID(), function: 'auditor', person, site })
})
afterAll(() => made.drop())

test('TRUST-2 given a restricted reason, then it stands in no table that lists, and in no entry of the ledger', async () => {
  const texts = await Promise.all(
    ['acceptance', 'ledger_entry', 'split_part'].map(async table =>
      JSON.stringify(
        await made.db.owner
          .selectFrom(table as 'acceptance')
          .selectAll()
          .execute(),
      ),
    ),
  )
  expect(texts.filter(text => text.includes(WEAK))).toEqual([])
  expect(await at.within(tx => tx.selectFrom('restricted').selectAll().execute())).toEqual([])
  const asked = await at.within(tx => restrictedBy(tx, restricted))
  expect(asked?.value).toEqual({ reason: WEAK })
  expect(await made.db.within(['south'], tx => restrictedBy(tx, restricted))).toBeUndefined()
})

test('TRUST-2 it is read by who bears the risk there and by who audits there, for a reason; nobody else', async () => {
  const { ids, does } = at
  const read = async (person: string) => {
    const answer = await does(person, readRestricted, { restricted, why: 'Before I sign' })
    return isRefusal(answer) ? answer.refused : answer.kind
  }
  expect(await read(ids.lena)).toBe('split')
  expect(await read(ids.nadia)).toBe('split')
  expect(await read(ids.farid)).toBe('split')
  expect(await read(ids.tomas), 'audits another site').toBe('restricted.unknown')
  expect(await read(ids.jonas), 'a shift lead bears no risk').toBe('access.split')
  expect(await read(ids.ines), 'administers').toBe('access.split')
  expect(await does(ids.lena, readRestricted, { restricted, why: '' })).toMatchObject({
    refused: 'act.input_wrong',
  })
})

test('TRUST-2 each reading stands in the ledger of what it belongs to, with the reason', async () => {
  const entries = await made.db.owner
    .selectFrom('ledger_entry')
    .select(['person', 'function', 'subject', 'site', 'why', 'after'])
    .where('act', '=', 'restricted.read')
    .orderBy('at')
    .orderBy('id')
    .execute()
  expect(entries.map(({ person }) => person).toSorted()).toEqual(
    [at.ids.lena, at.ids.nadia, at.ids.farid].toSorted(),
  )
  expect(entries.find(({ person }) => person === at.ids.nadia)).toEqual({
    person: at.ids.nadia,
    function: 'auditor',
    subject: draft,
    site: 'north',
    why: 'Before I sign',
    after: { read: restricted },
  })
})

test('TRUST-2 an auditor does nothing else, whatever a row says', async () => {
  const nadia = await at.actor(at.ids.nadia)
  expect(nadia.may).toEqual(['restricted.read'])
  expect([nadia.sites, nadia.audits]).toEqual([['north'], ['north']])
})
