import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretIn } from '#store/secret.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { writeLedger } from '#testing/ledger/write.ts'
import { dataFolderForTest } from '../cluster/hold.ts'
import { countersign, folderWith } from './run.ts'

const folder = folderWith({})
let made: TestDatabase

beforeAll(async () => {
  made = await testDatabase()
  await writeLedger(made.db, folder.path)
  secretIn(folder.path)
}, 120_000)
afterAll(async () => {
  await made.drop()
  folder[Symbol.dispose]()
})

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  countersign(args, { DATABASE_URL: made.url, COUNTERSIGN_DATA: folder.path, ...env })

test('TRUST-5 backup, restore to an empty folder and verify are one command each', async () => {
  const file = folder.at('monday.tar')
  const { code, out, err } = run(['backup', file])
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toMatch(/rows as of 20.+ UTC, the ledger up to entry 297, and the keys; [\d.]+ MB\.$/m)
  expect(out).toContain(`SHA-256 ${createHash('sha256').update(readFileSync(file)).digest('hex')}\n`)
  expect(out).toContain('every secret of this installation')
  expect(statSync(file).mode & 0o777).toBe(0o600)

  await using data = dataFolderForTest()
  const there = { DATABASE_URL: '', COUNTERSIGN_DATA: data.path }
  const restored = run(['restore', file], there)
  expect(restored).toMatchObject({ code: 0, err: '' })
  expect(restored.out).toContain(`Restored from ${file} to ${data.path}: `)
  const verified = run(['ledger', 'verify', '--json'], there)
  expect(JSON.parse(verified.out)).toMatchObject({ fits: true, last: 297, seals: 4 })

  expect(run(['restore', file], there)).toMatchObject({
    code: 2,
    out: '',
    err: `The data folder ${data.path} is in use: postgres is in it. Name an empty or new one with --data.\n`,
  })
  const again = run(['backup', folder.at('again.tar'), '--json'], there)
  expect(JSON.parse(again.out)).toMatchObject({ file: folder.at('again.tar'), ledger: 297 })
})

test('TRUST-5 an altered backup is refused with what and where, exit code 1; other refusals are 2', () => {
  const file = folder.at('tuesday.tar')
  expect(run(['backup', file]).code).toBe(0)
  const bytes = readFileSync(file)
  bytes[bytes.indexOf('files/secret') + 520] = 0
  writeFileSync(folder.at('altered.tar'), bytes)
  writeFileSync(folder.at('cut.tar'), bytes.subarray(0, bytes.length / 2))
  writeFileSync(folder.at('note.txt'), 'milk, bread')
  const nowhere = { DATABASE_URL: '', COUNTERSIGN_DATA: folder.at('nowhere') }
  const refused: readonly (readonly [readonly string[], number, string])[] = [
    [['restore', folder.at('altered.tar')], 1, 'is not as it was written: files/secret is altered. Nothing'],
    [['restore', folder.at('cut.tar')], 1, 'is cut off after tables/'],
    [['restore', folder.at('note.txt')], 1, 'is no backup that Countersign wrote'],
    [['restore', folder.at('gone.tar')], 2, 'there is no such file'],
    [['restore'], 2, 'Name the backup'],
    [['backup'], 2, 'Name the file to write'],
    [['backup', 'a', '--all'], 2, 'There is no option --all.'],
    [['backup', folder.at('none.tar')], 2, 'There is no database in'],
  ]
  for (const [args, exit, sentence] of refused) {
    const { code, out, err } = run(args, nowhere)
    expect({ args, code, out }).toEqual({ args, code: exit, out: '' })
    expect(err).toContain(sentence)
  }
  const json = run(['restore', folder.at('altered.tar'), '--json'], nowhere)
  expect(JSON.parse(json.out)).toMatchObject({ restored: false, code: 'restore.altered' })
  expect(run(['backup', '--help'], { LC_ALL: 'de_DE.UTF-8' }).out).toContain('countersign backup DATEI')
})
