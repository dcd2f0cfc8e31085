import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import type { Fact } from '#rules/split/facts.ts'
import { readCell } from '#rules/split/sfeel.ts'
import { sayCell } from './cell.ts'

const asset: Fact = {
  id: 'asset',
  label: { en: 'Asset class' },
  type: 'enum',
  strictest: 'plc',
  values: [
    { id: 'plc', label: { en: 'PLC', de: 'SPS' } },
    { id: 'hmi', label: { en: 'HMI' } },
    { id: 'sis', label: { en: 'safety system', de: 'Sicherheitssystem' } },
  ],
}
const hours: Fact = { id: 'hours', label: { en: 'Hours' }, type: 'decimal', unit: 'h', strictest: 'unknown' }
const valid: Fact = { id: 'valid', label: { en: 'Validated' }, type: 'boolean', strictest: true }

const said = (language: 'en' | 'de', fact: Fact, text: string) => {
  const cell = readCell(text, fact)
  if (isRefusal(cell)) throw new Error(cell.refused)
  return sayCell(language, fact, cell)
}

test.each([
  [asset, '-', 'any', 'beliebig'],
  [asset, '"plc"', 'PLC', 'SPS'],
  [asset, '"plc","hmi","sis"', 'PLC, HMI or safety system', 'SPS, HMI oder Sicherheitssystem'],
  [asset, 'not("plc","sis")', 'anything but PLC or safety system', 'alles außer SPS oder Sicherheitssystem'],
  [asset, 'null', 'unknown', 'unbekannt'],
  [valid, 'true', 'yes', 'ja'],
  [valid, 'false', 'no', 'nein'],
  [hours, '> 4', 'above 4 h', 'über 4 h'],
  [hours, '[1.5..8)', 'from 1.5 h below 8 h', 'ab 1,5 h unter 8 h'],
  [hours, '<= 2', 'up to 2 h', 'bis 2 h'],
])('SPLIT-3 a cell is said in plain words: %#', (fact, text, en, de) => {
  expect([said('en', fact, text), said('de', fact, text)]).toEqual([en, de])
})
