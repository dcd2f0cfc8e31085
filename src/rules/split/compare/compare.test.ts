import { describe, expect, test } from 'vitest'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import type { Rule } from '../split.ts'
import { compareSplits } from './compare.ts'

const before = plantSplit()
const changed = (change: Change) => compareSplits(before, plantSplit(change))
const patchRules = (change: (rule: Rule) => void) =>
  changed(data => change(data.activities[0]!.rules[0] as unknown as Rule))

describe('SPLIT-7 a comparison tells what takes effect otherwise', () => {
  test('given the same split, then nothing', () => {
    expect(compareSplits(standardSplit(), standardSplit())).toEqual({
      activities: [],
      elements: [],
      functions: [],
    })
  })

  test('given what says the same in other words, then nothing', () => {
    const { activities, functions } = changed(data => {
      // The rule takes this over from the default row anyway.
      Object.assign(data.activities[0]!.rules[0]!.row, { within: '2 working days' })
      data.activities[0]!.row.A = ['control'] as never
    })
    expect([activities, functions]).toEqual([[], []])
  })

  test('given that a rule says itself what a place had otherwise, then that place is told', () => {
    const { activities } = patchRules(rule => Object.assign(rule.row, { R: ['control'] }))
    expect(activities).toMatchObject([
      {
        place: 'north',
        row: [],
        rules: [
          { rule: 'validated', changes: [{ part: 'R', gained: ['control'], lost: ['plant-manager'] }] },
        ],
      },
    ])
  })

  test('given another owner in the default row, then who decides now, who did, and that rules come first', () => {
    const { activities } = changed(data => Object.assign(data.activities[0]!.row, { A: 'ot-security' }))
    expect(activities[0]).toMatchObject({ activity: 'patch', place: null, how: 'changed' })
    expect(activities[0]?.ruled).toEqual(['A'])
    expect(activities[0]?.row).toEqual([
      { part: 'A', before: ['control'], after: ['ot-security'], gained: ['ot-security'], lost: ['control'] },
    ])
    expect(activities).toHaveLength(1)
  })

  test('given that a rule goes, then what answers there now', () => {
    const { activities } = changed(data => data.activities[0]!.rules.pop())
    expect(activities[0]?.rules).toMatchObject([
      {
        how: 'removed',
        rule: 'validated',
        when: { validated: 'true' },
        changes: [
          { part: 'A', gained: ['control'], lost: ['quality'] },
          { part: 'consents', gained: [], lost: ['quality'] },
        ],
      },
    ])
  })

  test('given a new rule, then what it takes the place of, also where that is several rows', () => {
    const rule = { id: 'plc', when: { asset: '"plc"' }, row: { A: 'plant-manager' } }
    const { activities } = changed(data => data.activities[0]!.rules.push(rule as never))
    expect(activities[0]?.rules).toMatchObject([
      {
        how: 'added',
        changes: [
          {
            part: 'A',
            before: ['quality', 'control'],
            after: ['plant-manager'],
            lost: ['quality', 'control'],
          },
          { part: 'consents', lost: ['quality'] },
        ],
      },
    ])
  })

  test('given that a rule reaches less far, then where it no longer applies, and who decides there', () => {
    const { activities, functions } = patchRules(rule => Object.assign(rule.when, { asset: '"plc"' }))
    expect(activities[0]?.rules[0]).toMatchObject({
      how: 'changed',
      whenBefore: { validated: 'true' },
      changes: [],
      left: { when: { validated: 'true', asset: '"hmi", "server"' }, partly: false },
    })
    expect(functions.find(one => one.function === 'control')?.parts[0]).toMatchObject({
      role: 'A',
      gained: [{ activity: 'patch', place: null, when: { validated: 'true', asset: '"hmi", "server"' } }],
    })
  })

  test('given another name for a rule, then only that', () => {
    const { activities } = patchRules(rule => Object.assign(rule, { id: 'gmp' }))
    expect(activities[0]?.rules).toMatchObject([{ rule: 'gmp', changes: [], said: ['name'] }])
  })

  test('given a change at corporate level, then it is told once, and not where a place follows it', () => {
    const { activities } = changed(data => Object.assign(data.activities[0]!.row, { within: '1 day' }))
    expect(activities.map(({ place }) => place)).toEqual([null])
  })

  test('given that a place agrees on something, then what changes there', () => {
    const { activities } = changed(data => {
      data.overrides.push({
        ...data.overrides[0]!,
        place: 'north/filling',
        rules: [],
        row: { R: 'quality' },
      } as never)
    })
    expect(activities).toMatchObject([
      {
        place: 'north/filling',
        how: 'added',
        row: [{ part: 'R', before: ['plant-manager'], after: ['quality'] }],
      },
    ])
  })

  test('given that a place replaces the levels above, then that their rules stop to apply there', () => {
    const { activities } = changed(data => Object.assign(data.overrides[0]!, { replaces: true }))
    expect(activities[0]).toMatchObject({ place: 'north', fields: ['replaces'] })
    expect(activities[0]?.rules).toMatchObject([{ how: 'removed', rule: 'validated' }])
  })

  test('given other functions, facts, paths and names, then each once', () => {
    const { elements } = changed(data => {
      data.functions[0]!.label = 'Security of OT'
      data.functions.push({ id: 'legal', label: 'Legal', side: 'it' })
      data.facts.pop()
      data.activities[0]!.facts = ['asset', 'validated']
      data.escalations[0]!.steps.pop()
      data.label = 'Another name'
    })
    expect(
      elements.map(({ kind, key, before, after }) => [kind, key, before !== null, after !== null]),
    ).toEqual([
      ['head', 'head', true, true],
      ['function', 'ot-security', true, true],
      ['function', 'legal', false, true],
      ['escalation', 'up', true, true],
      ['fact', 'level', true, false],
    ])
  })
})
