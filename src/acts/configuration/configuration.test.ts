import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { itemsOf } from '#store/decision/decisions.ts'
import { findingOf, waitingFindings } from '#store/floor/finding.ts'
import { type Company, company } from '#testing/company.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { content, type Deciding, deciding } from '#testing/deciding.ts'
import { configurationRound } from '../../rounds/configurations.ts'
import { scheduleDecision } from '../decision/planning/schedule.ts'
import { recordDecision } from '../decision/record.ts'
import { checkItem, finishWork, startWork, verifyWork } from '../decision/work.ts'
import { addAsset } from '../plant/addAsset.ts'
import { addWindow } from '../window/add.ts'
import { setProcess } from '../window/setProcess.ts'
import { addConfiguration } from './add.ts'
import { approveConfiguration } from './approve.ts'
import { endConfiguration } from './end.ts'
import { reportConfigurations } from './report.ts'
import { standingOf } from './standing.ts'

let base: TestDatabase
let at: Company
let of: Deciding
const monday = Temporal.Instant.from('2026-11-23T07:00:00Z')
let now = monday
beforeAll(async () => {
  base = await testDatabase()
  at = await company(base.db, () => now)
  of = await deciding(at, () => now)
  const window = { window: randomUUID(), kind: 'window', site: 'north', area: 'filling', title: 'Long stop' }
  const long = { start: '2026-11-23T06:00', end: '2026-12-20T06:00' }
  await at.done(of.who.planning, addWindow, { ...window, why: 'Planned', ...long })
  const stands = { site: 'north', area: 'filling', state: 'stopped' }
  await at.done(at.ids.jonas, setProcess, stands, { rev: 0 })
})
afterAll(() => base.drop())

const program = {
  kind: 'program',
  name: 'Filling',
  version: '4.1',
  checksum: 'aaaa',
  place: 'Vault, shelf 2',
}

/** An asset with a program under control, which runs as approved. */
async function controlled(more: object = {}) {
  const [asset, tag, configuration] = [randomUUID(), `T-${randomUUID().slice(0, 6)}`, randomUUID()]
  const fields = { tag, class: 'plc', area: 'filling', safetyFunction: false }
  await at.done(of.who['control-engineering'], addAsset, { asset, site: 'north', fields })
  const added = { configuration, asset, ...program, ...more }
  await at.done(of.who['control-engineering'], addConfiguration, added)
  await reported(tag, 'aaaa')
  return { asset, tag, configuration }
}

const line = (asset: string, checksum: string, more: object = {}) => ({
  ...{ asset, program: 'filling', checksum, ...more },
})
const report = (lines: object[], by = of.who['control-engineering']) =>
  at.does(by, reportConfigurations, { report: randomUUID(), site: 'north', source: 'Vault', lines })
async function reported(asset: string, checksum: string, more: object = {}) {
  expect(of.refused(await report([line(asset, checksum, more)]))).toBeNull()
}
const stands = async (id: string) => (await at.within(tx => standingOf(tx, { ids: [id] })))[0]!
const state = async (id: string) => {
  const { state, explanation } = await stands(id)
  return explanation === null ? state : `${state} by ${explanation.number}`
}
const findingsOf = async (asset: string) => {
  const rows = await at.within(tx =>
    waitingFindings(tx, { states: ['open', 'planned', 'closed'], subject: asset }, 10),
  )
  return rows.filter(({ source }) => source === 'drift')
}

/** A firmware update of an asset, signed, planned from now on and begun. */
async function working(asset: string, more: object = {}) {
  const id = await of.asks(of.who.maintenance, { assets: [asset], ...more })
  await of.judged(id, of.who.maintenance)
  for (const fn of ['ot-security', 'control-engineering'] as const) await of.signs(fn, id)
  expect((await of.row(id)).state).toBe('decided')
  await of.does(of.who['control-engineering'], scheduleDecision, id, { from: `${now.add({ minutes: 5 })}` })
  now = now.add({ minutes: 5 })
  await ticks(id, 'before')
  await of.does(of.who.maintenance, startWork, id)
  return { id, number: (await of.row(id)).number }
}
async function ticks(id: string, part: string) {
  for (const item of await at.within(tx => itemsOf(tx, id)))
    if (item.part === part)
      await of.does(of.who.maintenance, checkItem, id, { item: item.id, outcome: 'done' })
}
async function finishes(id: string) {
  await ticks(id, 'step')
  await of.does(of.who.maintenance, finishWork, id)
}
async function closes(id: string) {
  await ticks(id, 'after')
  await of.does(of.who['control-engineering'], verifyWork, id, { found: 'It runs as it should' })
}

