import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { isTest, projectFiles, textOf } from './house.ts'
import { delivered, requirements } from './requirements.ts'

const files = projectFiles()
/** Nobody reads what is generated. */
const code = files.filter(path => /\.(tsx?|mjs|css)$/.test(path) && path !== 'src/web/api/contract.ts')
const lines = (path: string) => textOf(path)?.split('\n').length ?? 0

test('the house: no file of code is longer than 300 lines', () => {
  expect(code.length).toBeGreaterThan(20)
  expect(code.filter(path => lines(path) > 301)).toEqual([])
})

test('the house: half of the files have at most 80 lines, nine of ten at most 200', () => {
  const sizes = code
    .filter(path => path.startsWith('src/') && !isTest(path))
    .map(lines)
    .sort((a, b) => a - b)
  const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0
  expect(at(0.5)).toBeLessThanOrEqual(80)
  expect(at(0.9)).toBeLessThanOrEqual(200)
})

test('the house: at most 20 files to a folder of src, tests not counted', () => {
  const folders = Map.groupBy(
    files.filter(path => path.startsWith('src/') && !isTest(path)),
    dirname,
  )
  expect(folders.size).toBeGreaterThan(3)
  expect([...folders].filter(([, inside]) => inside.length > 20).map(([folder]) => folder)).toEqual([])
})

test('the house: a requirement that a test names exists', () => {
  const wrong = titles().filter(({ title }) => named(title).some(id => !exists(id)))
  expect(wrong).toEqual([])
})

test('the house: every requirement that is delivered has a test that names it', () => {
  const shown = new Set(titles().flatMap(({ title }) => named(title)))
  expect(delivered.filter(id => !shown.has(id))).toEqual([])
})

function titles() {
  return files.filter(isTest).flatMap(path => {
    const found = textOf(path)?.matchAll(
      /\b(?:test|it|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*(['"`])(.+?)\1/gs,
    )
    return [...(found ?? [])].map(match => ({ path, title: match[2] ?? '' }))
  })
}

/** The ids in a title: those at its start, whatever they look like, and those of a known subject anywhere. */
function named(title: string): string[] {
  const start = /^[A-Z]{2,}-\d+/.exec(title)?.[0]
  const known = title.match(/\b[A-Z]+-\d+\b/g)?.filter(id => subject(id) in requirements) ?? []
  return start === undefined ? known : [start, ...known]
}

const subject = (id: string) => id.replace(/-\d+$/, '')

function exists(id: string) {
  const last = Object.entries(requirements).find(([name]) => name === subject(id))?.[1] ?? 0
  const number = Number(id.replace(/^.*-/, ''))
  return number >= 1 && number <= last
}
