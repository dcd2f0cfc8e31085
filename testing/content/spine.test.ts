import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { resolve } from '#rules/split/resolve.ts'
import { textOf } from '#testing/house.ts'
import { spine } from './spine.ts'
import { brief, decides, rowsOf, sideOf, standardSplit } from './standardSplit.ts'

const split = standardSplit()
const activity = (id: string) => split.activities.find(one => one.id === id)
const rowsBy = (id: string) => {
  const found = activity(id)
  return found ? rowsOf(found) : []
}
const keySides = (keys: readonly string[] = []) => keys.map(key => sideOf(split, key)).sort()

test.each(spine)('SPLIT-1 $says', ({ ids, side, bothKeys }) => {
  for (const id of ids) {
    expect(rowsBy(id).length, id).toBeGreaterThan(0)
    for (const { name, row } of rowsBy(id)) {
      if (side) expect(sideOf(split, row.A?.[0]), name).toBe(side)
      if (bothKeys) expect(keySides(row.keys), name).toEqual(['it', 'operations'])
    }
    if (bothKeys) expect(activity(id)?.needs, id).toBe('both-keys')
  }
})

test('SPLIT-1 every sentence of the spine is explained with its activities', () => {
  const page = textOf('docs/standard-split.md') ?? ''
  const ids = spine.flatMap(sentence => sentence.ids)
  expect(ids.filter(id => !page.includes(`\`${id}\``))).toEqual([])
})

test('SPLIT-3 independence: a safety function asks functional safety, validated state or product quality asks quality', () => {
  const seed = 20261122
  const columns = ['safety-function', 'validated', 'quality-affected']
  const tables = split.activities.filter(one => one.facts?.some(id => columns.includes(id)))
  const seen = { safety: 0, quality: 0, neither: 0, impossible: 0 }
  const values = Object.fromEntries(
    split.facts.map(fact => [
      fact.id,
      fact.type === 'enum'
        ? fc.constantFrom(...fact.values.map(({ id }) => id), 'unknown')
        : fact.type === 'boolean'
          ? fc.constantFrom<boolean | string>(true, false, 'unknown')
          : fc.integer({ min: fact.min ?? 0, max: fact.max ?? 1000 }),
    ]),
  )
  const affected = (one: (typeof tables)[number], facts: Record<string, unknown>, id: string) =>
    one.facts?.includes(id) === true && facts[id] !== false
  fc.assert(
    fc.property(fc.constantFrom(...tables), fc.record(values), (one, facts) => {
      const answer = resolve(split, { activity: one.id, facts })
      if (isRefusal(answer)) {
        expect(answer.refused).toBe('question.impossible')
        seen.impossible++
        return
      }
      const safety = affected(one, facts, 'safety-function')
      const quality = affected(one, facts, 'validated') || affected(one, facts, 'quality-affected')
      if (safety) expect(answer.row.consents).toContain('process-safety')
      if (quality) expect(answer.row.consents).toContain('quality')
      seen.safety += safety ? 1 : 0
      seen.quality += quality ? 1 : 0
      seen.neither += safety || quality ? 0 : 1
    }),
    { seed, numRuns: 5000 },
  )
  console.log(`independence over ${tables.length} tables, seed ${seed}:`, JSON.stringify(seen))
  expect(Math.min(seen.safety, seen.quality, seen.neither)).toBeGreaterThan(100)
})

test('SPLIT-4 security against availability: exploited, exposed, batch open', () => {
  const facts = { exploitation: 'exploited', exposure: 'internet', 'process-state': 'batch-open' }
  const control = decides(split, 'interim-control', { ...facts, 'safety-function': false })
  expect(brief(control)).toEqual({
    A: 'plant-manager',
    keys: ['ot-security', 'plant-manager'],
    consents: ['quality'],
    within: '24 hours',
  })
  expect(control.row.R).toContain('ot-security')
  expect(control.path[0]).toEqual({ after: '24 hours', to: ['duty-operations', 'duty-it'] })
  const patch = decides(split, 'patch-timing', { ...facts, 'outage-window': 'outside' })
  expect(brief(patch)).toMatchObject({ A: 'plant-manager', keys: ['plant-manager'], consents: ['quality'] })
})

test('SPLIT-4 standard against local reality: the site decides for a limited time, unless locked', () => {
  const local = {
    'standard-fit': 'deviation',
    'retrofit-needed': true,
    'safety-function': false,
    validated: false,
  }
  const site = { ...local, 'standard-locked': false }
  expect(brief(decides(split, 'deviation', { ...site, days: 180 }))).toMatchObject({
    A: 'plant-manager',
    keys: ['ot-security', 'plant-manager'],
  })
  expect(brief(decides(split, 'deviation', { ...site, days: 181 })).A).toBe('steering-operations')
  expect(brief(decides(split, 'deviation', { ...local, 'standard-locked': true, days: 10 })).keys).toEqual([
    'steering-it',
    'steering-operations',
  ])
  expect(brief(decides(split, 'deviation', { ...site, 'retrofit-needed': false, days: 10 })).A).toBe('ciso')
})

test('SPLIT-4 speed against assurance: a first roll-out needs tool, vendor and crews ready', () => {
  const ready = {
    'tool-qualified': true,
    'vendor-approval': 'approved',
    'crews-trained': true,
    'first-rollout': true,
    'safety-function': false,
  }
  const first = (facts: object) => brief(decides(split, 'tool-acceptance', { ...ready, ...facts }))
  expect(first({ validated: true })).toMatchObject({ A: 'quality', consents: ['quality'] })
  expect(first({ validated: false })).toMatchObject({ A: 'control-engineering', consents: [] })
  for (const lacking of [
    { 'tool-qualified': false },
    { 'vendor-approval': 'pending' },
    { 'crews-trained': false },
  ])
    expect(first({ validated: false, ...lacking })).toMatchObject({
      A: 'steering-operations',
      consents: ['process-safety', 'quality'],
    })
})

test('SPLIT-5 either side alone holds what has not started; what runs waits for the plant', () => {
  const stop = (state: string, by: string) =>
    brief(decides(split, 'stop-work', { 'work-state': state, 'asked-by': by })).keys
  expect(stop('not-started', 'it')).toEqual(['ot-security'])
  expect(stop('not-started', 'operations')).toEqual(['shift-lead'])
  expect(stop('under-way', 'it')).toEqual(['shift-lead'])
  expect(stop('under-way', 'operations')).toEqual(['shift-lead'])
})

test("SPLIT-5 the boundary cut is IT's alone only while the islanding test is current", () => {
  expect(brief(decides(split, 'boundary-cut', { 'islanding-test': true })).keys).toEqual(['soc'])
  for (const facts of [{}, { 'islanding-test': false }, { 'process-state': 'stopped' }])
    expect(brief(decides(split, 'boundary-cut', facts))).toMatchObject({
      A: 'shift-lead',
      keys: ['soc', 'shift-lead'],
    })
  for (const { row } of rowsBy('containment')) expect(row.keys).toContain('shift-lead')
})
