import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { readChecksums } from './checksums.ts'

const read = (text: string, name = 'vault.csv') => readChecksums(new TextEncoder().encode(text), name)

test('PLANT-11 a table of checksums is read by its head, in English or German; lines that lack something are named', async () => {
  const german =
    'Anlage;Programm;Prüfsumme;Stand;Zeit\nP-1;Dosing;A1F0;4.1;2026-11-23T02:10:00+01:00\nP-2;;B2;;\n'
  expect(await read(german)).toEqual({
    lines: [
      { asset: 'P-1', program: 'Dosing', checksum: 'A1F0', version: '4.1', at: '2026-11-23T01:10:00.000Z' },
    ],
    without: [3],
  })
  const json = JSON.stringify([{ Tag: 'P-1', Project: 'Dosing', SHA256: 'ab', Time: 'last night' }])
  expect(await read(json, 'vault.json')).toEqual({
    lines: [{ asset: 'P-1', program: 'Dosing', checksum: 'ab', version: null, at: null }],
    without: [],
  })
})

test('PLANT-11 a file without these columns, without a line to report, or with too many is refused', async () => {
  const refused = async (text: string) => {
    const found = await read(text)
    return isRefusal(found) ? found.refused : null
  }
  expect(await refused('Anlage;Ort\nP-1;Halle\n')).toBe('checksums.no_columns')
  expect(await refused('asset,program,checksum\nP-1,Dosing,\n')).toBe('checksums.none')
  expect(await refused('')).toBe('table.empty')
  const lines = Array.from({ length: 5_001 }, (_, at) => `P-${at},Dosing,a`).join('\n')
  expect(await refused(`asset,program,checksum\n${lines}\n`)).toBe('checksums.too_many')
})
