import { expect, test } from 'vitest'
import { plantSplit } from '#testing/plant.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { Finding, FindingKind } from '../finding.ts'
import { mend, remedyFor } from '../mend.ts'
import { proveSplit } from '../prove.ts'
import { isRefused, readSplit } from '../read.ts'
import type { Split } from '../split.ts'
import { overrideOf } from './placed.ts'
import {
  addColumn,
  addRule,
  changeCondition,
  changeRule,
  dropColumn,
  factsAt,
  rulesAt,
  takeOver,
} from './table.ts'

const north = { activity: 'patch', place: 'north' }
const corporate = { activity: 'patch', place: null }
const patch = (split: Split) => split.activities[0]!

function done(answer: Split | Refusal): Split {
  if (isRefusal(answer)) throw new Error(answer.refused)
  const read = readSplit(answer)
  if (isRefused(read)) throw new Error(JSON.stringify(read))
  return answer
}
const found = (split: Split, kind: FindingKind): readonly Finding[] =>
  proveSplit(split).findings.filter(each => each.kind === kind && each.place === 'north')

test('SPLIT-2 a place has its own rules first, then those of the levels above', () => {
  const split = plantSplit()
  expect(rulesAt(split, patch(split), 'north/filling').map(({ rule, place }) => [rule.id, place])).toEqual([
    ['server', 'north'],
    ['validated', null],
  ])
  expect(factsAt(split, patch(split), 'north').map(({ id }) => id)).toEqual(['asset', 'validated', 'level'])
})

test('SPLIT-3 at a place a rule is added, taken over and changed, and the level above stays as it is', () => {
  const split = plantSplit()
  const taken = done(takeOver(split, north, patch(split).rules![0]!))
  const more = done(addRule(taken, north))
  const changed = done(changeCondition(more, north, 'rule', 'level', '>= 3'))
  const named = done(changeRule(changed, north, 'rule', rule => ({ ...rule, row: { A: ['control'] } })))

  expect(overrideOf(named, 'patch', 'north')?.rules).toMatchObject([
    { id: 'server' },
    { id: 'validated', row: { A: ['quality'] } },
    { id: 'rule', when: { level: '>= 3' }, row: { A: ['control'] } },
  ])
  expect(named.activities).toBe(split.activities)
})

test('SPLIT-3 a column comes and goes; one that rules ask for stays, and says so', () => {
  const fewer = plantSplit(data => Object.assign(data.activities[0]!, { facts: ['validated'] }))
  const wider = done(addColumn(fewer, corporate, 'level'))
  expect(patch(wider).facts).toEqual(['validated', 'level'])
  expect(patch(done(dropColumn(wider, corporate, 'level'))).facts).toEqual(['validated'])
  expect(dropColumn(wider, corporate, 'validated')).toEqual(refuse('table.column_asked', { rules: ['1'] }))
})

test('SPLIT-6 what is wrong at a place is mended there', () => {
  const split = plantSplit()
  const clashing = done(
    changeRule(done(addRule(split, north)), north, 'rule', rule => ({
      ...rule,
      when: { validated: 'false' },
      row: { A: ['control'] },
    })),
  )
  const [contest] = found(clashing, 'two-owners')
  const remedy = remedyFor(clashing, contest!)
  expect(remedy).toEqual({ kind: 'choose-rule', choices: ['server', 'rule'] })
  const decided = mend(clashing, contest!, remedy!, 'server')
  expect(found(decided, 'two-owners')).toEqual([])
  expect(decided.activities).toBe(split.activities)
})

test('SPLIT-6 a gap in the table of a place alone is filled there', () => {
  const split = plantSplit(data => Object.assign(data.overrides[0]!, { replaces: true }))
  const bare: Split = { ...split, overrides: split.overrides!.map(({ row: _, ...each }) => each) }
  const [gap] = found(bare, 'no-owner')
  const remedy = remedyFor(bare, gap!)
  expect(remedy?.kind).toBe('add-rule')
  const filled = mend(bare, gap!, remedy!, 'control')
  expect(overrideOf(filled, 'patch', 'north')?.rules).toHaveLength(2)
  expect(found(filled, 'no-owner')).toEqual([])
})

test('SPLIT-7 what is to be reconfirmed is confirmed with one press', () => {
  const old = plantSplit(data => Object.assign(data.overrides[0]!, { on: 1 }))
  const [finding] = found(old, 'reconfirm')
  const remedy = remedyFor(old, finding!)
  expect(remedy).toEqual({ kind: 'confirm', choices: ['north'] })
  expect(found(mend(old, finding!, remedy!, 'north'), 'reconfirm')).toEqual([])
})
