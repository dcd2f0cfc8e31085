import { describe, expect, test } from 'vitest'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { type Change, plantSplit } from '#testing/plant.ts'
import { sayRefusal } from '#words/say.ts'
import { isRefusal, refuse } from '../../refusal.ts'
import { proveSplit } from '../prove.ts'
import type { Split } from '../split.ts'
import { standsInTheWay } from './acceptance.ts'
import { FOUNDER, keysOf } from './keys.ts'
import { notReady, type Signing, whoHolds } from './sign.ts'

const standard = standardSplit()
const now = Temporal.Instant.from('2026-11-25T09:00:00Z')
const TODAY = '2026-11-25'
const founders = {
  it: { person: 'amara', name: 'Amara Okafor' },
  operations: { person: 'karel', name: 'Karel Novák' },
}

/** The plant, with an activity of its own for changing the split: quality for operations, OT security for IT. */
const steered = (change: Change = () => undefined): Split =>
  plantSplit(data => {
    Object.assign(data, { acts: [{ act: 'split.submit', activity: 'inventory' }] })
    Object.assign(data.activities[1]!.row, { keys: ['ot-security', 'quality'] })
    data.holders.push({ function: 'quality', person: 'ines' } as never)
    change(data)
  })
const inForce = steered()
const draft = steered(data => Object.assign(data.activities[0]!.row, { R: 'ot-security' }))
const keys = keysOf(inForce, standard, founders, TODAY)
const signing = (rest: Partial<Signing> = {}): Signing => ({
  state: 'draft',
  split: draft,
  latest: { number: 3, split: inForce, inForceFrom: now.subtract({ hours: 48 }) },
  basedOn: 3,
  inForceFrom: null,
  inTheWay: [],
  ...rest,
})

describe('SPLIT-7 whose keys put a version in force', () => {
  test('before the first version, those of the two founders', () => {
    expect(keysOf(null, standard, founders, TODAY)).toEqual([
      {
        side: 'it',
        named: FOUNDER,
        function: FOUNDER,
        label: null,
        holders: [{ ...founders.it, for: null }],
        instead: null,
      },
      {
        side: 'operations',
        named: FOUNDER,
        function: FOUNDER,
        label: null,
        holders: [{ ...founders.operations, for: null }],
        instead: null,
      },
    ])
  })

  test('then those that the split in force names for signing, with a deputy where the holder is absent', () => {
    expect(keys.map(({ side, function: fn, holders }) => [side, fn, ...holders])).toEqual([
      ['it', 'ot-security', { person: 'jonas', name: 'jonas', for: null }],
      ['operations', 'quality', { person: 'piet', name: 'piet', for: 'ines' }],
    ])
  })

  test('a split that does not say who may change it leaves them to the founders', () => {
    const [it, operations] = keysOf(plantSplit(), standard, founders, TODAY)
    expect([it?.function, operations?.function]).toEqual([FOUNDER, FOUNDER])
  })

  test('a side that has no internal key leaves its own to its founder', () => {
    const split = steered(data => Object.assign(data.activities[1]!.row, { keys: ['soc', 'quality'] }))
    const [it, operations] = keysOf(split, standard, founders, TODAY)
    expect([it?.function, operations?.function]).toEqual([FOUNDER, 'quality'])
  })

  test('who holds none is told by name whose they are', () => {
    const refusal = refuse('split.not_a_key_holder', whoHolds(keys))
    expect(sayRefusal('en', refusal)).toBe(
      'You hold none of the keys. They are turned by: OT security (jonas); Quality (piet).',
    )
  })

  test('SPLIT-8 given one person on both keys, then they turn one, and the next on the other side the other', () => {
    const both = steered(data => data.deputies.push({ person: 'piet', deputy: 'jonas' }))
    const own = keysOf(
      { ...both, absences: [...both.absences!, { person: 'piet', from: TODAY, to: TODAY }] },
      standard,
      founders,
      TODAY,
    )
    expect(own.map(({ named, function: fn, holders, instead }) => [named, fn, holders, instead])).toEqual([
      ['ot-security', 'ot-security', [{ person: 'jonas', name: 'jonas', for: null }], null],
      // The row makes control engineering accountable, which nobody holds corporate; its path goes up to the board.
      ['quality', 'board', [{ person: 'eva', name: 'eva', for: null }], 'jonas'],
    ])
  })
})

describe('SPLIT-7 what cannot be signed', () => {
  const later = now.add({ hours: 72 })
  test.each<[string, Partial<Signing>, string]>([
    ['a version that is signed', { state: 'signed' }, 'split.no_draft'],
    ['a draft that was discarded', { state: 'discarded' }, 'split.no_draft'],
    ['a draft on an older version', { basedOn: 2 }, 'split.based_on_older'],
    ['a draft on none where there is one', { basedOn: null }, 'split.based_on_older'],
    ['a draft on one that is withdrawn, the only one', { latest: null }, 'split.based_on_older'],
    ['a draft that changes nothing', { split: { ...inForce, version: 4 } }, 'split.nothing_changed'],
    ['a moment that has passed', { inForceFrom: now.subtract({ seconds: 1 }) }, 'split.day_past'],
    [
      'a moment before that of the last one, which is still to come',
      { latest: { number: 3, split: inForce, inForceFrom: later }, inForceFrom: now.add({ hours: 1 }) },
      'split.before_latest',
    ],
    [
      'at once, while the last one is still to come',
      { latest: { number: 3, split: inForce, inForceFrom: later } },
      'split.before_latest',
    ],
  ])('%s', (_, rest, code) => {
    const refusal = notReady(signing(rest), now)
    expect(refusal).toMatchObject({ refused: code })
    for (const language of ['en', 'de'] as const)
      expect(sayRefusal(language, refusal as never)).not.toMatch(/undefined|\{|NaN/)
  })

  test('from the moment of the last one on it can be signed', () => {
    const latest = { number: 3, split: inForce, inForceFrom: later }
    expect(notReady(signing({ latest, inForceFrom: later }), now)).toBeNull()
  })

  test('SPLIT-6 given findings, then how many and the first; given that each is accepted, then it can', () => {
    const split = steered(data => Object.assign(data.activities[0]!.row, { A: [] }))
    const inTheWay = standsInTheWay(proveSplit(split), [])
    const refusal = notReady(signing({ split, inTheWay }), now)
    expect(refusal).toMatchObject({ params: { count: 1, kind: 'no-owner', activity: 'Patch' } })
    expect(isRefusal(refusal) && sayRefusal('en', refusal)).toBe(
      'One finding stands in the way: nobody decides (Patch). Mend it, or accept it in writing.',
    )
    const two = notReady(signing({ split, inTheWay: [...inTheWay, ...inTheWay] }), now)
    expect(isRefusal(two) && sayRefusal('en', two)).toBe(
      '2 findings stand in the way, the first: nobody decides (Patch). Mend them, or accept each in writing.',
    )
    const several = notReady(signing({ split, inTheWay: [inTheWay[0]!, inTheWay[0]!] }), now)
    expect(isRefusal(several) && sayRefusal('de', several)).toBe(
      '2 Befunde stehen im Weg, der erste: niemand entscheidet (Patch). Beheben Sie sie, oder nehmen Sie jeden schriftlich an.',
    )
    expect(notReady(signing({ split }), now)).toBeNull()
  })
})
