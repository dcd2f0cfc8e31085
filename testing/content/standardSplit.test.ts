import { expect, test } from 'vitest'
import { minutes, pathFault, stepsOf } from '#rules/split/escalation.ts'
import { proveSplit } from '#rules/split/prove.ts'
import type { Activity, Split } from '#rules/split/split.ts'
import { decides, rowsOf, standardSplit } from './standardSplit.ts'

const split = standardSplit()
const proof = proveSplit(split)
const rows = split.activities.flatMap(rowsOf)
const steering = ['steering-it', 'steering-operations', 'steering-engineering', 'steering-quality']

test('SPLIT-1 the standard split has at least 60 activities in all the groups of the catalogue', () => {
  const filled = split.groups.filter(group => split.activities.some(activity => activity.group === group.id))
  expect(split.activities.length).toBeGreaterThanOrEqual(60)
  expect(filled).toEqual(split.groups)
  expect(split.groups.length).toBeGreaterThanOrEqual(17)
})

test('SPLIT-1 every label, hint and note stands in English and German', () => {
  const missing: string[] = []
  let seen = 0
  const look = (value: unknown, where: string) => {
    if (typeof value !== 'object' || value === null) return
    if ('en' in value) {
      seen++
      if (!('de' in value)) missing.push(where)
    }
    for (const [key, inner] of Object.entries(value)) look(inner, `${where}/${key}`)
  }
  look(split, '')
  expect(missing).toEqual([])
  expect(seen).toBeGreaterThan(300)
  expect(split.activities.filter(activity => !activity.about).map(({ id }) => id)).toEqual([])
})

test('SPLIT-6 the standard split is proved, without a warning', () => {
  expect(proof.findings).toEqual([])
  expect(proof.verdict).toBe('proved')
  expect(proof.situations.owned).toBe(proof.situations.total)
  expect(proof.notChecked).toEqual(['vacant', 'same-person', 'deputy-circle'])
})

test('SPLIT-6 no table relies on what is declared impossible', () => {
  expect(split.impossible?.length).toBeGreaterThan(0)
  expect(proveSplit({ ...split, impossible: [] }).findings).toEqual([])
})

test('SPLIT-6 deleting any one A yields exactly one finding: nobody decides there', () => {
  const without = (activity: Activity, rule: number | null): Activity => {
    const { A: _, ...row } = (rule === null ? activity.row : activity.rules?.[rule]?.row) ?? {}
    return rule === null
      ? { ...activity, row }
      : { ...activity, rules: activity.rules?.map((one, i) => (i === rule ? { ...one, row } : one)) ?? [] }
  }
  const each = split.activities.flatMap(activity => [
    { activity, rule: null },
    ...(activity.rules ?? []).map((_, rule) => ({ activity, rule })),
  ])
  for (const { activity, rule } of each) {
    const activities = split.activities.map(one => (one === activity ? without(activity, rule) : one))
    const { findings, verdict } = proveSplit({ ...split, activities }, { before: { split, proof } })
    const name = rule === null ? 'default' : activity.rules?.[rule]?.id
    expect(findings.map(({ kind, activity, rows }) => ({ kind, activity, rows }))).toEqual([
      { kind: 'no-owner', activity: activity.id, rows: [name] },
    ])
    expect(verdict).toBe('refuted')
  }
  console.log(`deleted ${each.length} accountable functions, one at a time`)
  expect(each.length).toBeGreaterThan(200)
})

test('SPLIT-2 external functions are never accountable, never a key and never a consent', () => {
  const external = split.functions.filter(fn => fn.external).map(fn => fn.id)
  const named = rows.filter(({ row }) =>
    [...(row.A ?? []), ...(row.keys ?? []), ...(row.consents ?? [])].some(id => external.includes(id)),
  )
  expect(external).toEqual(['managed-provider', 'integrator', 'vendor'])
  expect(named).toEqual([])
})

test('SPLIT-5 every row is complete, and names a function once', () => {
  const faults = rows.flatMap(({ name, row }) => {
    const { A = [], R = [], C = [], I = [], keys = [], consents = [], within, escalation } = row
    const heard = C.filter(id => [...A, ...R, ...keys, ...consents].includes(id))
    const told = I.filter(id => [...A, ...R, ...C, ...keys, ...consents].includes(id))
    const whole = A.length === 1 && R.length > 0 && keys.length > 0 && within && escalation
    return whole && heard.length === 0 && told.length === 0 ? [] : [{ name, heard, told }]
  })
  expect(faults).toEqual([])
})

test('SPLIT-9 every escalation path climbs to the steering group and then to the management body', () => {
  for (const { id } of split.escalations) {
    const [last, before] = stepsOf(split, id).toReversed()
    expect(pathFault(split, id), id).toBeNull()
    expect(last?.to, id).toEqual(['management-body'])
    expect(before?.to, id).toEqual(steering)
  }
  expect(split.functions.filter(fn => fn.top).map(fn => fn.id)).toEqual(['management-body'])
})

test('SPLIT-9 a path begins when the time is up, and with somebody else than the one who let it pass', () => {
  const wrong = rows.filter(({ row }) => {
    const first = stepsOf(split, row.escalation ?? null)[0]
    const early = !first || minutes(first.after) < minutes(row.within ?? '0 minutes')
    return early || first.to.join() === row.A?.join()
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('SPLIT-3 decisions depend on conditions: at least twelve decision tables, and every column is used', () => {
  const tables = split.activities.filter(activity => (activity.rules ?? []).length > 0)
  const used = new Set(tables.flatMap(activity => activity.facts ?? []))
  expect(tables.length).toBeGreaterThanOrEqual(12)
  expect(split.facts.map(({ id }) => id).filter(id => !used.has(id))).toEqual([])
  expect(tables.filter(({ hit = 'UNIQUE' }) => hit !== 'UNIQUE')).toEqual([])
})

test('SPLIT-3 where nothing is known a rule answers, never the default row', () => {
  const byDefault = split.activities
    .filter(activity => (activity.rules ?? []).length > 0)
    .filter(({ id }) => decides(split, id).source.rule === null)
  expect(byDefault.map(({ id }) => id)).toEqual([])
})

test('SPLIT-4 each trade-off has rules of its own, and defaults alone cover at most a tenth of it', () => {
  const tradeOffs = split.activities.filter(activity => activity.tradeOff)
  expect(tradeOffs.map(({ id }) => id)).toEqual([
    'tool-acceptance',
    'patch-timing',
    'interim-control',
    'emergency-change',
    'deviation',
  ])
  for (const { id, rules = [] } of tradeOffs) {
    const counts = proof.activities.find(one => one.activity === id)?.situations
    expect(counts, id).toBeDefined()
    expect(Number(counts?.defaults) / Number(counts?.total), id).toBeLessThanOrEqual(0.1)
    expect(rules.filter(rule => !rule.note).map(rule => rule.id)).toEqual([])
  }
})

test('SPLIT-6 no row reaches a side only through legal, procurement or the management body', () => {
  const neutral = ['legal', 'procurement', 'management-body']
  const strip = (ids?: string[]) => ids?.filter(id => !neutral.includes(id)) ?? []
  const bare: Split = {
    ...split,
    activities: split.activities.map(activity => ({
      ...activity,
      ...(activity.row && { row: { ...activity.row, R: strip(activity.row.R), C: strip(activity.row.C) } }),
    })),
  }
  expect(proveSplit(bare).findings.filter(({ kind }) => kind === 'one-sided')).toEqual([])
})
