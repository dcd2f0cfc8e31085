import { readWords } from '#rules/network/address.ts'
import { emptyFlows, type Flows } from '#rules/network/flow.ts'
import { TableBroken } from '../table/broken.ts'
import { type Bytes, joined, unpacked } from '../table/bytes.ts'
import {
  hasPorts,
  isSilent,
  isState,
  momentOf,
  protocolOf,
  servicesOf,
  textOf,
  timeOf,
  wholeOf,
} from './fields.ts'
import { takeHead, usualHead } from './head.ts'
import { type LogReport, list } from './report.ts'

const AT_ONCE = 8_192
/** A line that is longer is none of a log. */
const LONGEST = 2 ** 20
const SHOWN = 120
const COLUMNS = 256
const FEED = 10
const RETURN = 13
const HASH = 35
const BRACE = 123
const encoder = new TextEncoder()
const ended = Uint8Array.of(FEED)
const NOTHING = new Uint8Array()

/** Bytes as nothing but bytes: where Node's own kind comes between, reading each takes longer. */
const plain = (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)

/** Reads logs of connections one after the other; what was recognised keeps its place over all of them. */
export type LogReader = {
  /** The flows of a log, many at once: the same columns are filled again and again. `report` tells of every line. */
  read(file: Bytes, report: LogReport): AsyncGenerator<Flows>
}

/**
 * A reader of Zeek's conn.log, TSV and JSON, plain or gzip, as a stream and in memory that does not grow with it. Each line
 * tells by its beginning what it is, so that heads may be missing, odd, or come again in the middle of rotated logs put
 * together. Every line is a flow, a mark, or listed with its reason (`flows.*`). A file that breaks off is read up to there.
 */
export function logReader(): LogReader {
  const flows = emptyFlows(AT_ONCE)
  const serviceOf = servicesOf(flows)
  return { read: (file, report) => readLog(file, report, flows, serviceOf) }
}

async function* readLog(
  file: Bytes,
  report: LogReport,
  flows: Flows,
  serviceOf: ReturnType<typeof servicesOf>,
): AsyncGenerator<Flows> {
  const line = lineReader(report, flows, serviceOf)
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array()
  let tooLong = false
  flows.count = 0
  try {
    const { bytes } = await unpacked(file, Number.POSITIVE_INFINITY)
    let first = true
    for await (const piece of bytes) {
      const all = plain(piece)
      const start = first && all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf ? 3 : 0
      first = false
      // The end of a line that began in the piece before; the others are read where they stand.
      const feed = rest.length > 0 || tooLong ? all.indexOf(FEED) + 1 : start
      const begun = rest.length > 0 && feed > 0 ? joined([rest, all.subarray(0, feed)]) : NOTHING
      const end = all.lastIndexOf(FEED) + 1
      for (const whole of [begun, end > 0 ? all.subarray(feed, end) : NOTHING])
        for (let at = 0; at < whole.length; ) {
          at = line(whole, at)
          if (flows.count === AT_ONCE) {
            yield flows
            flows.count = 0
          }
        }
      if (end > 0) {
        tooLong = false
        rest = all.slice(end)
      } else if (!tooLong) rest = joined([rest, all.subarray(start)])
      if (rest.length > LONGEST) {
        if (!tooLong) {
          report.lines++
          list(report, 'flows.too_long', {}, () => textOf(rest, 0, SHOWN))
        }
        tooLong = true
        rest = new Uint8Array()
      }
    }
    if (rest.length > 0 && !tooLong) line(joined([rest, ended]), 0)
  } catch (error) {
    if (!(error instanceof TableBroken)) throw error
    report.broken = error.refusal
    if (rest.length > 0) {
      report.lines++
      list(report, 'flows.cut', {}, () => textOf(rest, 0, SHOWN))
    }
  }
  if (flows.count > 0) yield flows
}

