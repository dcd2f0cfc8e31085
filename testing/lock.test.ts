import { expect, test } from 'vitest'
import { missingFrom, readLock } from './lock.ts'

test('the house: the lock file holds every optional package, so that npm ci accepts it on every platform', () => {
  const lock = readLock()
  expect(Object.keys(missingFrom(lock)), 'npm run lock adds them').toEqual([])
  // The check sees what it should: without the binaries of one tool it names them.
  const without = Object.entries(lock.packages).filter(
    ([path]) => !path.startsWith('node_modules/@biomejs/cli-'),
  )
  expect(Object.keys(missingFrom({ packages: Object.fromEntries(without) }))).toContain(
    'node_modules/@biomejs/cli-darwin-arm64',
  )
})
