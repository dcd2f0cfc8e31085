import { expect, test } from 'vitest'

test('the house: tests run on the project’s own Node, 26 or newer', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(26)
})