/** Reads a line into the next place of the columns, or tells what else became of it. */
function lineReader(report: LogReport, flows: Flows, serviceOf: ReturnType<typeof servicesOf>) {
  const head = usualHead()
  const starts = new Int32Array(COLUMNS + 1)

  /** Reads the line that begins at a place; where the next one does. The bytes end with a line's end. */
  const take = (bytes: Uint8Array, from: number): number => {
    report.lines++
    const begins = bytes[from]!
    if (begins !== HASH && begins !== BRACE && begins !== FEED && begins !== RETURN) {
      const refused = tsv(bytes, from)
      if (refused === null) counted()
      else refuse(bytes, from, next, refused)
      return next
    }
    next = bytes.indexOf(FEED, from) + 1
    const to = next - 1 > from && bytes[next - 2] === RETURN ? next - 2 : next - 1
    if (from === to) report.marks++
    else if (begins === HASH) {
      report.marks++
      takeHead(head, textOf(bytes, from, to))
    } else {
      const refused = begins === BRACE ? json(textOfJson(bytes, from, to)) : 'flows.no_head'
      if (refused === null) counted()
      else refuse(bytes, from, next, refused)
    }
    return next
  }

  let next = 0
  let other = ''

  function counted() {
    report.flows++
    if (Number.isNaN(flows.time[flows.count]!)) report.undated++
    flows.count++
  }

  function refuse(bytes: Uint8Array, from: number, end: number, code: string) {
    const params =
      code === 'flows.other_log' ? { path: other } : code === 'flows.no_field' ? { fields: head.missing } : {}
    list(report, code, params, () => textOf(bytes, from, Math.min(end, from + SHOWN)).trimEnd())
  }

  function tsv(bytes: Uint8Array, from: number): string | null {
    const { columns, separator } = head
    const needed = Math.min(columns.last + 1, COLUMNS - 1)
    let count = 0
    let end = from
    starts[0] = from
    for (let byte = bytes[end]!; byte !== FEED; byte = bytes[++end]!)
      if (byte === separator) {
        starts[++count] = end + 1
        // What follows is not read.
        if (count === needed) break
      }
    next = bytes[end] === FEED ? end + 1 : bytes.indexOf(FEED, end) + 1
    if (count < needed) starts[++count] = end > from && bytes[end - 1] === RETURN ? end : end + 1
    if (head.path !== 'conn') {
      other = head.path
      return 'flows.other_log'
    }
    if (head.missing.length > 0) return 'flows.no_field'
    if (count < needed) return columns.told ? 'flows.columns' : 'flows.no_head'
    const i = flows.count
    const { source, target, port, protocol, service, sent, received, state, ts } = columns
    if (!readWords(bytes, starts[source]!, starts[source + 1]! - 1, flows.source, 4 * i))
      return 'flows.address'
    if (!readWords(bytes, starts[target]!, starts[target + 1]! - 1, flows.target, 4 * i))
      return 'flows.address'
    const spoken = protocolOf(bytes, starts[protocol]!, starts[protocol + 1]! - 1)
    const fits = columns.told || isState(bytes, starts[state]!, starts[state + 1]! - 1)
    if (spoken < 0 || !fits) return columns.told ? 'flows.protocol' : 'flows.no_head'
    flows.protocol[i] = spoken
    const number = wholeOf(bytes, starts[port]!, starts[port + 1]! - 1)
    if (number < 0 || number > 65_535) return 'flows.port'
    flows.port[i] = hasPorts(flows.protocol[i]!) ? number : 0
    flows.service[i] =
      service < 0 || isUnset(bytes, service)
        ? 0
        : serviceOf(bytes, starts[service]!, starts[service + 1]! - 1)
    flows.time[i] = ts < 0 ? Number.NaN : timeOf(bytes, starts[ts]!, starts[ts + 1]! - 1)
    flows.bytes[i] = amountIn(bytes, sent) + amountIn(bytes, received)
    flows.silent[i] = state >= 0 && isSilent(bytes, starts[state]!, starts[state + 1]! - 1) ? 1 : 0
    return null
  }

  const amountIn = (bytes: Uint8Array, column: number) =>
    column < 0 ? 0 : Math.max(0, wholeOf(bytes, starts[column]!, starts[column + 1]! - 1))

  /** Whether a column holds what the head says an empty one holds, or Zeek's word for an empty list. */
  function isUnset(bytes: Uint8Array, column: number): boolean {
    const from = starts[column]!
    const length = starts[column + 1]! - 1 - from
    if (length === 0) return true
    if (length !== head.unset.length) return false
    for (let k = 0; k < length; k++) if (bytes[from + k] !== head.unset.charCodeAt(k)) return false
    return true
  }

  function json(text: string): string | null {
    let record: Record<string, unknown>
    try {
      record = JSON.parse(text)
    } catch {
      return 'flows.not_json'
    }
    const id = (typeof record.id === 'object' && record.id !== null ? record.id : {}) as Record<
      string,
      unknown
    >
    if (typeof record._path === 'string' && record._path !== 'conn') {
      other = record._path
      return 'flows.other_log'
    }
    const i = flows.count
    const source = record['id.orig_h'] ?? id.orig_h
    const target = record['id.resp_h'] ?? id.resp_h
    const port = record['id.resp_p'] ?? id.resp_p
    if (typeof source !== 'string' || typeof target !== 'string' || typeof record.proto !== 'string')
      return 'flows.fields'
    if (!word(source, (bytes, to) => readWords(bytes, 0, to, flows.source, 4 * i))) return 'flows.address'
    if (!word(target, (bytes, to) => readWords(bytes, 0, to, flows.target, 4 * i))) return 'flows.address'
    if (typeof port !== 'number' || !Number.isInteger(port) || port < 0 || port > 65_535) return 'flows.port'
    const spoken = word(record.proto, (bytes, to) => protocolOf(bytes, 0, to))
    if (spoken < 0) return 'flows.protocol'
    flows.protocol[i] = spoken
    flows.port[i] = hasPorts(flows.protocol[i]!) ? port : 0
    const { service, conn_state: state, orig_bytes: sent, resp_bytes: received } = record
    flows.service[i] =
      typeof service === 'string' && service !== ''
        ? word(service, (bytes, to) => serviceOf(bytes, 0, to))
        : 0
    flows.time[i] = momentOf(record.ts)
    flows.bytes[i] = amount(sent) + amount(received)
    flows.silent[i] = typeof state === 'string' && word(state, (bytes, to) => isSilent(bytes, 0, to)) ? 1 : 0
    return null
  }
  return take
}

const amount = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 0)
const utf8 = new TextDecoder()
const textOfJson = (bytes: Uint8Array, from: number, to: number) => utf8.decode(bytes.subarray(from, to))

function word<T>(text: string, read: (bytes: Uint8Array, to: number) => T): T {
  const bytes = encoder.encode(text)
  return read(bytes, bytes.length)
}
