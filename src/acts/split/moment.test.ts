import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { signaturesOf, versionOf } from '#store/split.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { signDecision } from '../decision/sign.ts'
import { deskOf } from '../people/desk.ts'
import { endAbsence } from '../people/endAbsence.ts'
import { nameDeputy } from '../people/nameDeputy.ts'
import { recordAbsence } from '../people/recordAbsence.ts'
import { acceptFindings } from './accept.ts'
import { changeDraft } from './change.ts'
import { openDraft } from './open.ts'
import { stateOf } from './state.ts'

let base: TestDatabase
let at: Company
let now = Temporal.Instant.from('2026-11-25T09:00:00Z')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
})
afterAll(() => base.drop())

/** Who can turn none of the keys: who holds nothing is no member, a holder who is away hears whose they are. */
const NOT_THEIRS = { refused: 'decision.not_asked' }
const NO_MEMBER = { refused: 'access.workers' }

const state = async (draft: string) => {
  const found = await at.within(async tx => stateOf(tx, (await versionOf(tx, draft))!, now))
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}
const signs = async (who: 'nadia' | 'amara', draft: string) => {
  const { id: decision, rev } = await at.handIn(draft, 'karel')
  const proof = {
    session: 'one',
    account: at.ids[who],
    at: now,
    components: ['account', 'password'] as const,
  }
  const input = { decision, meaning: 'approval', zone: 'UTC' }
  return at.does(at.ids[who], signDecision, input, { rev, proof })
}
async function drafted(name: string) {
  const { karel } = at.ids
  const draft = randomUUID()
  const body = { id: name, label: { en: name } }
  const group = { kind: 'group', key: name, position: 9_999, body, rev: null }
  await at.done(karel, openDraft, { draft, label: name, from: 'in-force' })
  await at.done(karel, changeDraft, { draft, changes: [group] })
  const { version, signing } = await state(draft)
  const findings = signing.inTheWay.map(findingKey)
  await at.done(karel, acceptFindings, { draft, findings, why: 'Not yet' }, { rev: version.rev })
  return draft
}

test('SPLIT-8 what a deputy signed while standing in stays; a minute after the holder is back it is refused', async () => {
  const { amara, nadia } = at.ids
  const [first, second] = [await drafted('one'), await drafted('two')]
  await at.done(amara, nameDeputy, { id: randomUUID(), person: amara, deputy: nadia })
  expect(await signs('nadia', first)).toMatchObject(NO_MEMBER)

  const absence = randomUUID()
  await at.done(amara, recordAbsence, { id: absence, person: amara })
  now = now.add({ hours: 3 })
  expect(await signs('nadia', first)).toMatchObject({ kind: 'split' })
  expect(await signs('amara', second)).toMatchObject(NOT_THEIRS)

  const waits = async (person: string) => {
    const actor = await at.actor(person)
    return (await at.within(tx => deskOf(tx, null, actor, now, 'en'))).map(
      ({ because }) => because.params.label,
    )
  }
  expect(await waits(at.ids.karel)).toEqual(['one', 'two'])
  expect(await waits(nadia)).toEqual(['two'])

  now = now.add({ hours: 1 })
  await at.done(amara, endAbsence, { absence }, { rev: 1 })
  now = now.add({ minutes: 1 })
  expect(await signs('nadia', second)).toMatchObject(NO_MEMBER)
  expect(await signs('amara', second)).toMatchObject({ kind: 'split' })
  const signed = await at.within(tx => signaturesOf(tx, first))
  expect(signed).toMatchObject([{ person: nadia, standing_for: amara, void_at: null }])
})
