import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { secretIn } from './secret.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('TRUST-3 an installation has a secret of its own, made once, and nobody else reads it', () => {
  const secret = secretIn(folder)
  expect(secret).toMatch(/^[\w-]{64}$/)
  expect(secretIn(folder)).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['secret'])
})

test('given a start that was cut off while the secret was written, then a whole one is made', () => {
  writeFileSync(join(folder, 'secret.part'), 'half')
  expect(secretIn(folder)).toHaveLength(64)
})

test('a secret that cannot be read is not made anew', () => {
  expect(() => secretIn(join(folder, 'secret\0'))).toThrow()
  writeFileSync(join(folder, 'file'), '')
  expect(() => secretIn(join(folder, 'file'))).toThrow('ENOTDIR')
})
