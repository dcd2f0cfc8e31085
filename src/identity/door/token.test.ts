import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isToken, makeToken, readToken } from './token.ts'

test('TRUST-3 a token names its record, proves itself, and no other text does', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(107), fc.constantFrom(...'0123456789abcdefxZ_'), (id, at, other) => {
      const { text, hash } = makeToken(id)
      expect(text).toMatch(/^cs_[0-9a-f]{32}_[0-9a-f]{72}$/)
      expect([readToken(text), isToken(text, hash)]).toEqual([id, true])
      if (text[at] === other) return
      const wrong = text.slice(0, at) + other + text.slice(at + 1)
      expect([readToken(wrong), isToken(wrong, hash)]).toEqual([null, false])
    }),
  )
})

test('TRUST-3 two tokens of one record have nothing in common but its id', () => {
  const id = randomUUID()
  const [one, other] = [makeToken(id), makeToken(id)]
  expect(isToken(one.text, other.hash)).toBe(false)
  expect(one.hash).toHaveLength(32)
})
