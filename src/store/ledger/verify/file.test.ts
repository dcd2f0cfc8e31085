import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { folderWith } from '#testing/cli/run.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Written, writeLedger } from '#testing/ledger/write.ts'
import { exportLines } from '../export.ts'
import { keysIn, pemOf } from '../key.ts'
import { BEGINNING, entryLine, headLine, linkOf, totalLine } from '../line.ts'
import { readSealFile } from '../seal.ts'
import { verifyFile } from './file.ts'
import { type Held, isBroken, type Trust } from './verdict.ts'
import { walk } from './walk.ts'

const folder = folderWith({})
let made: TestDatabase
let written: Written
let whole: string
let trust: Trust

async function exported(name: string, period: Parameters<typeof exportLines>[1] = {}): Promise<string> {
  const parts: string[] = []
  await exportLines(made.db, period, async text => void parts.push(text))
  writeFileSync(folder.at(name), parts.join(''))
  return folder.at(name)
}

beforeAll(async () => {
  made = await testDatabase()
  written = await writeLedger(made.db, folder.path)
  whole = await exported('whole.jsonl')
  trust = { keys: keysIn(pemOf(written.key.spki)), seal: written.kept[3]?.sealed ?? null }
}, 120_000)
afterAll(async () => {
  folder[Symbol.dispose]()
  await made.drop()
})

async function altered(alter: (lines: string[]) => readonly string[], by: Trust = trust) {
  const lines = readFileSync(whole, 'utf8').trimEnd().split('\n')
  writeFileSync(folder.at('altered.jsonl'), `${alter(lines).join('\n')}\n`)
  return verifyFile(folder.at('altered.jsonl'), by)
}
const entryAt = (lines: readonly string[], seq: number) =>
  lines.findIndex(line => line.endsWith(`,"seq":${seq}}`) && line.includes('"entry":'))

test('TRUST-1 an export verifies without the database, with the public key only', async () => {
  expect(await verifyFile(whole, trust)).toMatchObject({
    first: 1,
    last: 297,
    entries: 297,
    seals: 4,
    unsealed: 12,
    sealed: { number: 4, seq: 285 },
    kept: { number: 4 },
    trusted: true,
  })
  expect(readFileSync(whole, 'utf8')).not.toMatch(new RegExp(written.names.slice(0, 20).join('|')))
})

test('TRUST-1 the export of a period verifies by itself, and goes on to the seal that vouches for it', async () => {
  const { seal } = written.kept[1]?.sealed ?? { seal: { at: '', seq: 0 } }
  const from = Temporal.Instant.from(seal.at).subtract({ seconds: 30 })
  const part = await exported('part.jsonl', { from, to: from.add({ seconds: 10 }) })
  const verdict = (await verifyFile(part, { ...trust, seal: null })) as Held
  expect(verdict).toMatchObject({ last: seal.seq, entries: 31, seals: 1, unsealed: 0, kept: null })
  expect(
    await verifyFile(await exported('none.jsonl', { to: from.subtract({ hours: 24 }) }), {
      keys: [],
      seal: null,
    }),
  ).toMatchObject({ entries: 0 })
})

