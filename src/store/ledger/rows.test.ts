import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filled } from './entry.ts'
import { canonical } from './hash.ts'
import { rowText } from './rows.ts'

test('TRUST-1 the text of a row is RFC 8785, whatever stands in it', () => {
  const text = rowText()
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null), fc.jsonValue())
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zäZ_]*$/), value), row => {
      expect(text(row)).toBe(canonical(filled(row)))
    }),
    { numRuns: 2_000 },
  )
})
