import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './hash.ts'

test('TRUST-3 a password is kept as Argon2id with a salt of its own', async () => {
  const [one, two] = await Promise.all([hashPassword('drei Kessel'), hashPassword('drei Kessel')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(two).not.toBe(one)
  expect(await verifyPassword({ hash: one, password: 'drei Kessel' })).toBe(true)
  expect(await verifyPassword({ hash: one, password: 'drei kessel' })).toBe(false)
})

test('TRUST-3 the same characters fit however a keyboard composes them', async () => {
  const hash = await hashPassword('Überdruck\u00a0im Kessel')
  expect(await verifyPassword({ hash, password: 'U\u0308berdruck im Kessel' })).toBe(true)
})

test('TRUST-3 every character of a long password counts', async () => {
  const long = 'Ventil '.repeat(18)
  const hash = await hashPassword(`${long}1`)
  expect(await verifyPassword({ hash, password: `${long}2` })).toBe(false)
})

test('TRUST-3 what was hashed elsewhere, at another cost, is verified at that cost', async () => {
  // A vector of the reference implementation (phc-winner-argon2, src/test.c, argon2id version 0x13).
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await verifyPassword({ hash, password: 'password' })).toBe(true)
  expect(await verifyPassword({ hash, password: 'Password' })).toBe(false)
})

test('TRUST-3 what is no hash fits no password', async () => {
  expect(await verifyPassword({ hash: 'drei Kessel', password: 'drei Kessel' })).toBe(false)
  expect(await verifyPassword({ hash: '', password: '' })).toBe(false)
})
