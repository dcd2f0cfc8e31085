import { expect, test } from 'vitest'
import { groupHeadSays, suggest } from './sides.ts'

test.each([
  ['IT', { side: 'it' }],
  ['OT side', { side: 'operations' }],
  ['OT / Betrieb', { side: 'operations' }],
  ['IT (extern)', { side: 'it', external: true }],
  ['Dienstleister', { external: true }],
  ['IT Operations', {}],
  ['OT Security', {}],
  ['Plant Ulm', {}],
])('SPLIT-10 a head %j above functions says %j', (text, says) => {
  expect(groupHeadSays(text)).toEqual(says)
})

test.each([
  ['Schichtführer', { side: 'operations' }],
  ['IT service provider', { side: 'it', external: true }],
  ['IT Operations', {}],
])('SPLIT-10 the name %j suggests %j, for a person to confirm', (name, standing) => {
  expect(suggest(name)).toEqual(standing)
})