describe('PLANT-11 what runs is compared with what is approved', () => {
  test('each is for whom the split names, once under a name, and only by its latest state', async () => {
    const { asset, tag, configuration } = await controlled()
    const engineer = of.who['control-engineering']
    const again = { configuration: randomUUID(), asset, ...program, name: 'FILLING' }
    expect(of.refused(await at.does(engineer, addConfiguration, again))).toBe('configuration.there')
    expect(of.refused(await at.does(of.who.maintenance, addConfiguration, again))).toBe('access.split')
    expect(of.refused(await report([line(tag, 'b')], of.who.maintenance))).toBe('access.split')
    const other = { version: '4.2', checksum: `SHA256: ${'AB'.repeat(32)}`, place: '', why: 'Typed anew' }
    const approves = (rev: number, more: object = {}) =>
      at.does(engineer, approveConfiguration, { configuration, ...other, ...more }, { rev })
    expect(of.refused(await approves(7))).toBe('act.changed_meanwhile')
    const elsewhere = await of.asks(of.who.maintenance)
    expect(of.refused(await approves(1, { decision: elsewhere }))).toBe('configuration.other_decision')
    expect(of.refused(await approves(1))).toBeNull()
    // Seen before that: the next report has to show it.
    expect(await state(configuration)).toBe('waiting')
    await reported(tag, 'ab'.repeat(32))
    expect(await stands(configuration)).toMatchObject({ state: 'same', version: '4.2', rev: 2 })
    await at.done(engineer, endConfiguration, { configuration, why: 'The panel is gone' }, { rev: 2 })
    expect(await stands(configuration)).toBeUndefined()
    expect(of.refused(await approves(3))).toBe('configuration.unknown')
  })

  test('lines that name what nobody knows are listed with their reason, and stop no other line', async () => {
    const { tag, configuration } = await controlled()
    const lines = [
      line('NO-SUCH', 'x'),
      line(tag, 'x', { program: 'Recipes' }),
      line(tag.toLowerCase(), 'aaaa'),
      line(tag, 'bbbb'),
      line(tag, 'bbbb', { at: '2026-11-01T00:00:00Z' }),
    ]
    expect(of.refused(await report(lines))).toBeNull()
    expect(await state(configuration)).toBe('same')
    await report([line(tag, 'bbbb', { at: '2026-11-01T00:00:00Z' })])
    expect(await state(configuration)).toBe('same')
    const kept = await at.within(tx =>
      tx.selectFrom('configuration_report').selectAll().orderBy('at').execute(),
    )
    expect(kept.flatMap(({ unknown }) => unknown.map(one => `${one.line} ${one.why}`))).toEqual(
      expect.arrayContaining(['1 asset', '2 program', '4 twice', '5 twice', '1 older']),
    )
  })

  test('a difference that no decision explains is a finding, once, and another one when it comes again', async () => {
    const { asset, tag, configuration } = await controlled()
    for (const checksum of ['bbbb', 'bbbb']) {
      now = now.add({ minutes: 1 })
      await reported(tag, checksum)
      await configurationRound(base.db, now)
      await configurationRound(base.db, now)
    }
    const [finding, ...more] = await findingsOf(asset)
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      activity: 'unexplained-difference',
      severity: 'medium',
      seen: 1,
      area: 'filling',
    })
    expect(await stands(configuration)).toMatchObject({ state: 'different', finding: { id: finding!.id } })
    expect((await at.within(tx => findingOf(tx, finding!.id)))?.text).toContain('bbbb')
    // As approved again, then otherwise again: what waits is the same finding, seen once more.
    now = now.add({ minutes: 1 })
    await reported(tag, 'aaaa')
    expect(await state(configuration)).toBe('same')
    now = now.add({ minutes: 1 })
    await reported(tag, 'bbbb')
    await configurationRound(base.db, now)
    expect((await findingsOf(asset)).map(({ seen }) => seen)).toEqual([2])
  })

  test('work on it explains what changed meanwhile, and closing it approves what runs', async () => {
    const { asset, tag, configuration } = await controlled()
    const { id, number } = await working(asset)
    now = now.add({ minutes: 10 })
    await reported(tag, 'cccc', { version: '4.3' })
    await configurationRound(base.db, now)
    expect(await state(configuration)).toBe(`explained by ${number}`)
    await finishes(id)
    now = now.add({ minutes: 10 })
    await reported(tag, 'dddd', { version: '4.4' })
    // Seen as it was at the end, only later: the work was over, and may have done it.
    expect(await state(configuration)).toBe(`explained by ${number}`)
    await closes(id)
    expect(await stands(configuration)).toMatchObject({
      state: 'same',
      checksum: 'dddd',
      version: '4.4',
      decision: id,
    })
    expect(await findingsOf(asset)).toEqual([])
    // Whatever comes afterwards, it explains no longer.
    now = now.add({ minutes: 1 })
    await reported(tag, 'eeee')
    expect(await state(configuration)).toBe('different')
  })

  test('what is seen only after it was closed waits to be approved by hand', async () => {
    const { asset, tag, configuration } = await controlled()
    const { id, number } = await working(asset)
    await finishes(id)
    await closes(id)
    now = now.add({ hours: 8 })
    await reported(tag, 'cccc')
    await configurationRound(base.db, now)
    expect(await state(configuration)).toBe(`explained by ${number}`)
    expect(await findingsOf(asset)).toEqual([])
    const by = { version: '4.3', checksum: 'cccc', place: 'Vault', decision: id, why: 'As decided' }
    await at.done(of.who['control-engineering'], approveConfiguration, { configuration, ...by }, { rev: 1 })
    expect(await state(configuration)).toBe('same')
  })

  test('a decision that names the checksum explains that one alone, and approves it', async () => {
    const { asset, tag, configuration } = await controlled()
    const fields = { what: 'Dosing', version: '5.0', checksum: 'f00d', compared: true }
    const more = { kind: 'logic-change', stated: { executor: 'own' }, content: { ...content, fields } }
    const { id, number } = await working(asset, more)
    await reported(tag, 'cccc')
    await configurationRound(base.db, now)
    expect(await state(configuration)).toBe('different')
    expect(await findingsOf(asset)).toHaveLength(1)
    now = now.add({ minutes: 1 })
    await reported(tag, 'f00d')
    expect(await state(configuration)).toBe(`explained by ${number}`)
    await finishes(id)
    await closes(id)
    expect(await stands(configuration)).toMatchObject({ state: 'same', checksum: 'f00d', version: '5.0' })
  })

  test('what was mended first and entered afterwards explains it, and its review approves it', async () => {
    const { asset, tag, configuration } = await controlled()
    const happened = now.add({ minutes: 1 })
    now = now.add({ minutes: 2 })
    await reported(tag, 'cccc')
    await configurationRound(base.db, now)
    expect(await findingsOf(asset)).toHaveLength(1)
    now = now.add({ minutes: 2 })
    const decision = randomUUID()
    await at.done(of.who.planning, recordDecision, {
      ...{ decision, kind: 'break-fix', site: 'north', area: 'filling', assets: [asset] },
      ...{ title: 'A parameter at night', acted: [of.who.maintenance], happened: `${happened}` },
      content: { why: 'The line stood', fields: { fault: 'Timeout', done: 'Longer timeout' } },
      stated: { urgency: 'emergency', 'rollback-tested': true },
    })
    expect(await state(configuration)).toBe(`explained by ${(await of.row(decision)).number}`)
    for (const fn of ['process-safety', 'quality', 'shift-lead'] as const)
      expect(of.refused(await of.signs(fn, decision, { meaning: 'review' }))).toBeNull()
    expect((await of.row(decision)).state).toBe('closed')
    expect(await stands(configuration)).toMatchObject({ state: 'same', checksum: 'cccc' })
  })
})
