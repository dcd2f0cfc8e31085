import { describe, expect, test } from 'vitest'
import type { DecisionState } from '../decision/cycle.ts'
import { nextVersion, noStandard } from './perimeter.ts'
import { entryState, requirementState } from './standing.ts'

const now = Temporal.Instant.from('2026-11-23T12:00:00Z')
const wording = (...texts: string[]) => texts.map(text => ({ n: null, text }))

describe('PLANT-9 a standard configuration keeps its numbers', () => {
  const first = nextVersion(noStandard, wording('No any-to-any rule', 'Changes are recorded', 'Two factors'))

  test('given a new one, its sentences are counted, and of its first version', () => {
    expect(first).toMatchObject({ version: 1, numbered: 3 })
    expect(first.requirements.map(({ n, since }) => [n, since])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })

  test('when sentences are worded anew, left out and added, only those that are other are of the next version', () => {
    const [one, , three] = first.requirements
    const next = nextVersion(first, [
      one!,
      { n: 3, text: 'Two factors, none by mail' },
      { n: null, text: 'A log' },
    ])
    expect(next).toMatchObject({ version: 2, numbered: 4 })
    expect(next.requirements).toEqual([
      one,
      { n: 3, text: 'Two factors, none by mail', since: 2 },
      { n: 4, text: 'A log', since: 2 },
    ])
    // A number that was given once is given to nothing else.
    const after = nextVersion(nextVersion(next, [one!, three!]), [one!, ...wording('Anew')])
    expect(after.requirements.at(-1)).toEqual({ n: 5, text: 'Anew', since: 4 })
  })

  test('when nothing is other, the version stays; a number that nothing bears, or twice, is a new sentence', () => {
    expect(nextVersion(first, first.requirements)).toBe(first)
    const odd = [
      { n: 1, text: 'No any-to-any rule' },
      { n: 1, text: 'Twice' },
      { n: 77, text: 'Unknown' },
    ]
    expect(nextVersion(first, odd).requirements.map(({ n }) => n)).toEqual([1, 4, 5])
  })
})

describe('PLANT-9 how an entry stands', () => {
  const tomorrow = now.add({ hours: 24 })
  const of = (state: DecisionState, ends: Temporal.Instant | null = tomorrow) => ({ state, ends })
  const deviates = { verdict: 'deviates', version: 2 } as const

  test.each([
    ['open', null, []],
    ['again', { verdict: 'met', version: 1 } as const, []],
    ['again', { verdict: 'deviates', version: 1 } as const, [of('decided')]],
    ['met', { verdict: 'met', version: 2 } as const, []],
    ['deviates', deviates, []],
    ['asked', deviates, [of('assessing')]],
    ['asked', deviates, [of('deciding')]],
    ['explained', deviates, [of('decided')]],
    ['explained', deviates, [of('decided'), of('deciding')]],
    // It has ended, also before a round of the product says so.
    ['deviates', deviates, [of('decided', now)]],
    ['asked', deviates, [of('expired'), of('deciding')]],
    ...(['draft', 'refused', 'withdrawn', 'expired', 'closed'] as const).map(
      state => ['deviates', deviates, [of(state)]] as const,
    ),
  ] as const)('%s', (state, assessed, decisions) => {
    expect(requirementState({ since: 2 }, assessed, decisions, now)).toBe(state)
  })

  test('as a whole as what is to be seen to first, and apart where it follows no standard', () => {
    expect(entryState(['met', 'explained', 'deviates', 'open'])).toBe('deviates')
    expect(entryState(['met', 'open', 'explained'])).toBe('open')
    expect(entryState(['met', 'met'])).toBe('met')
    expect(entryState([])).toBe('met')
    expect(entryState(null)).toBe('no-standard')
  })
})
