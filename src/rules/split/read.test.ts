import { describe, expect, test } from 'vitest'
import { type Change, changed } from '#testing/plant.ts'
import { isRefused, readSplit } from './read.ts'

describe('SPLIT-1 what is no split is refused, each reason with its place', () => {
  test.each<[string, Change, string, string]>([
    [
      'a function that nothing bears',
      data => Object.assign(data.activities[0]!.row, { A: 'nobody' }),
      'split.not_declared',
      'activities.0.row.A',
    ],
    ['a name borne twice', data => data.functions.push(data.functions[0]!), 'split.twice', 'functions'],
    [
      'an undeclared value',
      data => Object.assign(data.activities[0]!.rules[0]!.when, { asset: '"toaster"' }),
      'cell.undeclared',
      'activities.0.rules.0.when.asset',
    ],
    [
      'an unknown fact',
      data => Object.assign(data.activities[0]!.rules[0]!.when, { colour: '"red"' }),
      'split.not_declared',
      'activities.0.rules.0.when.colour',
    ],
    [
      'unknown, where it is no value of its own',
      data => Object.assign(data.activities[0]!.rules[0]!.when, { asset: 'null' }),
      'split.value_undeclared',
      'activities.0.rules.0.when.asset',
    ],
    [
      'a condition outside the columns',
      data => Object.assign(data.activities[0]!, { facts: ['asset'] }),
      'split.not_a_column',
      'activities.0.rules.0.when.validated',
    ],
    [
      'two keys of one side',
      data => Object.assign(data.activities[0]!.row, { keys: ['control', 'quality'] }),
      'split.two_keys_one_side',
      'activities.0.row.keys',
    ],
    [
      'a strictest value that is none',
      data => Object.assign(data.facts[0]!, { strictest: 'toaster' }),
      'split.strictest_undeclared',
      'facts.0.strictest',
    ],
    [
      'a place that is none',
      data => Object.assign(data.overrides[0]!, { place: 'south' }),
      'split.not_declared',
      'overrides.0.place',
    ],
    [
      'a time limit that is none',
      data => Object.assign(data.activities[0]!.row, { within: 'soon' }),
      'split.shape',
      'activities.0.row.within',
    ],
  ])('%s', (_, change, code, where) => {
    const read = readSplit(changed(data => void change(data)))
    expect(isRefused(read) && read.refusals.map(one => [one.refused, one.where])).toContainEqual([
      code,
      where,
    ])
  })
})
