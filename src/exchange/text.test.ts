import { expect, test } from 'vitest'
import { refuse } from '#rules/refusal.ts'
import { readText } from './text.ts'

const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const units = (mark ? '\ufeff' : '') + text
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), !bigEndian)
  return bytes
}
const latin1 = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const table = 'Tätigkeit;Schichtführer\nPrüfung;A\n'

test.each([
  ['UTF-8', new TextEncoder().encode(table), 'utf-8'],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${table}`), 'utf-8'],
  ['UTF-16, little end first', utf16(table, false, true), 'utf-16le'],
  ['UTF-16, big end first', utf16(table, true, true), 'utf-16be'],
  ['UTF-16 without a mark, little end first', utf16(table, false, false), 'utf-16le'],
  ['UTF-16 without a mark, big end first', utf16(table, true, false), 'utf-16be'],
  ['Latin-1', latin1(table), 'windows-1252'],
])('SPLIT-10 %s is read as what it says', (_, bytes, encoding) => {
  expect(readText(bytes)).toEqual({ text: table, encoding })
})

test('SPLIT-10 the curly quotes and dashes of Windows-1252 are read', () => {
  const bytes = Uint8Array.from([0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x80])
  expect(readText(bytes)).toEqual({ text: '“A” – €', encoding: 'windows-1252' })
})

test('SPLIT-10 UTF-16 that ends within a character is refused', () => {
  expect(readText(utf16('RACI', false, true).subarray(0, 7))).toEqual(refuse('workbook.cut_off'))
})

test('SPLIT-10 binary data and old Excel files are no text', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)
  expect(readText(noise)).toEqual(refuse('workbook.not_text'))
  expect(readText(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual(refuse('workbook.old_excel'))
})
