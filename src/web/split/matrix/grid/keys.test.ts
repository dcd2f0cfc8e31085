import { expect, test } from 'vitest'
import { askedBy } from './keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

test.each([
  ['a', { to: 'toggle', mark: 'A' }],
  ['I', { to: 'toggle', mark: 'I' }],
  ['k', { to: 'toggle', mark: 'keys' }],
  ['Delete', { to: 'clear' }],
  ['Enter', { to: 'open' }],
  ['Escape', { to: 'leave' }],
  ['?', { to: 'help' }],
  ['x', null],
  ['ArrowDown', null],
])('SPLIT-2 in the matrix the key %s asks %j', (key, asked) => {
  expect(askedBy({ ...plain, key })).toEqual(asked)
})

test('SPLIT-2 copying and undoing are left to the browser and the page, and letters with them', () => {
  expect(askedBy({ ...plain, key: 'c', ctrlKey: true })).toBeNull()
  expect(askedBy({ ...plain, key: 'a', ctrlKey: true })).toEqual({ to: 'all' })
  expect(askedBy({ ...plain, key: 'i', metaKey: true })).toBeNull()
})
