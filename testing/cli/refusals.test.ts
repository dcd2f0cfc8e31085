import { chmodSync, mkdirSync } from 'node:fs'
import { getuid } from 'node:process'
import { expect, test } from 'vitest'
import { refusalOf } from '#cli/files.ts'
import { randomFrom } from '../random.ts'
import { dairyMatrix, dairySplit } from './fixtures.ts'
import { countersign, folderWith, type Ran } from './run.ts'

const random = randomFrom(11)
const noise = Uint8Array.from({ length: 5000 }, () => random.below(256))
const zipStart = Uint8Array.of(0x50, 0x4b, 3, 4)

const bad: Record<string, [name: string, content: string | Uint8Array]> = {
  'binary noise': ['noise.xlsx', noise],
  'binary noise named as text': ['noise.csv', noise],
  'a broken zip': ['broken.xlsx', Uint8Array.from([...zipStart, ...noise])],
  'an empty file': ['empty.md', ''],
  'an empty split file': ['empty.split.yaml', ''],
  'broken YAML': ['broken.split.yaml', 'format: countersign.split/1\nfunctions: [\n  - {id: a\n'],
  'YAML that is no split': ['other.yaml', 'format: countersign.split/1\nid: x\nlabel: X\n'],
  'a name that nothing bears': ['typo.split.yaml', dairySplit.replace('A: shift-lead', 'A: shift-leed')],
  prose: ['prose.md', 'The plant manager is responsible. IT is told.\n\nNobody else minds.\n'],
  'XML that is no DMN': ['page.dmn', '<?xml version="1.0"?><page/>'],
  'DMN cut off': [
    'cut.dmn',
    '<?xml version="1.0"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><dec',
  ],
  'a 40 MB line': ['long.csv', `Activity,IT\n${'x'.repeat(40 * 2 ** 20)}`],
}

test.each(Object.entries(bad))(
  'SPLIT-10 %s costs exit code 2 and one clear sentence',
  (_, [name, content]) => {
    using folder = folderWith({ [name]: content })
    expectOneSentence(countersign(['check', folder.at(name)]), name)
  },
)

test('SPLIT-10 a missing file and a folder cost exit code 2 and one clear sentence, in every command', () => {
  using folder = folderWith({})
  mkdirSync(folder.at('plants'))
  for (const name of ['gone.md', 'plants']) {
    expectOneSentence(countersign(['check', folder.at(name)]), name)
    expectOneSentence(countersign(['who', folder.at(name), '--activity', 'x']), name)
    expectOneSentence(countersign(['convert', folder.at(name), folder.at('out.split.yaml')]), name)
  }
})

test('SPLIT-10 a file without permission is told as such', () => {
  const denied = Object.assign(new Error('no'), { code: 'EACCES' })
  expect(refusalOf('a.md', denied, 'cli.unreadable')).toEqual({
    refused: 'cli.no_permission',
    params: { file: 'a.md' },
  })
  expect(() => refusalOf('a.md', new Error('a bug'), 'cli.unreadable')).toThrow('a bug')
})

test.skipIf(getuid?.() === 0 || process.platform === 'win32')(
  'SPLIT-10 a file without permission costs exit code 2',
  () => {
    using folder = folderWith({ 'secret.md': dairyMatrix })
    chmodSync(folder.at('secret.md'), 0)
    expectOneSentence(countersign(['check', folder.at('secret.md')]), 'secret.md')
  },
)

const unclear: Record<string, string[]> = {
  'an unknown command': ['chek', 'raci.xlsx'],
  'no file': ['check'],
  'an unknown option': ['check', 'raci.xlsx', '--jsn'],
  'an option without its value': ['check', 'raci.xlsx', '--side'],
  'a value that no option takes': ['check', 'raci.xlsx', '--json=yes'],
  'a side that is none': ['check', 'raci.xlsx', '--side', 'CIO=top'],
  'a side without a name': ['check', 'raci.xlsx', '--side', '=it'],
  'two files for who': ['who', 'a.md', 'b.md', '--activity', 'x'],
  'one file for convert': ['convert', 'a.md'],
  'an ending that names no format': ['convert', 'a.md', 'b.pdf'],
}

test.each(Object.entries(unclear))('SPLIT-10 %s costs exit code 2 and one clear sentence', (_, args) => {
  expectOneSentence(countersign(args))
})

test('SPLIT-10 an error that nobody expected shows a code, and its stack only on demand', () => {
  const broken = `data:text/javascript,import fs from 'node:fs/promises';import{syncBuiltinESMExports as s}from'node:module';fs.stat=()=>{throw new RangeError('inner')};s()`
  const run = (env?: Record<string, string>) => countersign(['check', 'a.md'], env, ['--import', broken])
  expectOneSentence(run(), 'RangeError')
  expect(run({ COUNTERSIGN_DEBUG: '1' }).err).toContain('    at ')
})

function expectOneSentence({ code, out, err }: Ran, names = '') {
  expect(out).toBe('')
  expect(err).toMatch(/^[^\n]+\.\n$/)
  expect(err).toContain(names)
  expect(err).not.toMatch(/\n\s+at |Error:|\{\w+\}/)
  expect(code).toBe(2)
}
