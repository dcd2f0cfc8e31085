import { expect, test } from 'vitest'
import type { Signature } from '../api/queries.ts'
import { keyStands } from './keyState.ts'

const keys = [
  { side: 'it' as const, function: 'steering-it', holders: [{ person: 'jonas', name: 'Jonas', for: null }] },
  {
    side: 'operations' as const,
    function: 'steering-operations',
    holders: [{ person: 'maria', name: 'Maria', for: null }],
  },
]
const signed = (person: string, side: 'it' | 'operations', voidAt: string | null = null) =>
  ({ id: `${person} ${voidAt}`, person, side, voidAt }) as Signature
const states = (signatures: readonly Signature[], person: string | null) =>
  keyStands({ keys }, signatures, person).map(({ state }) => state)

test('SPLIT-7 a key is yours as long as you have not turned it, and waits for others', () => {
  expect(states([], 'jonas')).toEqual(['yours', 'waiting'])
  expect(states([], null)).toEqual(['waiting', 'waiting'])
  expect(states([signed('jonas', 'it')], 'jonas')).toEqual(['turned', 'waiting'])
  expect(states([signed('jonas', 'it')], 'maria')).toEqual(['turned', 'yours'])
})

test('DECIDE-4 a key whose signature became void shows it, and is yours to turn again', () => {
  const before = [signed('jonas', 'it', '2026-11-22T10:00:00Z')]
  expect(states(before, 'maria')).toEqual(['void', 'yours'])
  expect(states(before, 'jonas')).toEqual(['yours', 'waiting'])
  expect(states([...before, signed('jonas', 'it')], 'maria')).toEqual(['turned', 'yours'])
})
