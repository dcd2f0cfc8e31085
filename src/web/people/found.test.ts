import { expect, test } from 'vitest'
import { fitsText, idFrom } from './found.ts'

test.each([
  ['Ravnholm', 'ravnholm'],
  ['Bad Königshain (Süd)', 'bad-konigshain-sud'],
  ['Werk Nr. 4 – Gießerei', 'werk-nr-4-giesserei'],
  ['  ', ''],
  ['Прага', ''],
  ['x'.repeat(60), 'x'.repeat(40)],
])('PLANT-1 a site called %s is known as "%s"', (name, id) => {
  expect(idFrom(name)).toBe(id)
})

test('SPLIT-8 somebody is found by any word of name, function and place', () => {
  const texts = ['Ines Moreau', 'Quality unit', 'lindenroda']
  expect(fitsText('', texts)).toBe(true)
  expect(fitsText('qual INES', texts)).toBe(true)
  expect(fitsText('quality zoutdrecht', texts)).toBe(false)
})
