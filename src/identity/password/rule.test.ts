import { describe, expect, test } from 'vitest'
import { checkPassword } from './rule.ts'

const about = ['Jonas Becker', 'jonas.becker@rheinpharma.example', 'Rheinpharma GmbH', 'Werk Höchst']

describe('TRUST-3 passwords as NIST SP 800-63B-4 wants them', () => {
  test('at least 15 characters, of which each counts as one whatever it is', () => {
    expect(checkPassword('Kran & Kessel?', [])).toEqual({
      refused: 'password.too_short',
      params: { least: 15, length: 14 },
    })
    expect(checkPassword('Kran & Kessel 🛠', [])).toBeNull()
    expect(checkPassword('🛠🔩⚙️🧰 aä', [])).toMatchObject({ refused: 'password.too_short' })
  })

  test('up to 128', () => {
    const long = 'Kran, Kessel und Ventil. '.repeat(6)
    expect(checkPassword(long.slice(0, 128), [])).toBeNull()
    expect(checkPassword(long.slice(0, 129), [])).toEqual({
      refused: 'password.too_long',
      params: { most: 128, length: 129 },
    })
  })

  test.each([
    'correct horse battery staple',
    'dampf kessel rot',
    'x7!kd9_Qpz#4mVw',
    '480263715942068',
    'パスワードではない言葉をいくつか並べる',
    'der Mond scheint selten auf Silo 3',
  ])('no rule on which characters: %s', password => {
    expect(checkPassword(password, about)).toBeNull()
  })

  test.each([
    ['a known word and digits', 'Password123456789'],
    ['a known word in disguise', 'P@$$w0rdP@ssw0rd'],
    ['known words one after the other', 'passwort admin 2026'],
    ['a season and a year, twice', 'Summer2026!Summer2026!'],
    ['one character', 'aaaaaaaaaaaaaaaaaaaa'],
    ['two characters', 'ababababababababab'],
    ['rows of the keyboard', 'qwertzuiopasdfghjkl'],
    ['rows backwards', 'poiuytrewq0987654321'],
    ['columns of the keyboard', '1qaz2wsx3edc4rfv'],
    ['the alphabet', 'abcdefghijklmnopqrstuvwxyz'],
    ['the product', 'Countersign-2026-IT'],
    ['what plants run on', 'Siemens Simatic 2026'],
    ['the person', 'Jonas.Becker.1985'],
    ['the account name', 'jonas.becker@rheinpharma.example'],
    ['the company', 'Rheinpharma2026!!'],
    ['the site, without its accent', 'WerkHoechst123456'.replace('oe', 'o')],
    ['one of the most used', 'lytdybrbdfvgbhf'],
  ])('refused: %s', (_, password) => {
    expect(checkPassword(password, about)).toEqual({ refused: 'password.easy', params: {} })
  })
})
