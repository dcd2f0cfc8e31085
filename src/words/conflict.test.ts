import { describe, expect, test } from 'vitest'
import { languages } from '#rules/split/facts.ts'
import { takeApart } from '#rules/split/parts.ts'
import { fieldsOf } from '#rules/split/version/fields.ts'
import { threeWay } from '#rules/split/version/threeWay.ts'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import { sayConflict } from './conflict.ts'

const parts = (change: Change = () => undefined) => takeApart(plantSplit(change))
const base = parts()
const said = (mine: Change, theirs: Change, language: 'en' | 'de' = 'en') =>
  threeWay(base, parts(mine), parts(theirs)).conflicts.map(conflict =>
    sayConflict(language, conflict, plantSplit(mine)),
  )

describe('SPLIT-7 what two people changed differently is told in words, with both values', () => {
  test('cells of a row', () => {
    const mine: Change = data => Object.assign(data.activities[0]!.row, { A: 'quality', within: '1 day' })
    const theirs: Change = data => Object.assign(data.activities[0]!.row, { A: [], within: '3 days' })
    expect(said(mine, theirs)).toEqual([
      {
        title: 'Patch',
        clashes: [
          {
            path: 'row.A',
            field: 'Decides',
            base: 'Control engineering',
            mine: 'Quality',
            theirs: 'none',
          },
          { path: 'row.within', field: 'Within', base: '2 working days', mine: '1 day', theirs: '3 days' },
        ],
      },
    ])
    expect(said(mine, theirs, 'de')[0]?.clashes[1]).toMatchObject({ field: 'Binnen', theirs: '3 Tagen' })
  })

  test('a rule, by its conditions', () => {
    const rule =
      (A: string): Change =>
      data =>
        Object.assign(data.activities[0]!.rules![0]!.row, { A })
    expect(said(rule('ciso'), rule('control'))[0]?.clashes).toMatchObject([
      {
        field: 'Rule, where Validated: yes',
        base: 'where Validated: yes; Decides: Quality; Heard before: Control engineering and OT security; Consent of: Quality',
        mine: expect.stringContaining('Decides: CISO'),
        theirs: expect.stringContaining('Decides: Control engineering'),
      },
    ])
  })

  test('what a place does differently, by place and activity', () => {
    const reason =
      (text: string): Change =>
      data =>
        Object.assign(data.overrides[0]!, { reason: text })
    expect(said(reason('Nights'), reason('Weekends'))).toMatchObject([
      { title: 'North: Patch', clashes: [{ field: 'Reason', mine: 'Nights', theirs: 'Weekends' }] },
    ])
  })

  test('steps of an escalation path, values of a fact, the side of a function', () => {
    const after =
      (time: string): Change =>
      data =>
        Object.assign(data.escalations[0]!.steps[0]!, { after: time })
    expect(said(after('1 day'), after('2 days'))[0]?.clashes[0]).toMatchObject({
      field: 'Steps',
      mine: 'after 1 day to Plant manager and CISO, after 5 working days to Board',
    })
    const strictest =
      (id: string): Change =>
      data =>
        Object.assign(data.facts[0]!, { strictest: id })
    expect(said(strictest('hmi'), strictest('server'))[0]?.clashes[0]).toMatchObject({
      field: 'Unknown counts as',
      base: 'plc',
      theirs: 'server',
    })
  })

  test('every field of every part of the standard split has a name and a value in both languages', () => {
    const standard = standardSplit()
    let fields = 0
    for (const { kind, key, body } of takeApart(standard))
      for (const [path, mine] of fieldsOf(body)) {
        if (path === 'id' || path === 'act' || path === 'when') continue
        const clashes = [{ path, base: undefined, mine, theirs: mine }]
        const change = { kind, key, body, position: 1 }
        const whole = { kind, key, base: null, mine: body, theirs: body, ifMine: change, ifTheirs: change }
        for (const language of languages) {
          const told = sayConflict(language, { ...whole, clashes }, standard)
          expect(JSON.stringify(told)).not.toMatch(/undefined|\[object|NaN|\{\w+\}/)
          expect(told.clashes[0]?.field).not.toBe(path)
        }
        fields++
      }
    expect(fields).toBeGreaterThan(500)
  })
})
