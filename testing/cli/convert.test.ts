import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dairyMatrix, dairySplit } from './fixtures.ts'
import { countersign, folderWith } from './run.ts'

const verdict = (file: string) => {
  const { files } = JSON.parse(countersign(['check', file, '--json']).out)
  const { activities, functions, rules, situations, findings } = files[0]
  return {
    activities,
    functions,
    rules,
    situations,
    findings: findings.map((one: { kind: string }) => one.kind),
  }
}

test.each(['out.split.yaml', 'out.xlsx', 'out.dmn'])(
  'SPLIT-10 a split written as %s is the same split when it comes in again',
  name => {
    using folder = folderWith({ 'dairy.split.yaml': dairySplit })
    const [from, to] = [folder.at('dairy.split.yaml'), folder.at(name)]
    const { code, out, err } = countersign(['convert', from, to])
    expect({ code, out, err }).toEqual({ code: 0, out: `${to} is written.\n`, err: '' })
    expect(verdict(to)).toMatchObject({
      activities: 2,
      functions: 3,
      rules: 1,
      situations: verdict(from).situations,
    })
    expect(readdirSync(folder.path).toSorted()).toEqual(['dairy.split.yaml', name].toSorted())
  },
)

test.each(['out.csv', 'out.md', 'out.xlsx', 'out.yaml'])(
  'SPLIT-10 a matrix written as %s has the same findings again',
  name => {
    using folder = folderWith({ 'dairy.md': dairyMatrix })
    expect(countersign(['convert', folder.at('dairy.md'), folder.at(name)]).code).toBe(0)
    expect(verdict(folder.at(name))).toEqual(verdict(folder.at('dairy.md')))
  },
)

test('SPLIT-10 what the format has no place for is named', () => {
  using folder = folderWith({ 'dairy.split.yaml': dairySplit })
  const { out } = countersign(['convert', folder.at('dairy.split.yaml'), folder.at('out.csv')])
  expect(out).toMatch(/Left out: .*rules.*time limits.*people/)
})

test('SPLIT-10 an older file is replaced; the file itself, a folder and unread files are refused', () => {
  using folder = folderWith({ 'dairy.md': dairyMatrix, 'old.csv': 'old', 'prose.md': 'Nothing here.' })
  expect(countersign(['convert', folder.at('dairy.md'), folder.at('old.csv')]).code).toBe(0)
  expect(readFileSync(folder.at('old.csv'), 'utf8')).toContain('Remote access')

  const refused = (from: string, to: string) => {
    const { code, out, err } = countersign(['convert', folder.at(from), folder.at(to)])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return err
  }
  expect(refused('dairy.md', '../cli-nowhere/none/out.csv')).toContain('no such file')
  expect(refused('dairy.md', 'dairy.md')).toContain('would be overwritten with itself')
  expect(refused('prose.md', 'out.yaml')).toContain('prose.md')
  expect(refused('dairy.md', 'out.dmn')).not.toBe('')
  expect(existsSync(folder.at('out.yaml'))).toBe(false)
  expect(existsSync(folder.at('out.dmn'))).toBe(false)
})

test('SPLIT-10 what was not understood is counted when a file is converted', () => {
  using folder = folderWith({})
  writeFileSync(folder.at('odd.csv'), 'Activity,IT,Plant\nBackup,A/R,C\nPatch,A/R,ask Ole\n')
  expect(countersign(['convert', folder.at('odd.csv'), folder.at('out.yaml')]).out).toContain(
    'one place was not understood',
  )
})
