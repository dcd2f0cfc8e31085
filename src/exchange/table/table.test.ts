import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Says } from '#rules/plant/import/import.ts'
import { rowReader } from '#rules/plant/import/row.ts'
import { TableBroken } from './broken.ts'
import { openTable } from './open.ts'

/** The bytes in pieces that cut wherever they like. */
async function* pieces(bytes: Uint8Array | string, size = 7_001) {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes)
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

async function read(bytes: Uint8Array | string, says: Says = {}, size?: number, name = 'list.csv') {
  const { detected, rows } = await openTable(pieces(bytes, size), name, says)
  const all = []
  for await (const batch of rows) all.push(...batch)
  return { detected, rows: all, cells: all.map(({ cells }) => cells) }
}
const broken = async (bytes: Uint8Array | string, name?: string) => {
  try {
    await read(bytes, {}, undefined, name)
    return 'read'
  } catch (error) {
    if (!(error instanceof TableBroken)) throw error
    return error.refusal.refused
  }
}

const latin = (text: string) => Buffer.from(text, 'latin1')

test('PLANT-6 delimiter, encoding, head, dates and decimal habits are detected, whatever stands around the table', async () => {
  const german =
    'Anlagenliste Werk Nord;;;;\r\nStand;01.11.2026;;;\r\n\r\nAKZ;Hersteller;Firmware;Letzte Sicherung;Standort\r\n' +
    '=cmd|/c calc;Müller;13,071;03.04.2026;"Halle 1; Süd"\r\n\r\n+PLC-2;Größe;2,5;04.04.2026;"zwei\r\nZeilen"\r\n'
  for (const [bytes, encoding] of [
    [Buffer.from(german), 'utf-8'],
    [Buffer.from(`\ufeff${german}`), 'utf-8'],
    [latin(german), 'windows-1252'],
    [Buffer.from(`\ufeff${german}`, 'utf16le'), 'utf-16le'],
  ] as const)
    for (const size of [1, 13, 70_000])
      for (const packed of [bytes, gzipSync(bytes)]) {
        const { detected, cells, rows } = await read(packed, {}, size)
        expect(detected).toMatchObject({ format: 'csv', encoding, delimiter: ';', headLine: 4, mixed: false })
        expect(detected).toMatchObject({
          dates: 'dmy',
          decimalComma: true,
          ready: 'list',
          packed: packed !== bytes,
        })
        expect(detected.mapping.columns).toMatchObject({ tag: ['AKZ'], backedUpOn: ['Letzte Sicherung'] })
        expect(cells).toEqual([
          ['=cmd|/c calc', 'Müller', '13,071', '03.04.2026', 'Halle 1; Süd'],
          ['+PLC-2', 'Größe', '2,5', '04.04.2026', 'zwei\r\nZeilen'],
        ])
        expect(rows.map(({ line }) => line)).toEqual([5, 7])
      }
})

test('PLANT-6 rows in another encoding than the rest are read, and told', async () => {
  const mixed = Buffer.concat([
    Buffer.from('tag,vendor\nA-1,Müller\n'),
    latin('A-2,Grün\n'),
    Buffer.from('A-3,Süd\n'),
  ])
  const { rows, detected } = await read(mixed)
  expect(rows.map(({ cells, odd }) => [cells[1], odd])).toEqual([
    ['Müller', false],
    ['Grün', true],
    ['Süd', false],
  ])
  expect(detected.mixed).toBe(true)
})

test('PLANT-6 merged heads become names of columns; what a person says wins', async () => {
  const { detected, cells } = await read('Device,,Network,\nName,Vendor,IP,MAC\nA-1,ABB,10.0.0.1,\n')
  expect(detected).toMatchObject({ mergedHead: true, headLine: 2 })
  expect(detected.mapping.columns).toEqual({
    name: ['Device Name'],
    vendor: ['Vendor'],
    ip: ['Network IP'],
    mac: ['Network MAC'],
  })
  expect(cells).toEqual([['A-1', 'ABB', '10.0.0.1', '']])
  const told = await read('1,2\nx;y,3\n', { delimiter: ';', headLine: 1 })
  expect(told).toMatchObject({ detected: { heads: ['1,2', 'B'] } })
  const { detected: ambiguous } = await read('tag,last backup\nA,01/02/2026\nB,03/04/2026\n')
  expect(ambiguous).toMatchObject({ dates: null, mapping: { dates: 'dmy' } })
  expect((await read('tag,last backup\nA,01/22/2026\n')).detected.dates).toBe('mdy')
})

