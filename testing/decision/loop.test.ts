import { expect, test } from 'vitest'
import { FIRST_SEED } from '../properties/property.ts'
import { coverage, looping } from './loop.ts'

const SECONDS = 35
const STEPS = 70

test('DECIDE-2 DECIDE-3 DECIDE-5 random people doing random things release nothing that the split and the plant do not', async () => {
  const loop = await looping()
  const end = performance.now() + SECONDS * 1_000
  let n = 0
  while (performance.now() < end && loop.seen.faults.length === 0)
    await loop.sequence(FIRST_SEED + n++, STEPS)
  console.log(`${n} sequences of ${STEPS} steps from seed ${FIRST_SEED}\n${coverage(loop.seen)}`)
  await loop.end()
  expect(loop.seen.faults).toEqual([])
  expect(loop.seen.states['under-way']).toBeGreaterThan(0)
}, 120_000)
