import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { type Written, writeLedger } from '#testing/ledger/write.ts'
import { countersign, folderWith } from './run.ts'

const folder = folderWith({})
let made: TestDatabase
let written: Written

beforeAll(async () => {
  made = await testDatabase()
  written = await writeLedger(made.db, folder.path)
  writeFileSync(folder.at('third.seal'), written.kept[2]?.file ?? '')
}, 120_000)
afterAll(async () => {
  await made.drop()
  folder[Symbol.dispose]()
})

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  countersign(['ledger', ...args], { DATABASE_URL: made.url, COUNTERSIGN_DATA: folder.path, ...env })

test('TRUST-1 ledger verify says what fits, up to where it is vouched for, and what lies after that', () => {
  const { code, out, err } = run(['verify', '--seal', folder.at('third.seal')])
  expect(err).toBe('')
  expect(code).toBe(0)
  // How many rows there are is up to the standard split, which changes.
  expect(out).toMatch(
    /^Everything fits: 297 entries with their links \(1 to 297\), [1-9]\d{3} row images, 4 seals\.$/m,
  )
  expect(out).toContain('Sealed up to entry 285, on 2026-03-02 06:04:45.000 UTC (seal 4).')
  expect(out).toContain('After that 12 entries lie for which nobody can vouch yet')
  expect(out).toContain('Seal 3 of 2026-03-02 06:03:45.000 UTC, kept elsewhere, is in it')
  const german = run(['verify'], { LANG: 'de_DE.UTF-8' })
  expect(german.out).toContain('Es gab kein anderswo aufbewahrtes Siegel zum Vergleich')
})

test('TRUST-1 an export and the public key are enough on another machine; CSV is for reading', () => {
  expect(run(['export', folder.at('ledger.jsonl')])).toMatchObject({ code: 0, err: '' })
  const elsewhere = { DATABASE_URL: '', COUNTERSIGN_DATA: folder.at('nowhere') }
  const key = ['--key', folder.at('third.seal')]
  const { code, out } = run(['verify', folder.at('ledger.jsonl'), ...key, '--json'], elsewhere)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    fits: true,
    last: 297,
    unsealed: 12,
    keys: [written.key.id],
    trusted: true,
  })

  const text = readFileSync(folder.at('ledger.jsonl'), 'utf8')
  writeFileSync(
    folder.at('altered.jsonl'),
    text.replace('"administrator":false,"rev":1', '"administrator":true,"rev":1'),
  )
  const altered = run(['verify', folder.at('altered.jsonl'), ...key], elsewhere)
  expect(altered).toMatchObject({ code: 1, err: '' })
  expect(altered.out).toMatch(/^The ledger does not fit\. Entry 1: what it says is not what was linked\./)
  expect(altered.out).toContain('person.add')

  expect(run(['export', folder.at('ledger.csv'), '--from', '2026-03-02T06:04:46Z'])).toMatchObject({
    code: 0,
  })
  const [heads, ...lines] = readFileSync(folder.at('ledger.csv'), 'utf8').trimEnd().split('\r\n')
  expect(heads).toBe('\ufeffseq,at,act,person,function,site,kind,subject,before,after,why,origin,id,link')
  expect(lines).toHaveLength(12)
})

test('TRUST-1 ledger seal vouches for what there is and hands out a seal to keep', () => {
  const { code, out } = run(['seal'])
  expect(code).toBe(0)
  expect(out).toMatch(/^-----BEGIN PUBLIC KEY-----\n/)
  expect(out).toContain('"number":5')
  expect(run(['seal', folder.at('fifth.seal')]).code).toBe(0)
  const after = run(['verify', '--seal', folder.at('fifth.seal')])
  expect(after.out).toContain('Sealed up to entry 297')
  expect(after.out).not.toContain('nobody can vouch')
})

test('TRUST-1 what the command cannot do is said in one sentence, with exit code 2', () => {
  using other = folderWith({ 'note.txt': 'milk, bread' })
  const refused: readonly (readonly [readonly string[], string, Record<string, string>?])[] = [
    [[], 'verify, export or seal'],
    [['verify', 'a', 'b'], 'one file at most'],
    [['verify', '--sea', 'x'], 'no option --sea'],
    [['verify', other.at('gone.jsonl')], 'no such file'],
    [['verify', '--key', other.at('note.txt')], 'no public key'],
    [['verify', '--seal', other.at('note.txt')], 'no seal in the file'],
    [['verify', '--data', other.at('none')], 'no database in', { DATABASE_URL: '' }],
    [['export'], 'Name the file to write'],
    [['export', 'x', '--format', 'xml'], 'no format xml'],
    [['export', 'x', '--from', 'yesterday'], '"yesterday" is neither a day'],
    [['seal', '--data', other.path], 'The key that seals this ledger is not in'],
  ]
  for (const [args, sentence, env] of refused) {
    const { code, out, err } = run(args, env)
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  }
  const wrong = run(['verify', other.at('note.txt')])
  expect(wrong).toMatchObject({ code: 1 })
  expect(wrong.out).toContain('This is no ledger that Countersign exported.')
})
