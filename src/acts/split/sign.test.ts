import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { takeApart } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { findingKey, standsInTheWay } from '#rules/split/version/acceptance.ts'
import { digest } from '#store/ledger/hash.ts'
import { acceptancesOf, partsOf, signaturesOf, versionInForce, versionOf } from '#store/split.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import type { Act } from '../act.ts'
import { enact } from '../enact.ts'
import { foundOrganisation } from '../organisation/found.ts'
import { actorFor } from '../people/actor.ts'
import { addSite } from '../site/add.ts'
import { addArea } from '../site/addArea.ts'
import { acceptFindings } from './accept.ts'
import { importDraft } from './import.ts'
import { openDraft } from './open.ts'
import { renameDraft } from './rename.ts'
import { signSplit } from './sign.ts'
import { plain, stateOf } from './state.ts'
import { withdrawSplit } from './withdraw.ts'

let base: TestDatabase
let now = Temporal.Instant.from('2026-11-25T09:00:00Z')
const amara = randomUUID()
const karel = randomUUID()

beforeAll(async () => {
  base = await testDatabase()
  const founder = (person: string, name: string) => ({
    person,
    holding: randomUUID(),
    name,
    email: `${person}@example.com`,
    account: null,
  })
  await done(nobody, foundOrganisation, {
    mode: 'own',
    label: { en: 'Works' },
    it: founder(amara, 'Amara Okafor'),
    operations: founder(karel, 'Karel Novák'),
    administrator: 'it',
  })
  await done(amara, addSite, { site: 'north', label: { en: 'North' }, zone: 'Europe/Berlin' })
  await done(amara, addArea, { site: 'north', area: 'filling', label: { en: 'Filling' } })
})
afterAll(() => base.drop())
beforeEach(() => {
  now = now.add({ hours: 24 })
})

const read = <Found>(work: Parameters<typeof base.db.within<Found>>[1]) => base.db.within('*', work)

async function actor(person: string): Promise<Actor> {
  const found = await read(async tx => {
    const row = await tx.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirstOrThrow()
    return actorFor(tx, row, now)
  })
  return found ?? nobody
}

async function doing<Input, Loaded, Outcome>(
  by: string | Actor,
  act: Act<Input, Loaded, Outcome>,
  input: { readonly draft?: string; readonly version?: string } & Record<string, unknown>,
) {
  const who = typeof by === 'string' ? await actor(by) : by
  const version = await read(tx => versionOf(tx, input.draft ?? input.version ?? randomUUID()))
  const proof = {
    session: 'one',
    account: who.person ?? '',
    at: now,
    components: ['account', 'password'] as const,
  }
  const call = { id: randomUUID(), actor: who, now, origin: null, proof }
  return enact(base.db, act, version === undefined ? call : { ...call, rev: version.rev }, input)
}

async function done<Input, Loaded, Outcome>(...told: Parameters<typeof doing<Input, Loaded, Outcome>>) {
  const answer = await doing(...told)
  if (isRefusal(answer))
    throw new Error(`${told[1].name}: ${answer.refused} ${JSON.stringify(answer.params)}`)
  return answer
}

const sign = (by: string, version: string) =>
  doing(by, signSplit, { version, meaning: 'approval', zone: 'Europe/Berlin' })
const state = (version: string) =>
  read(async tx => {
    const found = await stateOf(tx, (await versionOf(tx, version))!, now)
    if (isRefusal(found)) throw new Error(found.refused)
    return found
  })
const signatures = (version: string) => read(tx => signaturesOf(tx, 'split', version))
const row = (version: string) => read(async tx => (await versionOf(tx, version))!)
const inForce = (at: Temporal.Instant) => read(async tx => (await versionInForce(tx, at))?.number)

