import { expect, test } from 'vitest'
import { type AssetFields, bareAsset } from '#rules/plant/asset.ts'
import { patchOf, valuesOf, wrongAddresses } from './form.ts'

const asset: AssetFields = {
  ...bareAsset,
  ...{ tag: 'PLC-1', class: 'plc', area: 'filling', parent: '7c1f2c1e-8f0a-4c55-9a55-0e4f2f0f3c11' },
  ...{ addresses: ['ip:10.1.2.3', 'slot:0/3'], safetyFunction: false },
  details: {
    support: {
      firmware: { state: 'conditional', condition: 'VL-12' },
      os: { state: 'ended', until: '2025-10-14' },
    },
    backup: { on: '2026-09-30' },
    systems: [{ kind: 'mes', name: 'Batch record', direction: 'feeds' }],
    protocols: ['Profinet', 'OPC UA, signed'],
    notes: 'Two lines,\nwith a comma',
  },
}

test('PLANT-2 a form that nobody touches changes nothing', () => {
  expect(patchOf(asset, valuesOf(asset))).toEqual({})
  const bare = { ...bareAsset, tag: 'P', class: 'plc' } as const
  expect(patchOf(bare, valuesOf(bare))).toEqual({})
})

test('PLANT-2 only what was changed is sent, in the forms of the record; what is emptied is no longer said', () => {
  const values = valuesOf(asset)
  const changed = {
    ...values,
    ...{ addresses: '10.1.2.3\n00-1D-9C-AA-BB-CC', area: '', safetyFunction: 'unknown', backup_on: '' },
  }
  const { backup: _, ...details } = asset.details
  expect(patchOf(asset, changed)).toEqual({
    ...{ addresses: ['ip:10.1.2.3', 'mac:00:1d:9c:aa:bb:cc'], area: null, safetyFunction: null },
    details,
  })
})

test('PLANT-2 lines that are no address are told before anything is sent', () => {
  expect(wrongAddresses('10.1.2.3\nline 3, 10.1.2.999')).toEqual(['line 3', '10.1.2.999'])
})
