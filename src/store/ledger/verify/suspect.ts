import { type Refusal, refuse } from '#rules/refusal.ts'
import { linkOf } from '../line.ts'
import type { Seal } from '../seal.ts'

/** Two of an entry, its link and its seal disagree; what comes next tells which of them was altered. */
export type Suspect = {
  /** The link that the entry's line has. */
  readonly computed: string
  /** The link that the next line names, once it has come. */
  readonly given: string | null
  /** That line, where it has to be confirmed by the one after. */
  readonly next: Buffer | null
  /** The seal of this very entry. */
  readonly seal: Seal | null
}

/** Which one was altered, by what the line after the next one names as its link (null where there is none). */
export function decide({ computed, given, next, seal }: Suspect, after: string | null): Refusal {
  if (seal !== null) {
    if (seal.link === computed) return refuse('ledger.link_altered')
    if (seal.link === given) return refuse('ledger.entry_altered')
    if (given === computed) return refuse('ledger.rewritten', { number: seal.number, to: seal.seq })
  }
  if (next !== null && after !== null) {
    if (linkOf(next) === after) return refuse('ledger.entry_altered')
    if (linkOf(withPrevious(next, computed)) === after) return refuse('ledger.link_altered')
  }
  return refuse('ledger.entry_or_link_altered')
}

const TAIL = /,"previous":"([0-9a-f]{64})","seq":([1-9]\d{0,15})\}$/
const LONGEST = 120

/** What the line of an entry ends in; null where it does not end as such lines do. */
export function tailOf(line: Buffer): { previous: string; seq: number } | null {
  const [, previous, seq] = TAIL.exec(line.toString('latin1', Math.max(0, line.length - LONGEST))) ?? []
  return previous === undefined ? null : { previous, seq: Number(seq) }
}

function withPrevious(line: Buffer, previous: string): Buffer {
  const other = Buffer.from(line)
  other.write(previous, line.lastIndexOf('","seq":') - previous.length, 'latin1')
  return other
}
