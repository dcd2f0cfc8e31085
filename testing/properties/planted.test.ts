import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Faults that a careless hand could bring into the prover, the compiler or the columns: [file, what stands, what then]. */
const faults: readonly (readonly [file: string, right: string, wrong: string])[] = [
  ['carve.ts', 'if (rank[i]! < rank[first]!) first = i', 'if (rank[i]! > rank[first]!) first = i'],
  ['carve.ts', 'if (meets(space, parts[a]!, 0, parts[b]!, 0)) return false', ''],
  ['carve.ts', 'rank[i]! < rank[first]! ||', ''],
  [
    'cover.ts',
    'if (covered === space.amount(box, 0)) return true',
    'if (covered >= space.total / 2) return true',
  ],
  [
    'cover.ts',
    'visit(left, here, depth + 1) && visit(right, here, depth + 1)',
    'visit(left, here, depth + 1)',
  ],
  ['cover.ts', 'signs.push(space.of(-1))', 'signs.push(space.of(0))'],
  ['cover.ts', 'own.set(i, own.get(i)! - space.amount(part, 0))', ''],
  ['box.ts', 'if (shared === 0) return false', 'if (shared === 0 && c > 0) return false'],
  ['overlaps.ts', 'if (high < column.size - 1) found', 'if (high < column.size - 2) found'],
  ['overlaps.ts', 'word &= -2 << ((i - start) & 31)', 'word &= -4 << ((i - start) & 31)'],
  ['numbers.ts', '{ at: Math.floor(at) + 1, above: false }', '{ at: Math.floor(at), above: false }'],
  ['sets.ts', 'segment >= known.length || hit[segment]', 'hit[segment]'],
  ['paint.ts', 'else if (outcomes[position] !== outcomes[first]) return CONTESTED', 'else return CONTESTED'],
  ['prove.ts', 'amounts[i] = space.amount(now[k]!, 0)', ''],
  ['gaps.ts', '[...freed, ...known.filter(met)]', 'known.filter(met)'],
  ['group.ts', 'boxes.rank[k]! < boxes.rank[i]! &&', 'boxes.rank[k]! <= boxes.rank[i]! &&'],
]

let copy = ''
const engine = (file: string) => join(copy, 'src/rules/split/engine', file)
const judge = (count: number) =>
  spawnSync(process.execPath, ['testing/properties/judge.ts', String(count)], { cwd: copy, encoding: 'utf8' })

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'countersign-planted-'))
  for (const part of ['src/rules', 'testing', 'package.json'])
    cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('SPLIT-6 without a planted fault the judge is content', () => {
  const run = judge(150)
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})

test.each(faults)('SPLIT-6 a fault planted in %s (%s) is caught', (file, right, wrong) => {
  const sound = readFileSync(engine(file), 'utf8')
  expect(sound.split(right)).toHaveLength(2)
  writeFileSync(engine(file), sound.replace(right, wrong))
  try {
    expect(judge(1500).status).toBe(1)
  } finally {
    writeFileSync(engine(file), sound)
  }
})
