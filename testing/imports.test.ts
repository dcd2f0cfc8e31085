import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { home } from './house.ts'

// One violation per rule, in TypeScript, in places that exist: a rule that reports nothing here checks nothing.
const planted: Record<string, Record<string, string>> = {
  'rules-imports': { 'src/rules/planted.ts': `import '#words/say.ts'` },
  'words-imports': { 'src/words/planted.ts': `import '#exchange/planted-target.ts'` },
  'exchange-imports': { 'src/exchange/planted.ts': `import type {} from '#words/say.ts'` },
  'store-imports': { 'src/store/planted.ts': `import '#words/say.ts'` },
  'identity-imports': { 'src/identity/planted.ts': `import '#exchange/planted-target.ts'` },
  'acts-imports': { 'src/acts/planted.ts': `import '#api/planted-target.ts'` },
  'api-imports': { 'src/api/planted.ts': `import '#web/planted-target.ts'` },
  'cli-imports': { 'src/cli/planted.ts': `import '../api/planted-target.ts'` },
  'web-imports': { 'src/web/planted.tsx': `const page = () => import('#cli/planted-target.ts')\npage()` },
  'rounds-imports': { 'src/rounds/planted.ts': `import '#api/planted-target.ts'` },
  'post-imports': { 'src/post/planted.ts': `import '#exchange/planted-target.ts'` },
  'sample-imports': { 'sample/planted.ts': `import '#web/planted-target.ts'` },
  'rules-pure': { 'src/rules/planted-io.ts': `import 'yaml'` },
  'web-no-node': { 'src/web/planted-node.ts': `import { readFileSync } from 'node:fs'\nreadFileSync('')` },
  'no-circles': {
    'src/rules/planted-a.ts': `import './planted-b.ts'`,
    'src/rules/planted-b.ts': `import './planted-a.ts'`,
  },
  resolvable: { 'src/words/planted-lost.ts': `import '#rules/nowhere.ts'` },
}

type Report = {
  modules: { source: string }[]
  summary: {
    violations: { from: string; rule: { name: string } }[]
    ruleSetUsed: { forbidden: { name: string }[] }
  }
}

let copy: string
let report: Report

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'countersign-imports-'))
  for (const part of ['src', 'sample', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
    cpSync(join(home, part), join(copy, part), { recursive: true })
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'), 'junction')
  for (const room of ['exchange', 'api', 'web', 'cli'])
    write(`src/${room}/planted-target.ts`, 'export const target = 1')
  for (const files of Object.values(planted))
    for (const [path, text] of Object.entries(files)) write(path, text)
  report = cruise(copy)
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('the house: every import rule has a planted violation', () => {
  expect(Object.keys(planted).sort()).toEqual(
    report.summary.ruleSetUsed.forbidden.map(rule => rule.name).sort(),
  )
})

test.each(Object.entries(planted))('the house: %s reports what is planted against it', (rule, files) => {
  const reported = report.summary.violations
    .filter(found => found.rule.name === rule)
    .map(found => found.from)
  expect(reported.some(from => from in files)).toBe(true)
})

test('the house: the real rooms are seen, TypeScript and all, and keep the rules', () => {
  const real = cruise(home)
  const seen = real.modules.map(module => module.source)
  expect(seen.filter(path => /^src\/.*\.ts$/.test(path)).length).toBeGreaterThan(20)
  expect(seen).toContain('src/rules/split/split.ts')
  expect(seen).toContain('src/cli/main.ts')
  expect(seen).toContain('sample/read.ts')
  expect(real.summary.violations).toEqual([])
})

function write(path: string, text: string) {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), `${text}\n`)
}

/** Runs the same program with the same rules as `npm run check:imports`, and hands back all it saw. */
function cruise(folder: string): Report {
  const program = join(home, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const options = [
    '--config',
    '.dependency-cruiser.mjs',
    '--ts-pre-compilation-deps',
    '--output-type',
    'json',
  ]
  const output = execFileSync(process.execPath, [program, ...options, 'src', 'sample'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return JSON.parse(output)
}
