import { expect, test } from 'vitest'
import { placingsIn } from './placing.ts'
import type { Plan } from './plan.ts'

const zone = (id: string, ...prefixes: string[]) => ({ id, label: { en: id }, prefixes, marks: [] })
const plan: Plan = {
  format: 'countersign.zones/1',
  zones: [zone('plant', '10.0.0.0/8', '2001:db8::/32'), zone('cell', '10.4.0.0/16')],
  conduits: [],
}
const asset = (tag: string, zone: string, ...addresses: string[]) => ({ id: tag, tag, zone, addresses })

test('PLANT-7 assets are placed by their addresses: the longest range counts, what lies in two zones is nobody’s guess', () => {
  const [a, b, c, d] = [
    asset('a', '', '10.4.0.1'),
    asset('b', 'office', '10.4.0.2', '10.4.9.9'),
    asset('c', '', '10.5.0.1', '2001:db8::7'),
    asset('d', '', '10.5.0.1', '10.4.0.1'),
  ]
  const right = asset('e', 'cell', '10.4.0.5')
  const strangers = [asset('f', '', '192.0.2.1'), asset('g', ''), asset('h', '', 'none')]
  expect(placingsIn(plan, [a!, b!, c!, d!, right, ...strangers])).toEqual({
    placings: [
      { from: '', to: 'cell', assets: [a] },
      { from: 'office', to: 'cell', assets: [b] },
      { from: '', to: 'plant', assets: [c] },
    ],
    torn: [d],
  })
})
