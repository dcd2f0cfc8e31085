import { describe, expect, test } from 'vitest'
import { type Change, plantSplit } from '#testing/plant.ts'
import { holdsFor } from '#testing/properties/property.ts'
import { randomSplit } from '#testing/properties/splits.ts'
import { randomFrom } from '#testing/random.ts'
import { proveSplit } from '../prove.ts'
import { findingKey, standsInTheWay, withoutFinding } from './acceptance.ts'

const prove = (change: Change) => proveSplit(plantSplit(change))
const keys = (change: Change) => prove(change).findings.map(findingKey)
const unowned: Change = data => Object.assign(data.activities[1]!.row, { A: [] })
const vacant: Change = data => Object.assign(data, { holders: data.holders.slice(1) })

describe('SPLIT-6 a finding keeps its name while it is materially the same', () => {
  test('whatever else changes: labels, other activities, how many wait on a vacancy', () => {
    const [before] = keys(unowned)
    expect(before).toMatch(/^no-owner:inventory:corporate:[0-9a-f]{16}$/)
    expect(
      keys(data => {
        unowned(data)
        data.activities[1]!.label = 'Inventory of assets'
        data.activities[0]!.row.within = '3 working days'
      }),
    ).toEqual([before])
    const fewer = keys(data => {
      vacant(data)
      data.activities[0]!.row.keys = ['control']
    })
    expect(fewer).toContain(keys(vacant).find(key => key.startsWith('vacant')))
  })

  test('it is another one at another place, with other conditions, or of other people', () => {
    const gap = (level: string) =>
      keys(data => {
        const { row: _, ...patch } = data.activities[0]!
        data.activities[0] = {
          ...patch,
          rules: [{ id: 'one', when: { level }, row: { A: 'control' } }],
        } as never
      }).filter(key => key.startsWith('no-owner:patch'))
    expect(gap('1')).not.toEqual(gap('2'))
    const both = (person: string) =>
      keys(data => {
        data.holders = data.holders.filter(one => !['ot-security', 'control'].includes(one.function))
        for (const fn of ['ot-security', 'control'])
          data.holders.push({ function: fn, person, place: 'north' })
      }).filter(key => key.startsWith('same-person'))
    expect(both('jonas')).toHaveLength(1)
    expect(both('jonas')).not.toEqual(both('lena'))
  })

  test('no two findings of one proof have the same', () => {
    holdsFor(
      {
        title: 'SPLIT-6 names of findings',
        each: seed => {
          const { findings } = proveSplit(randomSplit(randomFrom(seed)))
          expect(new Set(findings.map(findingKey)).size).toBe(findings.length)
          return { findings: findings.length }
        },
      },
      300,
    )
  })
})

describe('SPLIT-6 what stands in the way of a split', () => {
  const proof = prove(data => {
    unowned(data)
    vacant(data)
  })
  const errors = proof.findings.filter(({ severity }) => severity === 'error')

  test('given nothing accepted, every error, worst first; no warning', () => {
    expect(errors.length).toBeGreaterThan(1)
    expect(standsInTheWay(proof, [])).toEqual(errors)
  })

  test('given that one is accepted in writing, the others; given all, none', () => {
    expect(standsInTheWay(proof, [findingKey(errors[0]!)])).toEqual(errors.slice(1))
    expect(standsInTheWay(proof, errors.map(findingKey))).toEqual([])
  })

  test('what could not be decided in time does, until it is accepted', () => {
    const large = plantSplit(data => {
      data.activities[0]!.rules = Array.from({ length: 300 }, (_, i) => ({
        id: `r${i}`,
        when: { level: '1' } as never,
        row: { A: 'quality' } as never,
      }))
    })
    const undecided = proveSplit(large, { goOn: () => false })
    const ways = standsInTheWay(undecided, [])
    expect(ways.some(({ kind }) => kind === 'undecided')).toBe(true)
    expect(standsInTheWay(undecided, ways.map(findingKey))).toEqual([])
  })

  test('an acceptance of what is no longer found is named', () => {
    const accepted = errors.map(findingKey)
    expect(withoutFinding(proof, accepted)).toEqual([])
    expect(withoutFinding(prove(unowned), accepted).every(key => key.startsWith('vacant'))).toBe(true)
    expect(
      withoutFinding(
        prove(() => undefined),
        accepted,
      ),
    ).toEqual(accepted)
  })
})
