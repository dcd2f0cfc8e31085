import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vault } from './vault.ts'

const own = vault('the secret of this installation')
const other = vault('the secret of another one')

test('TRUST-3 what is locked opens again with the same secret, and with no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (text, id) => {
      const locked = own.lock(text, id)
      expect(own.unlock(locked)).toBe(text)
      expect(other.unlock(locked)).toBeNull()
      expect(own.lock(text, id)).toBe(locked)
      expect(own.lock(text, `${id}x`)).not.toBe(locked)
    }),
  )
})

test('TRUST-3 what was altered, or is none of ours, does not open', () => {
  const locked = own.lock('a password', 'one')
  const bytes = Buffer.from(locked, 'base64url')
  for (const at of bytes.keys()) {
    const altered = Buffer.from(bytes)
    altered[at] = altered[at]! ^ 1
    expect(own.unlock(altered.toString('base64url'))).toBeNull()
  }
  expect(own.unlock('')).toBeNull()
  expect(own.unlock('a password')).toBeNull()
  expect(locked).not.toContain('password')
})

test('TRUST-3 a derived secret belongs to its id and to the installation', () => {
  expect(own.derive('a')).toEqual(own.derive('a'))
  expect(own.derive('a')).toHaveLength(32)
  expect(own.derive('a')).not.toEqual(own.derive('b'))
  expect(own.derive('a')).not.toEqual(other.derive('a'))
})
