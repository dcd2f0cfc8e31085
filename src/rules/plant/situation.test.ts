import { expect, test } from 'vitest'
import { standardSplit } from '#testing/content/standardSplit.ts'
import { assetClasses } from './asset.ts'
import { declaredBy, factsOfAsset, type OfAsset } from './situation.ts'

const bare: OfAsset = {
  ...{ class: 'plc', rated: {}, safetyFunction: null, validated: 'unknown', regime: 'unknown' },
  ...{ support: 'unknown', os: 'unknown', partner: null, zone: '', regimes: null },
}

test('SPLIT-3 what nobody knows of an asset is left out, so that it counts as its strictest', () => {
  expect(factsOfAsset(bare)).toEqual({ 'asset-class': 'plc', redundant: false })
  expect(factsOfAsset({ ...bare, class: 'safety-system' })).toMatchObject({ 'safety-function': true })
})

test('SPLIT-3 an asset is asked about in the facts and values that the split has', () => {
  const facts = factsOfAsset({ ...bare, zone: 'cell 12', validated: 'yes', os: 'ended' })
  const known = { 'asset-class': 'plc', redundant: false, validated: true, 'obsolete-os': true }
  expect(declaredBy(standardSplit(), facts)).toEqual(known)
  const split = { facts: standardSplit().facts.filter(({ id }) => id !== 'validated') }
  expect(declaredBy(split, { ...facts, days: 400, urgency: 'unknown' })).not.toHaveProperty('validated')
  expect(declaredBy(standardSplit(), { days: 400 })).toEqual({})
  expect(declaredBy(standardSplit(), { days: 4 })).toEqual({ days: 4 })
})

test('PLANT-2 the classes of assets are those of the standard split', () => {
  const fact = standardSplit().facts.find(({ id }) => id === 'asset-class')
  expect(fact?.type === 'enum' && fact.values.map(({ id }) => id)).toEqual(assetClasses)
})