test('PLANT-6 workbooks, JSON, JSON Lines, answers of tools and nmap are tables, too', async () => {
  const book = await writeXlsx({
    sheets: [{ name: 'Assets', rows: [['Plant list'], [], ['Tag', 'Firmware'], ['A-1', 13.5]] }],
  })
  expect(await read(book)).toMatchObject({
    detected: { format: 'xlsx', sheet: 'Assets', headLine: 3 },
    cells: [['A-1', '13.5']],
  })
  const records = [
    { name: 'a{"', role: { name: 'PLC' }, ip: ['10.0.0.1', '10.0.0.2'] },
    { name: 'b', tags: [{ display: 'x' }] },
  ]
  for (const text of [
    JSON.stringify(records),
    records.map(one => JSON.stringify(one)).join('\n'),
    JSON.stringify({ count: 2, next: null, results: records }, null, 2),
    JSON.stringify({ data: { assets: { pageInfo: { endCursor: 'x' }, nodes: records } } }),
  ])
    for (const size of [1, 11, 70_000]) {
      const { detected, cells } = await read(text, {}, size)
      expect(detected).toMatchObject({ format: 'json', heads: ['name', 'role.name', 'ip', 'tags'] })
      expect(cells).toEqual([
        ['a{"', 'PLC', '10.0.0.1, 10.0.0.2', ''],
        ['b', '', '', 'x'],
      ])
    }
  // Longer than what is looked at first, cut anywhere, and without a line feed.
  const many = Array.from({ length: 9_000 }, (_, i) => ({ ...records[0], nr: i, note: '"},{ ä' }))
  for (const text of [JSON.stringify(many), JSON.stringify({ results: many }, null, 1)])
    expect((await read(text, {}, 65_537)).cells.map(cells => cells[3])).toEqual(many.map(({ nr }) => `${nr}`))
  const nmap = `<?xml version="1.0"?><!DOCTYPE nmaprun><nmaprun><host><status state="up"/><address addr="10.0.0.9" addrtype="ipv4"/>
    <address addr="00:1D:9C:AA:BB:CC" addrtype="mac" vendor="Rockwell &amp; Co"/><hostnames><hostname name="plc-9"/></hostnames>
    <ports><port protocol="tcp" portid="502"><state state="open"/><service name="modbus"/></port></ports></host>
    <host><status state="down"/><address addr="10.0.0.10" addrtype="ipv4"/></host></nmaprun>`
  const { detected, rows } = await read(nmap, {}, 17)
  expect(detected).toMatchObject({ format: 'nmap', ready: 'nmap' })
  expect(rowReader(detected.mapping, detected.heads)(rows[0]!.cells)).toMatchObject({
    ...{ hostname: 'plc-9', vendor: 'Rockwell & Co', addresses: ['ip:10.0.0.9', 'mac:00:1d:9c:aa:bb:cc'] },
    details: { services: ['502/tcp modbus'] },
  })
  expect(rows).toHaveLength(1)
})

test('PLANT-6 each file that cannot be read has its own reason', async () => {
  const list = `tag,vendor\n${Array.from({ length: 5_000 }, (_, i) => `A-${i},Vendor ${Math.sin(i)}\n`).join('')}`
  const packed = gzipSync(list)
  expect(await broken(packed.subarray(0, -2_000))).toBe('table.gzip_cut')
  expect(await broken(Buffer.concat([packed.subarray(0, 2_000), Buffer.alloc(2_000, 7)]))).toBe(
    'table.gzip_broken',
  )
  expect(await broken(gzipSync(gzipSync(list)))).toBe('table.packed_twice')
  expect(await broken(gzipSync(Buffer.alloc(16 * 2 ** 20, 'A,B\n')))).toBe('table.bomb')
  expect(await broken('')).toBe('table.empty')
  expect(await broken('tag,vendor\n')).toBe('table.no_rows')
  expect(await broken(`tag,vendor\nA,"${'x'.repeat(200_000)}\n`)).toBe('workbook.open_quote')
  expect(await broken(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toBe('table.not_text')
  expect(await broken(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toBe('workbook.old_excel')
  expect(await broken(Buffer.from('PK\u0003\u0004 but nothing more'))).toBe('workbook.broken_xlsx')
  expect(await broken('[{"a":1},{"a"')).toBe('table.not_json')
  expect(await broken('<?xml version="1.0"?><html/>')).toBe('table.xml_wrong')
  expect(await broken('<?xml version="1.0"?><nmaprun><host><status state="up"/></host>')).toBe(
    'table.xml_cut',
  )
  expect(await broken('a: [', 'types.yaml')).toBe('table.yaml_wrong')
})
