import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { digest } from '#store/ledger/hash.ts'
import { acceptancesOf, partsOf, signaturesOf, versionInForce, versionOf } from '#store/split.ts'
import { founded } from '#testing/founded.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import { enact } from '../enact.ts'
import { renameDraft } from './rename.ts'
import { signSplit } from './sign.ts'
import { plain } from './state.ts'
import { withdrawSplit } from './withdraw.ts'

const clock = { now: Temporal.Instant.from('2026-11-25T09:00:00Z') }
let works: Awaited<ReturnType<typeof founded>>
let amara: string
let karel: string
let now: Temporal.Instant

beforeAll(async () => {
  works = await founded(clock)
  amara = works.it
  karel = works.operations
})
afterAll(() => works.drop())
beforeEach(() => {
  clock.now = clock.now.add({ hours: 24 })
  now = clock.now
})

const signatures = (version: string) => works.read(tx => signaturesOf(tx, 'split', version))
const row = (version: string) => works.read(async tx => (await versionOf(tx, version))!)
const inForce = (at: Temporal.Instant) => works.read(async tx => (await versionInForce(tx, at))?.number)
/** Whom the last act tells what. */
const lastTold = async () => {
  const outbox = works.db.owner.selectFrom('outbox').select('tell').orderBy('seq', 'desc')
  return (await outbox.executeTakeFirst())?.tell
}
let drafts = 0
/** A draft that differs from every other; nobody decides about its asset inventory, and that is accepted. */
const another = (change: Change = () => undefined) =>
  works.drafted(
    plantSplit(data => {
      data.label = `Plant ${++drafts}`
      Object.assign(data.activities[1]!.row, { A: [] })
      change(data)
    }),
  )

