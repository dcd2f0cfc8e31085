import { expect, test } from 'vitest'
import { say } from '#words/say.ts'
import { fieldName, valueName } from './named.ts'

const english = { say: (key: Parameters<typeof say>[1], values = {}) => say('en', key, values) }
const record = {
  functions: [],
  sites: [],
  fn: (id: string) => (id === 'soc' ? 'Security operations' : id),
  side: () => undefined,
  place: (site: string | null) => (site === 'north' ? 'North works' : String(site)),
}
const names = { people: new Map([['p1', 'Lena Brandt']]), record }
const value = (path: string, text: string | null) => valueName(english, path, text, names)

test('TRUST-1 a field is told by its name, and what has none by its path', () => {
  expect(fieldName(english, 'label.de')).toBe('name, German')
  expect(fieldName(english, 'rule:north.row.A')).toBe('rule:north, row, A')
})

test('TRUST-1 a value that names a person, a function or a site is told by what it names', () => {
  expect(value('person', 'p1')).toBe('Lena Brandt')
  expect(value('function', 'soc')).toBe('Security operations')
  expect(value('site', 'north')).toBe('North works')
  expect(value('administrator', 'true')).toBe('yes')
  expect(value('label.en', 'soc')).toBe('soc')
  expect(value('to', null)).toBeNull()
})
