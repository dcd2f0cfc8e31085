import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { sayRefusal } from '#words/say.ts'
import { readFiles } from './read.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-sample-'))
  cpSync(new URL('company/', import.meta.url), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Reads the company with one of its files changed. */
function readWith(file: string, change: (text: string) => string) {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  return readFiles(pathToFileURL(`${folder}/`))
}

test('the sample company is read as it stands', () => {
  expect(isRefusal(readWith('company.yaml', text => text))).toBe(false)
})

test.each([
  ['a file that has gone', 'sample.file', 'versions/2.yaml', null],
  ['text that is no YAML', 'sample.file', 'company.yaml', (text: string) => `${text}\n  [`],
  ['a key that nothing reads', 'sample.file', 'company.yaml', (text: string) => `${text}\nmotto: none\n`],
  [
    'a day that says nothing',
    'sample.file',
    'versions/3.yaml',
    (text: string) => text.replace('signed: { months_ago: 3, days_ago: 5 }', 'signed: {}'),
  ],
  [
    'a deputy whom nobody knows',
    'sample.stranger',
    'company.yaml',
    (text: string) => text.replace('Farid Rahimi: Jonas Lindqvist', 'Farid Rahimi: Jonas Lindgren'),
  ],
  [
    'one name for two people',
    'sample.name_twice',
    'company.yaml',
    (text: string) => text.replace('name: Hakan Yildirim', 'name: Stefania Lupo'),
  ],
  [
    'people at a place that is no site',
    'sample.no_place',
    'company.yaml',
    (text: string) => text.replace('  marlow-fork:\n', '  marlow-ford:\n'),
  ],
])('the sample company: %s is told, with the place', (_, code, file, change) => {
  if (change === null) rmSync(join(folder, file))
  const read = change === null ? readFiles(pathToFileURL(`${folder}/`)) : readWith(file, change)
  expect(read).toMatchObject({ refused: code })
  for (const language of ['en', 'de'] as const)
    expect(sayRefusal(language, read as never)).not.toMatch(/undefined|[{}]/)
})
