import { describe, expect, test } from 'vitest'
import { plantSplit } from '#testing/plant.ts'
import { sayRefusal } from '#words/say.ts'
import { isRefusal, refuse } from '../../refusal.ts'
import { takeApart } from '../parts.ts'
import { edit } from './edit.ts'

const split = plantSplit()
const parts = takeApart(split)
const gone = (kind: string, key: string) => ({ kind, key, position: 0, body: null })

describe('SPLIT-7 an edit of a draft', () => {
  test('given a new row of an activity, when it is edited, then the draft has it and all else', () => {
    const patch = parts.find(({ key }) => key === 'patch')!
    const body = { ...split.activities[0]!, row: { ...split.activities[0]!.row, A: ['quality'] } }
    const answer = edit(parts, [{ ...patch, body }], split, 3)
    const after = plantSplit(data => Object.assign(data.activities[0]!.row, { A: 'quality' }))
    expect(answer).toMatchObject({ split: after })
  })

  test.each([
    [
      'function',
      'quality',
      ['Patch'],
      'Function "quality" is still named by: Patch. Take it out there first.',
    ],
    ['function', 'board', ['Up'], 'Function "board" is still named by: Up. Take it out there first.'],
    ['escalation', 'up', ['Patch', 'Asset inventory'], undefined],
    ['group', 'patching', ['Patch', 'Asset inventory'], undefined],
    ['fact', 'validated', ['A server of ours is never validated', 'Patch'], undefined],
    ['activity', 'patch', ['north: Patch'], undefined],
  ])(
    'given that others name %s %s, when it is taken out, then it is refused and they are told',
    (kind, key, users, sentence) => {
      const refusal = edit(parts, [gone(kind, key)], split, 3)
      expect(refusal).toMatchObject({ refused: 'split.still_used', params: { part: kind, key, users } })
      if (sentence && isRefusal(refusal)) expect(sayRefusal('en', refusal)).toBe(sentence)
    },
  )

  test('given that one edit takes out an activity and its deviation, then it is done', () => {
    const answer = edit(parts, [gone('activity', 'patch'), gone('override', 'north:patch')], split, 3)
    expect(isRefusal(answer)).toBe(false)
  })

  test('an act may stay bound to an activity that is taken out', () => {
    const bound = plantSplit(data =>
      Object.assign(data, { acts: [{ act: 'site.add', activity: 'inventory' }] }),
    )
    const answer = edit(takeApart(bound), [gone('activity', 'inventory')], bound, 3)
    expect(isRefusal(answer)).toBe(false)
  })

  test('a name that nothing bears, a part changed twice and a body that does not fit are refused', () => {
    const patch = parts.find(({ key }) => key === 'patch')!
    const row = { ...patch, body: { ...patch.body, row: { A: 'nobody' } } }
    expect(edit(parts, [row], split, 3)).toMatchObject({
      refused: 'split.part_wrong',
      params: { because: 'split.not_declared', name: 'nobody', where: ['row', 'A'] },
    })
    expect(edit(parts, [patch, patch], split, 3)).toEqual(refuse('split.twice', { name: 'patch' }))
    expect(edit(parts, [{ ...patch, body: 7 }], split, 3)).toMatchObject({
      params: { because: 'split.shape' },
    })
    expect(edit(parts, [gone('head', 'head')], split, 3)).toEqual(refuse('split.no_head'))
  })
})
