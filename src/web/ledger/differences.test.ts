import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test('TRUST-1 only what differs is told, by its path', () => {
  const before = { label: 'A', row: { A: ['x'], within: '2 days' } }
  const after = { label: 'A', row: { A: ['y'] }, note: { en: 'new' } }
  expect(differences(before, after)).toEqual([
    { path: 'row.A', before: '["x"]', after: '["y"]' },
    { path: 'row.within', before: '2 days', after: null },
    { path: 'note.en', before: null, after: 'new' },
  ])
})

test('TRUST-1 what began and what ended is told with every field', () => {
  expect(differences(null, { state: 'draft' })).toEqual([{ path: 'state', before: null, after: 'draft' }])
  expect(differences({ state: 'draft' }, null)).toEqual([{ path: 'state', before: 'draft', after: null }])
  expect(differences(null, null)).toEqual([])
})

test('TRUST-1 a large act is told in part', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`p${at}`, at]))
  expect(differences(null, many).length).toBe(60)
})
