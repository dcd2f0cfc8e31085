import { type Refusal, refuse } from '#rules/refusal.ts'
import { type PublicKey, publicKey } from '../key.ts'
import { readKeyLine } from '../line.ts'
import { fits, readSealLine, type Sealed } from '../seal.ts'
import type { Trust } from './verdict.ts'

/**
 * Looks at the seals and keys of a ledger, one after the other. `whole`: the ledger is there from its first entry, so
 * the first seal must be number 1.
 */
export function sealWatch({ keys: given, seal: kept }: Trust) {
  const trusted = new Map([...given].map(key => [key.id, key]))
  const named = new Map<string, PublicKey>()
  const used = new Set<string>()
  let last: Sealed | null = null
  let count = 0
  let keptFits = false

  return {
    /** A key that the ledger itself names. */
    key(line: string): Refusal | null {
      const told = readKeyLine(line)
      const key = told && publicKey(told.spki)
      if (told === null || key === null || key.id !== told.id)
        return refuse('ledger.key_altered', { key: short(told?.id) })
      named.set(key.id, key)
      return null
    },
    /** A seal, at a place of the chain; null where it is good, whatever the chain says. */
    seal(line: string, whole: boolean): Sealed | Refusal {
      const sealed = readSealLine(line)
      if (sealed === null) return refuse('ledger.seal_altered', { number: (last?.seal.number ?? 0) + 1 })
      const { number, key: id, previous } = sealed.seal
      const expected = last !== null ? last.seal.number + 1 : whole ? 1 : number
      if (number !== expected) return refuse('ledger.seal_gone', { number: expected })
      if (!named.has(id)) return refuse('ledger.key_gone', { number, key: short(id) })
      const key = (given.length > 0 ? trusted : named).get(id)
      if (key === undefined) return refuse('ledger.key_strange', { number, key: short(id) })
      const follows = last === null ? !whole || previous === null : previous === last.signature
      if (!follows || !fits(sealed, key)) return refuse('ledger.seal_altered', { number })
      last = sealed
      used.add(id)
      count++
      return sealed
    },
    /** Whether the seal that was kept elsewhere vouches for the same link at this number. */
    passes(seq: number, link: string): Refusal | null {
      if (kept?.seal.seq !== seq) return null
      keptFits = kept.seal.link === link
      const { number, at } = kept.seal
      return keptFits ? null : refuse('ledger.differs_from_seal', { number, seq, at })
    },
    /** The number at which `passes` wants to be asked. */
    kept: kept?.seal.seq ?? -1,
    /** Whether the ledger that ends at this number was cut before the seal that was kept. */
    end(seq: number): Refusal | null {
      if (kept === null || kept.seal.seq <= seq) return null
      const { number, seq: until, at } = kept.seal
      return refuse('ledger.cut', { number, seq: until, at })
    },
    /** A key that the ledger names and that has sealed nothing. */
    idle(): Refusal | null {
      const idle = [...named.keys()].find(id => !used.has(id))
      return idle === undefined ? null : refuse('ledger.key_unused', { key: short(idle) })
    },
    found: () => ({
      seals: count,
      sealed: last?.seal ?? null,
      kept: keptFits ? (kept?.seal ?? null) : null,
      keys: [...used],
      trusted: given.length > 0,
    }),
  }
}

/** Enough of a key's id to compare by eye. */
export const short = (id = ''): string => id.slice(0, 16)
