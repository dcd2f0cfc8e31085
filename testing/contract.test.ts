import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contract, contractFile } from './contract.ts'

test('TRUST-4 the web app calls the API as the API describes itself now; if not, run "npm run contract"', async () => {
  expect(await contract()).toBe(readFileSync(contractFile, 'utf8'))
})
