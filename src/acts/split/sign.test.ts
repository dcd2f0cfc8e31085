import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { digest } from '#store/ledger/hash.ts'
import { acceptancesOf, partsOf, signaturesOf, versionInForce, versionOf } from '#store/split.ts'
import { founded } from '#testing/founded.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import { refuseDecision, sendBackDecision } from '../decision/end.ts'
import { deskOf } from '../people/desk.ts'
import { discardDraft } from './discard.ts'
import { renameDraft } from './rename.ts'
import { plain } from './state.ts'
import { submitSplit } from './submit.ts'
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

const signatures = (version: string) => works.read(tx => signaturesOf(tx, version))
const row = (version: string) => works.read(async tx => (await versionOf(tx, version))!)
const inForce = (at: Temporal.Instant) => works.read(async tx => (await versionInForce(tx, at))?.number)
/** Whom the last act tells what. */
const lastTold = async () => {
  const outbox = works.db.owner.selectFrom('outbox').select('tell').orderBy('seq', 'desc')
  return (await outbox.executeTakeFirst())?.tell
}
/** Decisions that wait for somebody. */
const waits = async (person: string) => {
  const actor = await works.actor(person)
  const desk = await works.read(tx => deskOf(tx, null, actor, clock.now, 'en'))
  return desk.flatMap(one => (one.kind === 'decision' ? [one.subject] : []))
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
    const handed = { draft: first, decision: randomUUID() }
    expect(await works.doing(amara, submitSplit, handed)).toMatchObject({ kind: 'split', subject: first })
    const { id, number } = (await works.about(first))!
    expect(await lastTold()).toEqual([
      { to: [karel], message: 'decision.asked', params: { decision: id, number } },
    ])
    expect(await works.doing(karel, submitSplit, handed)).toMatchObject({ refused: 'split.handed_in' })
    expect((await waits(amara)).concat(await waits(karel))).toEqual([id, id])
    expect(await works.sign(amara, first)).toMatchObject({ kind: 'split', subject: first })
    expect(await row(first)).toMatchObject({ state: 'draft', number: null })
    expect(await inForce(now)).toBeUndefined()
    expect((await waits(amara)).concat(await waits(karel))).toEqual([id])
    expect(await works.sign(amara, first)).toEqual(refuse('decision.signed_by_you'))

    expect(isRefusal(await works.sign(karel, first))).toBe(false)
    expect(await row(first)).toMatchObject({ state: 'signed', number: 1, in_force_from: now, signed_at: now })
    expect(await inForce(now)).toBe(1)
    expect(await lastTold()).toMatchObject([{ to: [amara], message: 'decision.moved' }])
    expect(await works.about(first)).toMatchObject({ state: 'closed', kind: 'split-version' })
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
    const about = (await works.about(first))!
    expect(about.content.fields).toEqual({ sha256: hash })
    const signed = { function: 'founder', meaning: 'approval', hash: about.hash, void_at: null }
    expect(await signatures(first)).toMatchObject([
      { person: amara, printed_name: 'Amara Okafor', side: 'it', ...signed },
      { person: karel, printed_name: 'Karel Novák', side: 'operations', ...signed },
    ])
  })

  test('what it says bears its number, and nothing is to be reconfirmed', async () => {
    const { split, proof } = await works.state(first)
    expect(split.activities.map(({ since }) => since)).toEqual([1, 1])
    expect(split.overrides?.map(({ on }) => on)).toEqual([1])
    expect(proof.findings.filter(({ kind }) => kind === 'reconfirm')).toEqual([])
  })

  test('a version is not changed any more', async () => {
    expect(await works.sign(amara, first)).toMatchObject({ refused: 'decision.not_in_state' })
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

  test('DECIDE-4 given a signature, when the draft is edited, then it is void, says by which act, and goes back', async () => {
    const draft = await another()
    await works.sign(amara, draft)
    const { act } = await works.done(karel, renameDraft, { draft, label: 'Otherwise', inForceFrom: null })
    expect(await signatures(draft)).toMatchObject([{ person: amara, void_at: now, void_by: act }])
    expect(await works.about(draft)).toMatchObject({ state: 'draft', sent_back: 'split.edited', round: 2 })
    await works.sign(karel, draft)
    expect(await row(draft)).toMatchObject({ state: 'draft' })
    await works.sign(amara, draft)
    expect(await row(draft)).toMatchObject({ state: 'signed' })
  })

  test('DECIDE-3 nobody turns both keys, nor any without being proven', async () => {
    const draft = await another()
    await works.sign(karel, draft)
    expect(await works.sign(karel, draft)).toMatchObject({ refused: 'decision.signed_by_you' })
    expect(await works.sign(amara, draft, karel)).toEqual(refuse('signature.not_proven'))
  })

  test('DECIDE-3 either side alone refuses it or sends it back, and it is handed in anew', async () => {
    const draft = await another()
    await works.sign(karel, draft)
    const first = (await works.about(draft))!
    const why = 'Not before the audit'
    await works.decided(amara, sendBackDecision, draft, { why })
    expect(await works.about(draft)).toMatchObject({ id: first.id, state: 'draft', sent_back: why })
    await works.sign(karel, draft)
    await works.decided(amara, refuseDecision, draft, { why })
    expect(await works.about(draft)).toMatchObject({ id: first.id, state: 'refused' })
    expect(await row(draft)).toMatchObject({ state: 'draft' })
    await works.sign(amara, draft)
    expect((await works.about(draft))!.id).not.toBe(first.id)
    await works.done(karel, discardDraft, { draft, why })
    expect(await works.about(draft)).toMatchObject({ state: 'withdrawn' })
    expect((await signatures(draft)).map(one => one.void_at !== null)).toEqual([true, true, true])
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
    expect(await works.about(draft)).toMatchObject({ state: 'draft', sent_back: 'split.other_signed' })
    await works.sign(karel, draft)
    expect((await signatures(draft)).map(one => [one.person, one.void_at])).toEqual([
      [amara, now],
      [karel, null],
    ])
    await works.sign(amara, draft)
    expect(await row(draft)).toMatchObject({ state: 'signed' })
  })

  test('given two drafts that are signed at once, then one is a version, and the other goes back', async () => {
    const two = [await another(), await another()]
    for (const draft of two) await works.sign(amara, draft)
    const answers = await Promise.all(two.map(draft => works.sign(karel, draft)))
    expect(answers.filter(isRefusal)).toMatchObject([{ refused: 'act.changed_meanwhile' }])
    const all = await Promise.all(two.map(async draft => (await works.about(draft))!))
    const other = all.find(one => one.state === 'draft')!
    expect(other).toMatchObject({ sent_back: 'split.other_signed' })
    expect(await works.sign(amara, other.draft!)).toMatchObject({ refused: 'split.based_on_older' })
    const states = await Promise.all(two.map(async draft => (await row(draft)).state))
    expect(states.sort()).toEqual(['draft', 'signed'])
  })
})
