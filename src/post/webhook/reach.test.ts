import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Reach, reachOf } from './reach.ts'

const table: readonly (readonly [string, Reach])[] = [
  ['8.8.8.8', 'public'],
  ['93.184.216.34', 'public'],
  ['172.15.255.255', 'public'],
  ['172.32.0.0', 'public'],
  ['100.63.255.255', 'public'],
  ['100.128.0.0', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['2a00:1450:4001:81b::200e', 'public'],
  ['::ffff:8.8.8.8', 'public'],
  ['::ffff:808:808', 'public'],

  ['10.0.0.1', 'inside'],
  ['172.16.0.0', 'inside'],
  ['172.31.255.255', 'inside'],
  ['192.168.1.20', 'inside'],
  ['100.64.0.1', 'inside'],
  ['127.0.0.1', 'inside'],
  ['127.255.255.254', 'inside'],
  ['::1', 'inside'],
  ['0:0:0:0:0:0:0:1', 'inside'],
  ['fc00::1', 'inside'],
  ['fdff:ffff::1', 'inside'],
  ['::ffff:127.0.0.1', 'inside'],
  ['::ffff:7f00:1', 'inside'],
  ['0:0:0:0:0:ffff:10.1.2.3', 'inside'],

  ['169.254.169.254', 'never'],
  ['::ffff:169.254.169.254', 'never'],
  ['::ffff:a9fe:a9fe', 'never'],
  ['fd00:ec2::254', 'never'],
  ['100.100.100.200', 'never'],
  ['0.0.0.0', 'never'],
  ['0.1.2.3', 'never'],
  ['::', 'never'],
  ['::127.0.0.1', 'never'],
  ['255.255.255.255', 'never'],
  ['224.0.0.1', 'never'],
  ['ff02::1', 'never'],
  ['fe80::1', 'never'],
  ['fe80::1%eth0', 'never'],
  ['fec0::1', 'never'],
  ['192.0.2.1', 'never'],
  ['198.18.0.1', 'never'],
  ['203.0.113.9', 'never'],
  ['2001:db8::1', 'never'],
  ['2001::1', 'never'],
  ['2002:7f00:1::', 'never'],
  ['64:ff9b::7f00:1', 'never'],
  ['64:ff9b::a9fe:a9fe', 'never'],
  ['3fff::1', 'never'],
  ['localhost', 'never'],
  ['2130706433', 'never'],
  ['0x7f.0.0.1', 'never'],
  ['127.1', 'never'],
  ['', 'never'],
]

describe('TRUST-4 where an address lies', () => {
  test.each(table)('%s: %s', (address, reach) => expect(reachOf(address)).toBe(reach))

  test('an IPv4 address lies where it does, however it is written as IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), address => {
        const bytes = address.split('.').map(Number)
        const group = (at: number) => ((bytes[at]! << 8) | bytes[at + 1]!).toString(16)
        for (const written of [
          `::ffff:${address}`,
          `::FFFF:${address}`,
          `::ffff:${group(0)}:${group(2)}`,
          `0000:0000:0000:0000:0000:ffff:${group(0)}:${group(2)}`,
        ])
          expect(reachOf(written)).toBe(reachOf(address))
      }),
    )
  })

  test('what is public lies in none of the private or special networks', () => {
    fc.assert(
      fc.property(fc.ipV4(), address => {
        const [a = 0, b = 0] = address.split('.').map(Number)
        const special =
          [0, 10, 127].includes(a) ||
          a >= 224 ||
          (a === 172 && b >= 16 && b <= 31) ||
          (a === 192 && b === 168) ||
          (a === 169 && b === 254) ||
          (a === 100 && b >= 64 && b <= 127)
        if (special) expect(reachOf(address)).not.toBe('public')
      }),
      { numRuns: 2_000 },
    )
    fc.assert(
      fc.property(fc.ipV6(), address => {
        const first = Number.parseInt(address.split(':')[0] || '0', 16)
        if (first < 0x2000 || first > 0x3fff)
          if (!/^:*(0*:)*:?ffff:/i.test(address)) expect(reachOf(address)).not.toBe('public')
      }),
      { numRuns: 2_000 },
    )
  })
})