test('TRUST-1 lines left out, put in, swapped and cut off are found at their number', async () => {
  const at = (lines: string[], seq: number) => entryAt(lines, seq)
  const found = async (alter: (lines: string[]) => readonly string[], by?: Trust) => {
    const verdict = await altered(alter, by)
    return isBroken(verdict) ? [verdict.seq, verdict.what.refused] : 'fits'
  }
  expect(await found(lines => lines.toSpliced(at(lines, 30), 1))).toEqual([30, 'ledger.gap'])
  expect(await found(lines => lines.toSpliced(at(lines, 30), 0, lines[at(lines, 29)] ?? ''))).toEqual([
    30,
    'ledger.gap',
  ])
  expect(
    await found(lines =>
      lines.toSpliced(at(lines, 30), 2, lines[at(lines, 31)] ?? '', lines[at(lines, 30)] ?? ''),
    ),
  ).toEqual([30, 'ledger.gap'])
  expect(
    await found(lines => lines.filter(line => !line.startsWith('{"seal":') || !line.includes('"number":2,'))),
  ).toEqual([null, 'ledger.seal_gone'])
  expect(await found(lines => lines.filter(line => !line.startsWith('{"key":')))).toEqual([
    null,
    'ledger.key_gone',
  ])
  expect(await found(lines => lines.slice(0, -1))).toEqual([null, 'ledger.file_cut'])
  expect(await found(lines => lines.slice(0, at(lines, 200)))).toEqual([null, 'ledger.file_cut'])
  expect(await found(lines => lines.slice(1))).toEqual([null, 'ledger.not_a_ledger'])
  expect(await found(lines => [...lines, lines.at(-1) ?? ''])).toEqual([null, 'ledger.line_wrong'])
  expect(await found(() => ['{"a":1}'])).toEqual([null, 'ledger.not_a_ledger'])
  const another = { keys: keysIn(pemOf(written.key.spki)).map(key => ({ ...key, id: '0' })), seal: null }
  expect(await found(lines => lines, another)).toEqual([null, 'ledger.key_strange'])
  // Cut after the kept seal, with the last line mended: that cannot be seen, and is told as nothing but the file's end.
  const mended = await altered(lines => {
    const last = lines.findIndex(line => line.startsWith('{"seal":') && line.includes('"number":4,'))
    const link = JSON.parse(lines[last] ?? '').seal.link
    return [...lines.slice(0, last + 1), `{"total":{"link":"${link}","seq":285}}`]
  })
  expect(mended).toMatchObject({ last: 285, unsealed: 0 })
})

test('TRUST-1 one bit altered anywhere before the last seal is found', () => {
  const bytes = readFileSync(whole)
  const changes = bytes.indexOf('{"changes":')
  const rows = bytes.indexOf('{"row":', changes)
  const end = bytes.indexOf('{"seal":{', bytes.indexOf('"number":3,'))
  // Every place up to the first entry, around a bulk act and its first rows, and every 9,973rd of the rest.
  const places = [
    ...Array.from({ length: 800 }, (_, i) => i),
    ...Array.from({ length: 300 }, (_, i) => changes + i),
    ...Array.from({ length: 200 }, (_, i) => rows - 100 + i),
    ...Array.from({ length: Math.floor(end / 9_973) }, (_, i) => i * 9_973),
  ]
  for (const at of places) {
    const one = Buffer.from(bytes)
    one[at] = (one[at] ?? 0) ^ (1 << (at % 7))
    const walking = walk(trust)
    walking.lines(one)
    expect(isBroken(walking.end()), `byte ${at}: ${bytes.toString('latin1', at - 20, at + 20)}`).toBe(true)
  }
})

test('TRUST-1 a line longer than what is read at once verifies as any other', async () => {
  const lines = [headLine(1, BEGINNING)]
  let link = BEGINNING
  const lengths = [10, 9_000_000, 4_194_304, 4_194_303, 20, 13_000_000, 5]
  for (const [i, length] of lengths.entries()) {
    lines.push(entryLine(`{"why":"${'ä'.repeat(length / 2)}"}`, null, link, i + 1))
    link = linkOf(lines.at(-1) ?? '')
  }
  const file = folder.at('long.jsonl')
  writeFileSync(file, `${[...lines, totalLine(lengths.length, link)].join('\n')}\n`)
  expect(await verifyFile(file, { keys: [], seal: null })).toMatchObject({ entries: lengths.length })
})

test('TRUST-1 a kept seal is read back, and refused where it is false', () => {
  const file = written.kept[2]?.file ?? ''
  expect(readSealFile(file)).toMatchObject({
    sealed: { seal: { number: 3 } },
    keys: [{ id: written.key.id }],
  })
  expect(readSealFile(file.replace('"seq":2', '"seq":3'))).toMatchObject({ refused: 'ledger.seal_false' })
  expect(readSealFile('a shopping list')).toMatchObject({ refused: 'ledger.seal_unreadable' })
  expect(isRefusal(readSealFile(file.replace(/-----BEGIN.*END PUBLIC KEY-----\n/s, '')))).toBe(true)
})
