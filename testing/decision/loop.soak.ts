import { expect, test } from 'vitest'
import { FIRST_SEED } from '../properties/property.ts'
import { coverage, looping } from './loop.ts'

const SEQUENCES = 400
const STEPS = 120

test(`DECIDE-2 DECIDE-3 DECIDE-5 ${SEQUENCES} random sequences of ${STEPS} steps release nothing that the split and the plant do not`, async () => {
  const loop = await looping()
  for (let n = 0; n < SEQUENCES && loop.seen.faults.length === 0; n++)
    await loop.sequence(FIRST_SEED + n, STEPS)
  console.log(coverage(loop.seen))
  await loop.end()
  expect(loop.seen.faults).toEqual([])
})
