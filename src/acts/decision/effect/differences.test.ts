import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Split } from '#rules/split/split.ts'
import { asksOf, signaturesOn } from '#store/decision/decisions.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { splitInForce } from '#store/split.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { compared } from '#testing/imports.ts'
import { deskOf } from '../../people/desk.ts'
import { acceptDifferences, rejectDifferences } from '../../plant/import/differences.ts'
import { observeAssets } from '../../plant/import/observe.ts'
import { changeDraft } from '../../split/change.ts'
import { openDraft } from '../../split/open.ts'
import { refuseDecision, sendBackDecision, withdrawDecision } from '../end.ts'

let base: TestDatabase
let at: Company
let of: Deciding
const now = () => Temporal.Now.instant().round('millisecond')
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db)
  of = await deciding(at, now)
})
afterAll(() => base.drop())

const why = 'Looked at in the cabinet'
/** A tool sees assets that the list does not have; the network people, who run it, bring it in. */
async function seen(source: string, ...tags: readonly string[]) {
  const text = ['tag,type', ...tags.map(tag => `${tag},plc`)].join('\n')
  const { id } = await compared(base.db, of.who.network, text, { kind: 'observed', source })
  await at.done(of.who.network, observeAssets, { import: id })
}
const about = (source: string) =>
  at.within(tx =>
    tx
      .selectFrom('decision')
      .selectAll()
      .where('kind', '=', 'asset-differences')
      .where('title', '=', source)
      .orderBy('number')
      .execute(),
  )
const only = async (source: string) => {
  const [first, ...others] = await about(source)
  expect(others).toEqual([])
  return first!
}
const listed = async (...tags: readonly string[]) => {
  const rows = await at.within(tx => tx.selectFrom('asset').select('tag').where('tag', 'in', tags).execute())
  return rows.map(({ tag }) => tag).toSorted()
}
const idsOf = (...tags: readonly string[]) =>
  at.within(async tx => {
    const those = tx.selectFrom('asset_difference').select('id').where('state', '=', 'open')
    return (await those.where('key', 'in', tags).execute()).map(({ id }) => id)
  })
async function says(by: string, act: typeof acceptDifferences, ...tags: readonly string[]) {
  const ids = await idsOf(...tags)
  return at.done(by, act, { site: 'north', which: { ids }, count: ids.length, why })
}
/** What somebody's desk says of a decision: in which role, and where it leads. */
async function waits(person: string, decision: string) {
  const actor = await at.actor(person)
  const items = await at.within(async tx =>
    deskOf(tx, (await splitInForce(tx, now())) as Split, actor, now(), 'en'),
  )
  return items
    .filter(({ subject, kind }) => kind === 'decision' && subject === decision)
    .map(({ to, because }) => [because.params.role, because.params.differences, to])
}

