import { afterAll, expect, test, vi } from 'vitest'
import type { mayStep as MayStep, moveOf as MoveOf } from '#rules/decision/cycle.ts'
import type { Signing, turn } from '#rules/decision/sign.ts'
import { isRefusal } from '#rules/refusal.ts'
import { FIRST_SEED } from '../properties/property.ts'

const MOST = 40
const reported: string[] = []
afterAll(() => console.log(reported.join('\n')))

type Turn = typeof turn
/** A rule of the signature that has forgotten who turned a key: the same person turns the other. */
const forgetful =
  (real: Turn): Turn =>
  (signing: Signing, person) => {
    const slots = signing.slots.map(one => (one.by === person ? { ...one, by: 'somebody else' } : one))
    const turned = real({ ...signing, slots }, person)
    if (isRefusal(turned)) return turned
    return { ...turned, slot: signing.slots[slots.indexOf(turned.slot)]! }
  }
/** Each: the module, what of it is replaced, the fault that is found, and how the sequences are. */
const faults: Readonly<Record<string, readonly [string, (real: never) => object, RegExp, object?]>> = {
  'both keys by two persons': [
    '#rules/decision/sign.ts',
    ({ turn: real }: { turn: Turn }) => ({ turn: forgetful(real) }),
    /one person turned both keys/,
  ],
  'which step fits where it stands': [
    '#rules/decision/cycle.ts',
    ({ mayStep, moveOf }: { mayStep: typeof MayStep; moveOf: typeof MoveOf }) => ({
      mayStep: (...[step, , positions, attended]: Parameters<typeof MayStep>) =>
        mayStep(step, moveOf(step).from[0]!, positions, attended),
    }),
    /has not signed|without an answer|the impact on/,
    { wild: 0.6 },
  ],
  'what was signed is still what is asked': [
    '#acts/decision/decision.ts',
    () => ({ isStale: () => false }),
    /the split now asks/,
    { flips: 0.3 },
  ],
  'every impact judged': ['#rules/decision/asks.ts', () => ({ isAssessed: () => true }), /the impact on/],
  'what a time clashes with': [
    '#rules/decision/slot.ts',
    () => ({ clashes: () => null }),
    /planned outside of its windows|other work is on/,
  ],
  'an entry in the ledger': [
    '#store/ledger/entry.ts',
    () => ({ record: () => undefined }),
    /0 entries instead of 1/,
  ],
}

test.each(Object.entries(faults))(
  'DECIDE-3 DECIDE-5 without the guard "%s" the sequences find it',
  async (guard, [module, fault, found, how]) => {
    vi.resetModules()
    vi.doMock(module, async original => {
      const real = await original<object>()
      return { ...real, ...fault(real as never) }
    })
    const { looping } = await import('./loop.ts')
    const loop = await looping(how)
    try {
      let n = 0
      while (n < MOST && loop.seen.faults.length === 0) await loop.sequence(FIRST_SEED + n++, 70)
      reported.push(`${guard}: sequence ${n}, ${loop.seen.faults[0]}`)
      expect(loop.seen.faults.join('\n')).toMatch(found)
    } finally {
      vi.doUnmock(module)
      await loop.end()
    }
  },
  180_000,
)
