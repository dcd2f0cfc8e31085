import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { BEGINNING, linkOf, readHead, readTotal } from '../line.ts'
import type { Seal } from '../seal.ts'
import { imageWatch } from './images.ts'
import { sealWatch } from './seals.ts'
import { decide, type Suspect, tailOf } from './suspect.ts'
import { type Broken, entryIn, type Held, type Trust } from './verdict.ts'

const LINE_FEED = 10
/** The third byte of a line tells what it is: `{"entry"`, `{"changes"`, `{"row"`, `{"seal"`, `{"key"`, … */
const [ENTRY, CHANGES, ROW, SEAL, KEY, HEAD, TOTAL] = [...Buffer.from('ecrskft')]
const ROW_BEGINS = '{"row":'
const [ROW_ENDS] = Buffer.from('}')

/**
 * Walks through the lines of a ledger, from a file or a database, and stops at the first that does not fit. Nothing is
 * parsed of an entry that fits: its line ends in the link before it and its number, and is hashed as it stands.
 */
export function walk(trust: Trust) {
  const seals = sealWatch(trust)
  const images = imageWatch()
  let [seq, link, first] = [0, BEGINNING, 1]
  let line: Buffer = Buffer.alloc(0)
  let [from, to, lines] = [0, 0, 1]
  let suspect: Suspect | null = null
  let seal: Seal | null = null
  let sealedTo = 0
  let broken: Broken | null = null
  let headed = false
  let ended = false

  const whole = () => first <= 1
  const at = (what: Refusal, where: number | null = seq): Broken => ({
    what,
    seq: where,
    entry: where === seq && seq >= first ? entryIn(line.subarray(from, to)) : null,
  })
  const wrongLine = () => at(refuse('ledger.line_wrong', { line: lines }), null)

  /** The next line has confirmed the link: what else hangs on this entry. */
  function confirmed(): Broken | null {
    const wrong = images.over() ?? (seq === seals.kept ? seals.passes(seq, link) : null)
    return wrong && at(wrong)
  }

  function entry(buffer: Buffer, start: number, end: number): Broken | null {
    if (suspect !== null) return settled(tailOf(buffer.subarray(start, end))?.previous ?? null)
    const tail = `,"previous":"${link}","seq":${seq + 1}}`
    if (buffer.toString('latin1', end - tail.length, end) !== tail)
      return strange(buffer.subarray(start, end))
    const wrong = confirmed()
    if (wrong !== null) return wrong
    link = linkOf(buffer.subarray(start, end))
    seq++
    line = buffer
    from = start
    to = end
    seal = null
    return null
  }

  /** A line that does not go on where the one before ended. */
  function strange(text: Buffer): Broken | null {
    const tail = tailOf(text)
    if (tail === null || (seq < first && tail.seq === first)) return wrongLine()
    if (tail.seq !== seq + 1) return at(refuse('ledger.gap', { found: tail.seq }), seq + 1)
    suspect = { computed: link, given: tail.previous, next: Buffer.from(text), seal }
    return seal === null ? null : settled(null)
  }

  /** Another link has come, or none will: what was altered, where there is anything to be told. */
  function settled(after: string | null): Broken | null {
    if (suspect === null) return null
    const waits = suspect.given === null
    const what = decide(waits ? { ...suspect, given: after } : suspect, waits ? null : after)
    return at(what, what.refused === 'ledger.rewritten' ? sealedTo + 1 : seq)
  }

  function sealed(text: string): Broken | null {
    if (suspect !== null) return null
    const read = seals.seal(text, whole())
    if (isRefusal(read)) return at(read, null)
    const { number, seq: until, at: when } = read.seal
    if (until > seq) return at(refuse('ledger.cut', { number, seq: until, at: when }), seq + 1)
    if (until < seq) return at(refuse('ledger.seal_elsewhere', { number }), null)
    seal = read.seal
    if (seal.link === link) sealedTo = seq
    else suspect = { computed: link, given: null, next: null, seal }
    return null
  }

  /** The first line: what follows, and on what its first entry hangs. */
  function head(text: string): Broken | null {
    const start = headed ? null : readHead(text)
    if (start === null) return at(refuse('ledger.not_a_ledger'), null)
    headed = true
    link = start.previous
    first = start.seq
    seq = first - 1
    return null
  }

  function total(text: string): Broken | null {
    ended = true
    const end = readTotal(text)
    if (end === null) return wrongLine()
    if (suspect !== null) return settled(end.link)
    if (end.seq !== seq) return at(refuse('ledger.gap', { found: end.seq }), seq + 1)
    if (end.link === link) return confirmed()
    suspect = { computed: link, given: end.link, next: null, seal }
    return settled(null)
  }

  function one(buffer: Buffer, start: number, end: number): Broken | null {
    const kind = buffer[start + 2]
    if (kind === ENTRY) return headed ? entry(buffer, start, end) : wrongLine()
    if (kind === ROW) {
      const framed = buffer.toString('latin1', start, start + ROW_BEGINS.length) === ROW_BEGINS
      if (!framed || buffer[end - 1] !== ROW_ENDS) return wrongLine()
      images.row(buffer.subarray(start + ROW_BEGINS.length, end - 1))
      return null
    }
    const text = buffer.toString('utf8', start, end)
    if (kind === HEAD || !headed) return head(text)
    if (kind === SEAL) return sealed(text)
    if (kind === TOTAL) return total(text)
    if (kind === KEY) {
      const wrong = seals.key(text)
      return wrong && at(wrong, null)
    }
    if (kind !== CHANGES) return wrongLine()
    const wrong = entry(buffer, start, end)
    if (wrong === null && suspect === null) images.expect(text)
    return wrong
  }

  return {
    /** Takes whole lines, each ended by a line feed; false once something does not fit. */
    lines(buffer: Buffer): boolean {
      for (let start = 0; start < buffer.length && broken === null; lines++) {
        const end = buffer.indexOf(LINE_FEED, start)
        broken = ended || end < 0 ? wrongLine() : one(buffer, start, end)
        start = end + 1
      }
      // The buffer may be filled anew: what may yet have to be told is kept.
      if (line === buffer) [line, from, to] = [Buffer.from(buffer.subarray(from, to)), 0, to - from]
      return broken === null
    },
    /** Something found beside the lines, after those given so far. */
    stop(found: Broken): void {
      broken ??= settled(null) ?? found
    },
    /** The answer, once all lines were given. Of a database all keys are there, and it is known how many entries wait. */
    end(database?: { readonly waiting: number }): Held | Broken {
      if (!ended) broken ??= at(refuse(headed ? 'ledger.file_cut' : 'ledger.not_a_ledger'), null)
      const cut = seals.end(seq)
      if (cut !== null) broken ??= at(cut, seq + 1)
      const idle = database && seals.idle()
      if (idle) broken ??= at(idle, null)
      if (broken !== null) return broken
      const found = seals.found()
      const entries = seq - first + 1
      return {
        first: entries === 0 ? 0 : first,
        last: seq,
        entries,
        rows: images.rows(),
        unsealed: seq - Math.max(found.sealed?.seq ?? 0, first - 1) + (database?.waiting ?? 0),
        ...found,
      }
    },
  }
}
