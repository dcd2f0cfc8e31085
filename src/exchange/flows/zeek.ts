import { emptyFlows, type Flows } from '#rules/network/flow.ts'
import { TableBroken } from '../table/broken.ts'
import { type Bytes, joined, unpacked } from '../table/bytes.ts'
import { servicesOf, textOf } from './fields.ts'
import { FEED, lineReader, SHOWN } from './line.ts'
import { type LogReport, list } from './report.ts'

const AT_ONCE = 8_192
/** A line that is longer is none of a log. */
const LONGEST = 2 ** 20
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