describe('SPLIT-7 the founders sign the first version', () => {
  let first: string

  test('DECIDE-4 given one key, then it is a draft; given the other, then it is version 1, in force at once', async () => {
    first = await another()
    expect(await works.sign(amara, first)).toMatchObject({ kind: 'split', subject: first })
    expect(await row(first)).toMatchObject({ state: 'draft', number: null })
    expect(await inForce(now)).toBeUndefined()
    const waits = { to: [karel], message: 'key.waits', params: { draft: first, number: 1 } }
    expect(await lastTold()).toEqual([waits])
    expect(await works.sign(amara, first)).toEqual(refuse('split.already_signed'))

    expect(isRefusal(await works.sign(karel, first))).toBe(false)
    expect(await row(first)).toMatchObject({ state: 'signed', number: 1, in_force_from: now, signed_at: now })
    expect(await inForce(now)).toBe(1)
    expect(await lastTold()).toEqual([])
    expect(await inForce(now.subtract({ seconds: 1 }))).toBeUndefined()
  })

  test('DECIDE-4 a signature says who, as what, when, with which meaning, and is bound to what is stored', async () => {
    const version = await row(first)
    const stored = await works.read(async tx => ({
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
    expect((await works.state(first)).hash).toBe(hash)
    expect(await signatures(first)).toMatchObject([
      { person: amara, printed_name: 'Amara Okafor', side: 'it', meaning: 'approval', hash, void_at: null },
      { person: karel, printed_name: 'Karel Novák', side: 'operations', meaning: 'approval', hash },
    ])
  })

  test('what it says bears its number, and nothing is to be reconfirmed', async () => {
    const { split, proof } = await works.state(first)
    expect(split.activities.map(({ since }) => since)).toEqual([1, 1])
    expect(split.overrides?.map(({ on }) => on)).toEqual([1])
    expect(proof.findings.filter(({ kind }) => kind === 'reconfirm')).toEqual([])
  })

  test('a version is not changed any more', async () => {
    expect(await works.sign(amara, first)).toMatchObject({ refused: 'draft.closed' })
    const label = { draft: first, label: 'New', inForceFrom: null }
    expect(await works.doing(amara, renameDraft, label)).toMatchObject({ refused: 'draft.closed' })
  })
})

describe('SPLIT-7 the next versions', () => {
  test('a second version marks what rests on what it changes: the deviation is to be reconfirmed', async () => {
    const second = await works.signed(
      await another(data => Object.assign(data.activities[0]!.row, { within: '1 day' })),
    )
    const { split, proof } = await works.state(second)
    expect(split.version).toBe(2)
    expect(split.activities.map(({ since }) => since)).toEqual([2, 1])
    expect(split.overrides?.map(({ on }) => on)).toEqual([1])
    expect(proof.findings.filter(({ kind }) => kind === 'reconfirm')).toMatchObject([
      { activity: 'patch', place: 'north' },
    ])
  })

  test('and a third in which it is confirmed, and nothing else changed, does not', async () => {
    const { split } = await works.state((await works.read(tx => versionInForce(tx, now)))!.id)
    const confirmed = (split.overrides ?? []).map(each => ({ ...each, on: 3 }))
    const third = await works.signed(await works.drafted({ ...split, overrides: confirmed }))
    const { proof, split: after } = await works.state(third)
    expect(proof.findings.filter(({ kind }) => kind === 'reconfirm')).toEqual([])
    expect(after.overrides).toMatchObject([{ on: 3 }])
    expect(after.activities.map(({ since }) => since)).toEqual([2, 1])
  })

  test('DECIDE-4 given a signature, when the draft is edited, then it is void and says by which act', async () => {
    const draft = await another()
    await works.sign(amara, draft)
    const { act } = await works.done(karel, renameDraft, { draft, label: 'Otherwise', inForceFrom: null })
    expect(await signatures(draft)).toMatchObject([{ person: amara, void_at: now, void_by: act }])
    expect((await works.state(draft)).signing.signatures).toEqual([])
    await works.sign(karel, draft)
    expect(await row(draft)).toMatchObject({ state: 'draft' })
    await works.sign(amara, draft)
    expect(await row(draft)).toMatchObject({ state: 'signed' })
  })

  test('DECIDE-3 nobody turns both keys, nor any without being proven', async () => {
    const draft = await another()
    await works.sign(karel, draft)
    expect(await works.sign(karel, draft)).toMatchObject({ refused: 'split.already_signed' })
    const one = { ...(await works.actor(amara)), person: randomUUID() }
    const input = { version: draft, meaning: 'approval', zone: 'UTC' }
    expect(await works.doing(one, signSplit, input)).toMatchObject({ refused: 'split.not_a_key_holder' })
    const { rev } = await row(draft)
    const call = { id: randomUUID(), actor: await works.actor(amara), now, origin: null, rev }
    expect(await enact(works.db, signSplit, call, input)).toEqual(refuse('signature.not_proven'))
    const proof = { session: 'one', account: karel, at: now, components: ['password'] as const }
    expect(await enact(works.db, signSplit, { ...call, id: randomUUID(), proof }, input)).toEqual(
      refuse('signature.not_proven'),
    )
  })

  test('given a date, then it is in force from there; withdrawn before, then never', async () => {
    const before = await inForce(now)
    const draft = await another()
    const from = now.add({ hours: 48 })
    await works.done(amara, renameDraft, { draft, label: 'In two days', inForceFrom: from.toString() })
    await works.signed(draft)
    const { number, hash } = await row(draft)
    expect([await inForce(now), await inForce(from.subtract({ seconds: 1 })), await inForce(from)]).toEqual([
      before,
      before,
      number,
    ])
    expect((await works.state(draft)).hash).toBe(hash)
    expect(isRefusal(await works.doing(karel, withdrawSplit, { version: draft, why: 'Too early' }))).toBe(
      false,
    )
    expect(await inForce(from)).toBe(before)
    expect(await row(draft)).toMatchObject({ state: 'withdrawn', number })
  })

  test('given that a number was taken meanwhile, then a signature under the old one is void, and both sign anew', async () => {
    const draft = await another(data => Object.assign(data.activities[1]!.row, { within: '9 days' }))
    await works.sign(amara, draft)
    const other = await another()
    await works.done(amara, renameDraft, {
      draft: other,
      label: 'Later',
      inForceFrom: now.add({ hours: 9 }).toString(),
    })
    await works.signed(other)
    await works.done(karel, withdrawSplit, { version: other, why: 'Never mind' })
    await works.sign(karel, draft)
    expect((await signatures(draft)).map(one => [one.person, one.void_at])).toEqual([
      [amara, now],
      [karel, null],
    ])
    await works.sign(amara, draft)
    const { state: reached, hash } = await row(draft)
    const valid = (await signatures(draft)).filter(({ void_at }) => void_at === null)
    expect([reached, valid.map(one => one.hash)]).toEqual(['signed', [hash, hash]])
  })

  test('given two drafts that are signed at once, then one is a version, and the other builds on an older one', async () => {
    const two = [await another(), await another()]
    for (const draft of two) await works.sign(amara, draft)
    const answers = await Promise.all(two.map(draft => works.sign(karel, draft)))
    expect(answers.filter(isRefusal)).toMatchObject([{ refused: 'split.based_on_older' }])
    const states = await Promise.all(two.map(async draft => (await row(draft)).state))
    expect(states.sort()).toEqual(['draft', 'signed'])
  })
})
