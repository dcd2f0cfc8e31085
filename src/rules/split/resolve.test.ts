import { describe, expect, test } from 'vitest'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { plantSplit } from '#testing/plant.ts'
import type { Answer } from './answer.ts'
import { possibilities, type Question, resolve } from './resolve.ts'

const split = plantSplit()

function answer(question: Partial<Question> = {}, of = split): Answer {
  const found = resolve(of, { activity: 'patch', facts: {}, ...question })
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}

describe('given a rule that depends on validation', () => {
  test('SPLIT-5 when the asset is validated, then quality decides, with its consent, and the rule is the reason', () => {
    const found = answer({ facts: { asset: 'hmi', validated: true, level: 2 } })
    expect(found.row).toEqual({
      A: ['quality'],
      R: ['control'],
      C: ['ot-security'],
      I: ['soc'],
      keys: ['ot-security', 'control'],
      consents: ['quality'],
      within: '2 working days',
      escalation: 'up',
    })
    expect(found.source).toEqual({ level: 'corporate', place: null, rule: 'validated' })
    expect(found.sources.within).toEqual({ level: 'corporate', place: null, rule: null })
    expect(found.because).toContainEqual({ fact: 'validated', value: true, counted: true, cell: 'true' })
    expect(found.because).toContainEqual({ fact: 'asset', value: 'hmi', counted: 'hmi', cell: '-' })
  })

  test('SPLIT-3 when nothing is known, then the strictest value counts, and the answer names what would relax it', () => {
    const found = answer()
    expect(found.row.A).toEqual(['quality'])
    expect(found.because[1]).toEqual({ fact: 'validated', value: 'unknown', counted: true, cell: 'true' })
    expect(found.relaxing).toEqual([{ fact: 'validated', values: [{ value: false, A: ['control'] }] }])
  })

  test('SPLIT-3 when the strictest values cannot occur together, then a fact gives way', () => {
    const found = answer({ facts: { asset: 'server' } })
    expect(found.because[1]).toMatchObject({ fact: 'validated', value: 'unknown', counted: false })
    expect(found.row.A).toEqual(['control'])
  })

  test('SPLIT-5 when facts are open, then the possible owners are told, and what would settle it', () => {
    const open = possibilities(split, { activity: 'patch', facts: { asset: 'plc' } })
    if (isRefusal(open)) throw new Error(open.refused)
    expect(open.outcomes.map(one => [one.row.A[0], one.when])).toEqual([
      ['quality', { validated: 'true' }],
      ['control', { validated: 'false' }],
    ])
    expect(open.settling).toEqual(['validated'])
    expect(possibilities(split, { activity: 'patch', facts: { asset: 'server' } })).toMatchObject({
      settling: [],
    })
  })
})

describe('given a site that deviates', () => {
  test('SPLIT-2 then its rule comes before the corporate one, and each part of the row says where it comes from', () => {
    const found = answer({ place: 'north', facts: { asset: 'server' } })
    expect(found.source).toEqual({ level: 'site', place: 'north', rule: 'server' })
    expect(found.row.A).toEqual(['ot-security'])
    expect(found.sources.R).toEqual({ level: 'site', place: 'north', rule: null })
    expect(found.sources.keys).toEqual({ level: 'corporate', place: null, rule: null })
  })

  test('SPLIT-2 then an area without a word of its own follows its site', () => {
    expect(answer({ place: 'north/filling', facts: { asset: 'server' } }).source.place).toBe('north')
  })

  test('SPLIT-2 when it replaces the table, then the corporate rules no longer apply', () => {
    const replaced = plantSplit(data =>
      Object.assign(data.overrides[0]!, {
        replaces: true,
        row: { ...data.activities[0]!.row, A: 'plant-manager' },
      }),
    )
    const found = answer({ place: 'north', facts: { validated: true } }, replaced)
    expect(found.row.A).toEqual(['plant-manager'])
    expect(found.source.rule).toBeNull()
  })

  test('SPLIT-7 when the corporate row has changed since, then the deviation is marked, and still answers', () => {
    const older = plantSplit(data => {
      data.overrides[0]!.on = 1
    })
    expect(answer({ place: 'north', facts: { asset: 'server' } }, older).reconfirm).toEqual(['north'])
    expect(answer({ place: 'north', facts: { asset: 'server' } }).reconfirm).toEqual([])
  })
})

describe('given people', () => {
  test('SPLIT-5 then those who hold a function at the site stand for it, corporate ones elsewhere', () => {
    const { people } = answer({ place: 'north', on: '2026-11-20' })
    expect(people.quality).toEqual([{ person: 'ines', name: 'ines', for: null }])
    expect(people['ot-security']).toEqual([{ person: 'jonas', name: 'jonas', for: null }])
    expect(answer({ on: '2026-11-20' }).people.quality).toEqual([])
  })

  test('SPLIT-8 then a deputy stands in for the days of an absence', () => {
    const on = (day: string) => answer({ place: 'north', on: day }).people.quality
    expect(on('2026-11-24')).toEqual([{ person: 'piet', name: 'piet', for: 'ines' }])
    expect(on('2026-11-29')).toEqual([{ person: 'ines', name: 'ines', for: null }])
  })

  test('SPLIT-9 then the path leads step by step to the top', () => {
    expect(answer().path.map(step => step.to)).toEqual([['plant-manager', 'ciso'], ['board']])
  })
})

test.each([
  [{ activity: 'nothing' }, 'question.no_activity'],
  [{ place: 'south' }, 'question.no_place'],
  [{ facts: { colour: 'red' } }, 'question.no_fact'],
  [{ facts: { asset: 'toaster' } }, 'question.undeclared'],
  [{ facts: { level: 5 } }, 'question.undeclared'],
  [{ facts: { level: 2.5 } }, 'question.undeclared'],
  [{ facts: { validated: 'true' } }, 'question.undeclared'],
  [{ facts: { asset: 'server', validated: true } }, 'question.impossible'],
])('SPLIT-5 a question about %j is refused: %s', (question, code) => {
  const asked = { activity: 'patch', facts: {}, ...question } as Question
  expect(resolve(split, asked)).toMatchObject({ refused: code })
})

test('SPLIT-5 where nobody or two decide, the answer says so instead of naming one', () => {
  const without = plantSplit(data => Object.assign(data.activities[1]!.row, { A: [] }))
  expect(resolve(without, { activity: 'inventory', facts: {} })).toEqual(
    refuse('split.nobody_decides', { activity: 'inventory' }),
  )
  const twice = plantSplit(data => {
    data.activities[0]!.rules.push({
      id: 'plc',
      when: { asset: '"plc"' } as never,
      row: { A: 'control' } as never,
    })
  })
  expect(resolve(twice, { activity: 'patch', facts: { asset: 'plc', validated: true } })).toMatchObject({
    refused: 'split.two_decide',
  })
})
