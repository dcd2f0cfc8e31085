import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from './address.ts'

describe('PLANT-2 addresses have one form each', () => {
  test.each([
    ['00-1D-9C-AA-BB-CC', 'mac:00:1d:9c:aa:bb:cc'],
    ['001d.9caa.bbcc', 'mac:00:1d:9c:aa:bb:cc'],
    ['001D9CAABBCC', 'mac:00:1d:9c:aa:bb:cc'],
    ['mac: 00:1d:9c:aa:bb:cc', 'mac:00:1d:9c:aa:bb:cc'],
    [' 010.001.002.003 ', 'ip:10.1.2.3'],
    ['10.1.2.3/24', 'ip:10.1.2.3'],
    ['FE80:0:0:0::1', 'ip:fe80::1'],
    ['slot:  0/3', 'slot:0/3'],
    ['SERIAL:COM3/5', 'serial:COM3/5'],
    ['0.0.0.0', null],
    ['::', null],
    ['00:00:00:00:00:00', null],
    ['10.1.2.256', null],
    ['10.1.2', null],
    ['00:1d-9c:aa:bb:cc', null],
    ['ip:', null],
    ['slot:', null],
    ['line 3', null],
    ['', null],
  ])('%s: %s', (text, read) => expect(readAddress(text)).toBe(read))

  test('what was read once is read alike again', () => {
    const seen = { mac: 0, ip: 0, none: 0 }
    const bytes = fc.uint8Array({ minLength: 6, maxLength: 6 })
    const mac = fc
      .tuple(bytes, fc.constantFrom(':', '-', ''))
      .map(([list, by]) => [...list].map(byte => byte.toString(16).padStart(2, '0')).join(by))
    fc.assert(
      fc.property(fc.oneof(mac, fc.ipV4(), fc.ipV6(), fc.string()), text => {
        const read = readAddress(text)
        seen[read === null ? 'none' : read.startsWith('mac') ? 'mac' : 'ip']++
        if (read !== null) expect(readAddress(read)).toBe(read)
      }),
      { numRuns: 2_000, seed: 20261123 },
    )
    console.log(`PLANT-2 addresses: 2,000 ${JSON.stringify(seen)}`)
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100)
  })
})
