import { expect, test } from 'vitest'
import { projectFiles, textOf } from '../../../testing/house.ts'
import { cellPlace } from '../../exchange/place.ts'
import { sayPlace } from '../place.ts'
import { exchangeWords } from './exchange.ts'

test('SPLIT-10 whatever exchange refuses or lists has its sentence in both languages', () => {
  const sources = projectFiles().filter(path => path.startsWith('src/exchange/') && !path.includes('.test.'))
  const codes = sources.flatMap(path =>
    [...(textOf(path) ?? '').matchAll(/'((?:workbook|yaml|edit|dmn)\.[a-z_.]+)'/g)].map(
      ([, code = '']) => code,
    ),
  )
  expect(new Set(codes).size).toBeGreaterThan(40)
  expect(codes.filter(code => !(code in exchangeWords))).toEqual([])
})

test('SPLIT-10 a place is told as its format counts', () => {
  expect(sayPlace('en', cellPlace('My sheet', 7, 28))).toBe('My sheet!AB7')
  expect(sayPlace('de', { line: 52, column: 3 })).toBe('Zeile 52, Spalte 3')
  expect(sayPlace('en', { part: 'Discount › 3' })).toBe('Discount › 3')
})