describe('PLANT-6 DECIDE-1 differences of the asset list', () => {
  test('are one decision of their site, on the desk of whom the split names, closed with the last answer', async () => {
    const engineer = of.who['control-engineering']
    await seen('Sensor & co', 'D-1', 'D-2', 'D-3')
    // The same tool again: what it sees joins the same decision.
    await seen('Sensor & co', 'D-1', 'D-2', 'D-3', 'D-4')
    const { id, requester, number } = await only('Sensor & co')
    expect(requester).toBe(of.who.network)
    const page = '/assets/differences?site=north&source=Sensor+%26+co'
    expect(await waits(engineer, id)).toEqual([['differences', 4, page]])
    expect(await waits(of.who['ot-security'], id)).toEqual([['consult', 0, `/decisions/${id}`]])
    expect(await waits(of.who.quality, id)).toEqual([])
    expect(of.refused(await of.signs('control-engineering', id))).toBe('decision.differences_wait')
    expect(of.refused(await of.tries(engineer, sendBackDecision, id, { why }))).toBe(
      'decision.made_elsewhere',
    )
    const { act } = await says(engineer, acceptDifferences, 'D-1', 'D-2')
    expect(await listed('D-1', 'D-2', 'D-3', 'D-4')).toEqual(['D-1', 'D-2'])
    const entry = await at.within(tx =>
      tx.selectFrom('ledger_entry').selectAll().where('id', '=', act).executeTakeFirstOrThrow(),
    )
    expect(entry).toMatchObject({ kind: 'decision', subject: id, why })
    expect(entry.after).toMatchObject({ state: 'accepted', differences: 2, decisions: [number] })
    await says(engineer, rejectDifferences, 'D-3')
    expect((await of.row(id)).state).toBe('deciding')
    await says(engineer, acceptDifferences, 'D-4')
    const row = await of.row(id)
    expect(row.state).toBe('closed')
    expect(await waits(engineer, id)).toEqual([])
    // Whose key it was has answered, without a signature.
    const asks = await at.within(tx => asksOf(tx, id, row.round))
    expect(asks.filter(({ role }) => role === 'key')).toMatchObject([{ answer: 'settled', person: engineer }])
    expect(asks.filter(one => one.open)).toEqual([])
    // What was rejected is not asked again; what differs later is another decision.
    await seen('Sensor & co', 'D-3')
    await only('Sensor & co')
    await seen('Sensor & co', 'D-3', 'D-5')
    expect(await about('Sensor & co')).toMatchObject([{ state: 'closed' }, { state: 'deciding' }])
  })

  test('DECIDE-3 what somebody accepts whose key it is not waits, and is in the list with the signature', async () => {
    const engineer = of.who['control-engineering']
    await seen('Scan', 'E-1', 'E-2')
    const { id } = await only('Scan')
    await says(of.who.maintenance, acceptDifferences, 'E-1')
    expect(await listed('E-1')).toEqual([])
    // The same again takes nothing of it away.
    await seen('Scan', 'E-1', 'E-2')
    expect(await waits(engineer, id)).toMatchObject([['differences', 1, expect.anything()]])
    await says(engineer, acceptDifferences, 'E-2')
    expect([await listed('E-1', 'E-2'), (await of.row(id)).state]).toEqual([['E-2'], 'deciding'])
    expect(await waits(engineer, id)).toEqual([['key', 0, `/decisions/${id}`]])
    expect(of.refused(await of.signs('control-engineering', id))).toBe('decision.consulting')
    await of.advised(id)
    expect(of.refused(await of.signs('control-engineering', id))).toBeNull()
    expect([await listed('E-1', 'E-2'), (await of.row(id)).state]).toEqual([['E-1', 'E-2'], 'closed'])
    // Or whoever has the key accepts it once more themselves.
    await seen('Scan', 'E-3')
    const next = (await about('Scan')).at(-1)!
    await says(of.who.maintenance, acceptDifferences, 'E-3')
    expect([await listed('E-3'), (await of.row(next.id)).state]).toEqual([[], 'deciding'])
    await says(engineer, acceptDifferences, 'E-3')
    expect([await listed('E-3'), (await of.row(next.id)).state]).toEqual([['E-3'], 'closed'])
  })

  test('refused, the list stays as it is; withdrawn, it was not seen', async () => {
    const engineer = of.who['control-engineering']
    await seen('Laptop', 'F-1')
    await of.does(of.who.network, withdrawDecision, (await only('Laptop')).id, { why: 'The wrong file' })
    expect(await idsOf('F-1')).toEqual([])
    await seen('Laptop', 'F-1')
    const [, again] = await about('Laptop')
    await of.does(engineer, refuseDecision, again!.id, { why: 'Of another plant' })
    await seen('Laptop', 'F-1')
    expect(await about('Laptop')).toMatchObject([{ state: 'withdrawn' }, { state: 'refused' }])
    expect([await idsOf('F-1'), await listed('F-1')]).toEqual([[], []])
  })

  test('DECIDE-3 where the split asks for both keys and a consent, what was accepted takes effect with the last of them', async () => {
    const draft = randomUUID()
    await at.done(at.ids.farid, openDraft, { draft, label: 'Both sides', from: 'in-force' })
    const row = { keys: ['ot-security', 'control-engineering'], consents: ['quality'] }
    const body = { place: 'north', activity: 'inventory-differences', reason: 'Audit', on: 1, row }
    const part = { kind: 'override', key: 'north:inventory-differences', position: 1, body, rev: null }
    await at.done(at.ids.farid, changeDraft, { draft, changes: [part] })
    await at.sign(draft)
    await seen('Both', 'G-1', 'G-2')
    const { id } = await only('Both')
    const engineer = of.who['control-engineering']
    await says(engineer, acceptDifferences, 'G-1', 'G-2')
    expect([await listed('G-1', 'G-2'), (await of.row(id)).state]).toEqual([[], 'deciding'])
    await of.advised(id)
    expect(of.refused(await of.signs('control-engineering', id))).toBeNull()
    const before = await of.row(id)
    // The same again changes nothing of what was signed.
    await seen('Both', 'G-1', 'G-2')
    expect(await of.row(id)).toEqual(before)
    // Another one comes, and one is taken back: what was signed was something else.
    await seen('Both', 'G-1', 'G-2', 'G-3')
    expect(of.refused(await of.signs('ot-security', id))).toBe('decision.differences_wait')
    expect(await waits(of.who.quality, id)).toEqual([])
    await says(of.who['ot-security'], rejectDifferences, 'G-2')
    await says(engineer, acceptDifferences, 'G-3')
    const after = await of.row(id)
    expect(after.round).toBe(before.round + 1)
    expect(after.hash).not.toBe(before.hash)
    const signatures = await at.within(tx => signaturesOn(tx, id))
    expect(signatures.map(one => one.void_at !== null)).toEqual([true])
    await of.advised(id)
    for (const fn of ['control-engineering', 'ot-security'] as const)
      expect(of.refused(await of.signs(fn, id))).toBeNull()
    expect([await listed('G-1', 'G-3'), (await of.row(id)).state]).toEqual([[], 'deciding'])
    expect(await waits(of.who.quality, id)).toEqual([['consent', 0, `/decisions/${id}`]])
    expect(of.refused(await of.signs('quality', id))).toBeNull()
    expect([await listed('G-1', 'G-2', 'G-3'), (await of.row(id)).state]).toEqual([['G-1', 'G-3'], 'closed'])
    await linkAll(base.db)
    const verified = await verifyDatabase(base.db, { keys: [], seal: null })
    expect(verified).toHaveProperty('rows')
  })
})
