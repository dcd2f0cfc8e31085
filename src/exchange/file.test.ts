import { deflateSync, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bytesOf } from '#testing/workbooks.ts'
import { sayRefusal } from '#words/say.ts'
import { isFileRefused, readFile } from './file.ts'
import { limits } from './limits.ts'
import type { Corrections } from './workbook/report.ts'

async function refusal(bytes: Uint8Array, name: string) {
  const read = await readFile(bytes, name)
  return isFileRefused(read) ? read.refusals[0] : undefined
}
async function reading(text: string, name: string, corrections: Corrections = {}) {
  const read = await readFile(bytesOf(text), name, corrections)
  if (isFileRefused(read)) throw new Error(read.refusals[0]?.refused)
  return read
}

const noise = Uint8Array.from({ length: 50_000 }, (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) % 256)
const part = strToU8('<x/>')
const archive = zipSync({ '[Content_Types].xml': part, 'xl/workbook.xml': part })
const bomb = zipSync({ '[Content_Types].xml': part, 'xl/workbook.xml': new Uint8Array(limits.unpacked + 1) })

/** An archive whose directory says that a part unpacks to nothing. */
function lyingArchive() {
  const bytes = zipSync({ '[Content_Types].xml': part, 'xl/workbook.xml': strToU8('a'.repeat(100_000)) })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true)
  return bytes
}

test.each([
  ['binary noise', noise, 'noise.csv', 'workbook.not_text'],
  ['binary noise called a workbook', noise, 'noise.xlsx', 'workbook.broken_xlsx'],
  ['an archive cut off', archive.subarray(0, archive.length - 30), 'cut.xlsx', 'workbook.broken_xlsx'],
  ['an archive with nothing in its parts', archive, 'hollow.xlsx', 'workbook.broken_xlsx'],
  ['another archive', zipSync({ 'word/document.xml': part }), 'letter.docx', 'workbook.not_xlsx'],
  ['a small archive that unpacks to much', bomb, 'bomb.xlsx', 'workbook.too_large'],
  ['an archive that lies about its size', lyingArchive(), 'lie.xlsx', 'workbook.broken_xlsx'],
  ['compressed data alone', deflateSync(noise), 'data.csv', 'workbook.not_text'],
  [
    'an old Excel file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    'old.xls',
    'workbook.old_excel',
  ],
  ['an empty file', new Uint8Array(), 'empty.csv', 'workbook.empty'],
  ['nothing but blanks', bytesOf('\ufeff \n \n'), 'blank.xlsx', 'workbook.empty'],
  ['prose', bytesOf('This is prose.\nIt says, in words, who decides.\n'), 'prose.md', 'workbook.no_table'],
  [
    'prose without a name',
    bytesOf('This is prose.\nIt says, in words, who decides.\n'),
    'x',
    'workbook.no_table',
  ],
  ['a table of something else', bytesOf('Name,Phone\nAnn,12\nBob,13\n'), 'phones.csv', 'workbook.no_table'],
  [
    'a quote that never closes',
    bytesOf('Task,CIO,Plant\nFire,"A,C\nPatch,A,C\n'),
    'q.csv',
    'workbook.open_quote',
  ],
  ['UTF-16 cut off', Uint8Array.from([0xff, 0xfe, 65, 0, 66]), 'cut.csv', 'workbook.cut_off'],
  ['broken YAML', bytesOf('format: [\nid: x'), 'broken.yaml', 'yaml.indent'],
  ['a tab in YAML', bytesOf('functions:\n\t- id: x'), 'tab.yaml', 'yaml.tab'],
  ['a key twice in YAML', bytesOf('id: x\nid: y\n'), 'twice.yaml', 'yaml.twice'],
  ['YAML without end', bytesOf('['.repeat(50_000)), 'deep.yaml', 'yaml.broken'],
  ['XML that is no DMN', bytesOf('<?xml version="1.0"?><a/>'), 'a.xml', 'dmn.not_dmn'],
])('SPLIT-10 %s is refused with one sentence in each language', async (_, bytes, name, code) => {
  const refused = await refusal(bytes, name)
  expect(refused?.refused).toBe(code)
  for (const language of ['en', 'de'] as const) {
    const sentence = refused ? sayRefusal(language, refused) : ''
    expect(sentence).toMatch(/^[A-ZÄÖÜ].{10,160}\.$/)
    expect(sentence).not.toMatch(/undefined|Error|[{}]/)
  }
})

test('SPLIT-10 a line of 40 MB is refused, and a long one below the limit is, too', async () => {
  expect((await refusal(new Uint8Array(40 * 2 ** 20).fill(65), 'long.csv'))?.refused).toBe(
    'workbook.too_large',
  )
  for (const text of ['x', '- ', '"', 'A|', '**', ' (', 'R = '])
    expect((await refusal(bytesOf(text.repeat(2 ** 20)), 'long.csv'))?.refused).toMatch(/^workbook\./)
})

test('SPLIT-10 broken YAML is refused with line and column', async () => {
  expect(await refusal(bytesOf('format: countersign.split/1\nid: "x\n'), 'a.split.yaml')).toMatchObject({
    refused: 'yaml.unclosed',
    place: { line: 3, column: 1 },
  })
})

test('SPLIT-10 a split file that names what is not there says in which line', async () => {
  const yaml = `format: countersign.split/1
id: x
label: X
version: 1
functions:
  - { id: cio, label: CIO }
groups: []
facts: []
escalations: []
activities:
  - id: firewalls
    group: network
    label: Firewalls
    row: { A: nobody }
`
  const read = await readFile(bytesOf(yaml), 'x.split.yaml')
  expect(isFileRefused(read) && read.refusals.map(({ refused, place }) => [refused, place])).toEqual([
    ['split.not_declared', { line: 12, column: 12 }],
    ['split.not_declared', { line: 14, column: 15 }],
  ])
})

test('SPLIT-10 what a file is, its content tells before its name', async () => {
  const csv = 'Task,CIO,Plant\nFirewalls,A,C\n'
  const yaml =
    'format: countersign.split/1\nid: x\nlabel: X\nversion: 1\nfunctions: []\ngroups: []\nfacts: []\nescalations: []\nactivities: []\n'
  expect((await reading(csv, 'table.xlsx')).format).toBe('csv')
  expect(
    (await reading('| Task | CIO | Plant |\n|---|---|---|\n| Fire | A | C |\n', 'table.txt')).format,
  ).toBe('markdown')
  expect((await reading(yaml, 'split.txt')).format).toBe('yaml')
  expect(
    (
      await reading(
        `{"format": "countersign.split/1", "id": "x", "label": "X", "version": 1, "functions": [],
    "groups": [], "facts": [], "escalations": [], "activities": []}`,
        'x.json',
      )
    ).format,
  ).toBe('yaml')
})

test('SPLIT-10 sides said by hand reach split files, too', async () => {
  const yaml = `format: countersign.split/1
id: x
label: X
version: 1
functions: [{ id: cio, label: CIO }, { id: msp, label: { en: Provider, de: Dienstleister }, external: true }]
groups: []
facts: []
escalations: []
activities: []
`
  const { split, report } = await reading(yaml, 'x.yaml', {
    sides: { cio: { side: 'it' }, Dienstleister: { side: 'it', external: false } },
  })
  expect(split.functions).toEqual([
    { id: 'cio', label: { en: 'CIO' }, side: 'it' },
    { id: 'msp', label: { en: 'Provider', de: 'Dienstleister' }, side: 'it' },
  ])
  expect(report.unknown).toEqual([])
})
