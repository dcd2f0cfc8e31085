import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Faults that a careless hand could bring into the look-up or the judgement: [file, what stands, what then]. */
const faults: readonly (readonly [file: string, right: string, wrong: string])[] = [
  ['places.ts', 'a.strength - b.strength', 'b.strength - a.strength'],
  ['places.ts', 'if (fours[middle]! <= address) low = middle', 'if (fours[middle]! < address) low = middle'],
  ['places.ts', 'while (word < 3 &&', 'while (word < 2 &&'],
  ['places.ts', 'put(open.pop()!.last + 1n, open.at(-1) ?? null)', 'put(open.pop()!.last + 1n, null)'],
  ['permitted.ts', 'if (to < 65_535) starts.add(to + 1)', 'if (to < 65_535) starts.add(to)'],
  ['permitted.ts', "if (direction !== 'forward') inside", "if (direction === 'back') inside"],
  ['agreed.ts', ': until) <= at', ': until) < at'],
  ['classify.ts', 'if (to === 0 && cast !== UNICAST) to = from', ''],
  ['traffic/tally.ts', 'isTimed ? 2 : 1', '1'],
  ['classify.ts', 'else if (at < end) answer.till', 'else if (at < until!) answer.till'],
  ['traffic/tally.ts', '(silent[i]! << 16) | port[i]!', '(silent[i]! << 16)'],
  ['firewall/ground.ts', 'if (range.last + 1n < end) cuts.add(range.last + 1n)', ''],
  ['firewall/passing.ts', 'if (!rule.partial) before.push(rule)', 'before.push(rule)'],
  ['firewall/passing.ts', '...without(block, other.block), ...back', '...without(block, other.block)'],
  ['firewall/through.ts', '!apart || ', ''],
  ['firewall/through.ts', '!whole || unless[turn]!.length > 0', '!whole'],
  ['address.ts', 'parts.fill(0, gap, 8 - (count - gap))', ''],
]

let copy = ''
const judge = (name: 'judge' | 'judgeFirewall', count: number) =>
  spawnSync(process.execPath, [`testing/network/${name}.ts`, String(count)], { cwd: copy, encoding: 'utf8' })

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'countersign-planted-'))
  for (const part of ['src/rules', 'src/exchange', 'testing', 'package.json'])
    cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('PLANT-8 classification equals brute force over drawn zones, prefixes and permissions, IPv4 and IPv6', () => {
  const run = judge('judge', 600)
  console.log(run.stdout)
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})

test('PLANT-8 what drawn firewalls let through equals a look at every packet, chains, negations and interfaces included', () => {
  const run = judge('judgeFirewall', 120)
  console.log(run.stdout)
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})

test.each(faults)('PLANT-8 a fault planted in %s (%s) is caught', (file, right, wrong) => {
  const path = join(copy, 'src/rules/network', file)
  const sound = readFileSync(path, 'utf8')
  expect(sound.split(right)).toHaveLength(2)
  writeFileSync(path, sound.replace(right, wrong))
  try {
    const run = file.startsWith('firewall/') ? judge('judgeFirewall', 120) : judge('judge', 600)
    expect(run.status).toBe(1)
  } finally {
    writeFileSync(path, sound)
  }
})