/** A draft that says this, with every finding in the way accepted in writing. */
async function drafted(split: Split): Promise<string> {
  const draft = randomUUID()
  await done(amara, openDraft, { draft, label: 'A draft', from: 'empty' })
  const parts = takeApart(split).map(({ site: _, ...part }) => part)
  await done(karel, importDraft, { draft, file: { name: 'plant.yaml', sha256: '0'.repeat(64) }, parts })
  const { proof } = await state(draft)
  const findings = standsInTheWay(proof, []).map(findingKey)
  await done(karel, acceptFindings, { draft, findings, why: 'Nobody is there yet' })
  return draft
}
let drafts = 0
/** A draft that differs from every other; nobody decides about its asset inventory, and that is accepted. */
const another = (change: Change = () => undefined) =>
  drafted(
    plantSplit(data => {
      data.label = `Plant ${++drafts}`
      Object.assign(data.activities[1]!.row, { A: [] })
      change(data)
    }),
  )

async function signed(draft: string): Promise<string> {
  for (const by of [amara, karel]) {
    const answer = await sign(by, draft)
    if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.params)}`)
  }
  return draft
}

describe('SPLIT-7 the founders sign the first version', () => {
  let first: string

  test('DECIDE-4 given one key, then it is a draft; given the other, then it is version 1, in force at once', async () => {
    first = await another()
    expect(await sign(amara, first)).toMatchObject({ kind: 'split', subject: first })
    expect(await row(first)).toMatchObject({ state: 'draft', number: null })
    expect(await inForce(now)).toBeUndefined()
    expect(await sign(amara, first)).toEqual(refuse('split.already_signed'))

    expect(isRefusal(await sign(karel, first))).toBe(false)
    expect(await row(first)).toMatchObject({ state: 'signed', number: 1, in_force_from: now, signed_at: now })
    expect(await inForce(now)).toBe(1)
    expect(await inForce(now.subtract({ seconds: 1 }))).toBeUndefined()
  })

  test('DECIDE-4 a signature says who, as what, when, with which meaning, and is bound to what is stored', async () => {
    const version = await row(first)
    const stored = await read(async tx => ({
      parts: plain(await partsOf(tx, first)),
      acceptances: (await acceptancesOf(tx, first)).map(({ finding, sentence, reason, by }) => ({
        finding,
        sentence,
        reason,
        by,
      })),
    }))
    expect(stored.acceptances.length).toBeGreaterThan(0)
    const hash = digest({ ...stored, inForceFrom: null })
    expect(version.hash).toBe(hash)
    expect((await state(first)).hash).toBe(hash)
    expect(await signatures(first)).toMatchObject([
      { person: amara, printed_name: 'Amara Okafor', side: 'it', meaning: 'approval', hash, void_at: null },
      { person: karel, printed_name: 'Karel Novák', side: 'operations', meaning: 'approval', hash },
    ])
  })

  test('what it says bears its number, and nothing is to be reconfirmed', async () => {
    const { split, proof } = await state(first)
    expect(split.activities.map(({ since }) => since)).toEqual([1, 1])
    expect(split.overrides?.map(({ on }) => on)).toEqual([1])
    expect(proof.findings.filter(({ kind }) => kind === 'reconfirm')).toEqual([])
  })

  test('a version is not changed any more', async () => {
    expect(await sign(amara, first)).toMatchObject({ refused: 'draft.closed' })
    const label = { draft: first, label: 'New', inForceFrom: null }
    expect(await doing(amara, renameDraft, label)).toMatchObject({ refused: 'draft.closed' })
  })
})

describe('SPLIT-7 the next versions', () => {
  test('a second version marks what rests on what it changes: the deviation is to be reconfirmed', async () => {
    const second = await signed(
      await another(data => Object.assign(data.activities[0]!.row, { within: '1 day' })),
    )
    const { split, proof } = await state(second)
    expect(split.version).toBe(2)
    expect(split.activities.map(({ since }) => since)).toEqual([2, 1])
    expect(split.overrides?.map(({ on }) => on)).toEqual([1])
    expect(proof.findings.filter(({ kind }) => kind === 'reconfirm')).toMatchObject([
      { activity: 'patch', place: 'north' },
    ])
  })

  test('and a third in which it is confirmed, and nothing else changed, does not', async () => {
    const { split } = await state((await read(tx => versionInForce(tx, now)))!.id)
    const confirmed = (split.overrides ?? []).map(each => ({ ...each, on: 3 }))
    const third = await signed(await drafted({ ...split, overrides: confirmed }))
    const { proof, split: after } = await state(third)
    expect(proof.findings.filter(({ kind }) => kind === 'reconfirm')).toEqual([])
    expect(after.overrides).toMatchObject([{ on: 3 }])
    expect(after.activities.map(({ since }) => since)).toEqual([2, 1])
  })

  test('DECIDE-4 given a signature, when the draft is edited, then it is void and says by which act', async () => {
    const draft = await another()
    await sign(amara, draft)
    const { act } = await done(karel, renameDraft, { draft, label: 'Otherwise', inForceFrom: null })
    expect(await signatures(draft)).toMatchObject([{ person: amara, void_at: now, void_by: act }])
    expect((await state(draft)).signing.signatures).toEqual([])
    await sign(karel, draft)
    expect(await row(draft)).toMatchObject({ state: 'draft' })
    await sign(amara, draft)
    expect(await row(draft)).toMatchObject({ state: 'signed' })
  })

  test('DECIDE-3 nobody turns both keys, nor any without being proven', async () => {
    const draft = await another()
    await sign(karel, draft)
    expect(await sign(karel, draft)).toMatchObject({ refused: 'split.already_signed' })
    const one = { ...(await actor(amara)), person: randomUUID() }
    const input = { version: draft, meaning: 'approval', zone: 'UTC' }
    expect(await doing(one, signSplit, input)).toMatchObject({ refused: 'split.not_a_key_holder' })
    const { rev } = await row(draft)
    const call = { id: randomUUID(), actor: await actor(amara), now, origin: null, rev }
    expect(await enact(base.db, signSplit, call, input)).toEqual(refuse('signature.not_proven'))
    const proof = { session: 'one', account: karel, at: now, components: ['password'] as const }
    expect(await enact(base.db, signSplit, { ...call, id: randomUUID(), proof }, input)).toEqual(
      refuse('signature.not_proven'),
    )
  })

  test('given a date, then it is in force from there; withdrawn before, then never', async () => {
    const before = await inForce(now)
    const draft = await another()
    const from = now.add({ hours: 48 })
    await done(amara, renameDraft, { draft, label: 'In two days', inForceFrom: from.toString() })
    await signed(draft)
    const { number, hash } = await row(draft)
    expect([await inForce(now), await inForce(from.subtract({ seconds: 1 })), await inForce(from)]).toEqual([
      before,
      before,
      number,
    ])
    expect((await state(draft)).hash).toBe(hash)
    expect(isRefusal(await doing(karel, withdrawSplit, { version: draft, why: 'Too early' }))).toBe(false)
    expect(await inForce(from)).toBe(before)
    expect(await row(draft)).toMatchObject({ state: 'withdrawn', number })
  })

  test('given that a number was taken meanwhile, then a signature under the old one is void, and both sign anew', async () => {
    const draft = await another(data => Object.assign(data.activities[1]!.row, { within: '9 days' }))
    await sign(amara, draft)
    const other = await another()
    await done(amara, renameDraft, {
      draft: other,
      label: 'Later',
      inForceFrom: now.add({ hours: 9 }).toString(),
    })
    await signed(other)
    await done(karel, withdrawSplit, { version: other, why: 'Never mind' })
    await sign(karel, draft)
    expect((await signatures(draft)).map(one => [one.person, one.void_at])).toEqual([
      [amara, now],
      [karel, null],
    ])
    await sign(amara, draft)
    const { state: reached, hash } = await row(draft)
    const valid = (await signatures(draft)).filter(({ void_at }) => void_at === null)
    expect([reached, valid.map(one => one.hash)]).toEqual(['signed', [hash, hash]])
  })

  test('given two drafts that are signed at once, then one is a version, and the other builds on an older one', async () => {
    const two = [await another(), await another()]
    for (const draft of two) await sign(amara, draft)
    const answers = await Promise.all(two.map(draft => sign(karel, draft)))
    expect(answers.filter(isRefusal)).toMatchObject([{ refused: 'split.based_on_older' }])
    const states = await Promise.all(two.map(async draft => (await row(draft)).state))
    expect(states.sort()).toEqual(['draft', 'signed'])
  })
})
