import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '#acts/people/add.ts'
import { type TestDatabase, testDatabase } from '#testing/database.ts'
import { acting } from '#testing/ledger/write.ts'
import { keysFor } from './keys.ts'
import { linkOnce } from './ledger/chain.ts'
import { sealKeyIn } from './ledger/key.ts'
import { sealOnce } from './ledger/seal.ts'

let base: TestDatabase
const above = mkdtempSync(join(tmpdir(), 'countersign-keys-'))
const folder = () => mkdtempSync(join(above, 'data-'))
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(async () => {
  await base.drop()
  rmSync(above, { recursive: true })
})

test('TRUST-5 a server whose secret is not that of its database, or which has none, is refused and makes none', async () => {
  const first = folder()
  const found = await keysFor(base.db, first)
  expect(found).toEqual({ secret: expect.stringMatching(/^[\w-]{64}$/) })
  expect(await keysFor(base.db, first)).toEqual(found)

  const empty = folder()
  expect(await keysFor(base.db, empty)).toMatchObject({ refused: 'keys.missing', params: { name: 'secret' } })
  expect(readdirSync(empty)).toEqual([])
  writeFileSync(join(empty, 'secret'), 'of another installation')
  expect(await keysFor(base.db, empty)).toMatchObject({ refused: 'keys.other_secret' })
})

test('TRUST-5 once something was sealed, a server without the key that seals is refused and makes none', async () => {
  const here = folder()
  const { act, now } = acting(base.db)
  await act(addPerson, { person: crypto.randomUUID(), name: 'Ines', email: 'ines@works.example' })
  await linkOnce(base.db)
  await sealOnce(base.db, sealKeyIn(folder()), now())
  expect(await keysFor(base.db, here)).toMatchObject({
    refused: 'keys.missing',
    params: { name: 'seal.key' },
  })
  expect(readdirSync(here)).toEqual([])
})
