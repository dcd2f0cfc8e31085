import { readWords } from '#rules/network/address.ts'
import type { Flows } from '#rules/network/flow.ts'
import {
  hasPorts,
  isSilent,
  isState,
  LARGEST,
  protocolOf,
  type servicesOf,
  textOf,
  timeOf,
  wholeOf,
} from './fields.ts'
import { roles, takeHead, usualHead } from './head.ts'
import { type LogReport, list } from './report.ts'
import { jsonReader } from './zeekJson.ts'

/** So much of a line that is no flow is shown. */
export const SHOWN = 120
export const FEED = 10
const RETURN = 13
const POINT = 46
const HASH = 35
const BRACE = 123

/** Reads a line into the next place of the columns, or tells what else became of it. */
export function lineReader(report: LogReport, flows: Flows, serviceOf: ReturnType<typeof servicesOf>) {
  const head = usualHead()

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
  /** Of which log a line is that is of another. */
  const other = { path: '' }
  const json = jsonReader(flows, serviceOf, other)

  function counted() {
    report.flows++
    if (Number.isNaN(flows.time[flows.count]!)) report.undated++
    flows.count++
  }

  function refuse(bytes: Uint8Array, from: number, end: number, code: string) {
    const params =
      code === 'flows.other_log'
        ? { path: other.path }
        : code === 'flows.no_field'
          ? { fields: head.missing }
          : {}
    list(report, code, params, () => textOf(bytes, from, Math.min(end, from + SHOWN)).trimEnd())
  }

  /**
   * Reads a line of fields in one way over its bytes: what is usual is read on the way, and what is not looked at again as a
   * field. Null, or why it is no flow.
   */
  function tsv(bytes: Uint8Array, from: number): string | null {
    const { columns, separator } = head
    const { roles: read, told } = columns
    const i = flows.count
    let at = from
    let column = 0
    let time = Number.NaN
    let amount = 0
    let port = 0
    let protocol = -1
    let service = 0
    let silent = 0
    let isAddress = true
    let isLog = true
    for (; column < read.length; column++) {
      const begins = at
      let byte = bytes[at]!
      switch (read[column]) {
        case roles.source:
        case roles.target: {
          const words = read[column] === roles.source ? flows.source : flows.target
          let whole = 0
          let part = 0
          let digits = 0
          let dots = 0
          for (; ; byte = bytes[++at]!) {
            const digit = byte - 48
            if (digit >= 0 && digit <= 9 && digits < 3) {
              part = part * 10 + digit
              digits++
            } else if (byte === POINT && digits > 0 && part < 256 && dots < 3) {
              whole = whole * 256 + part
              part = 0
              digits = 0
              dots++
            } else break
          }
          if (byte === separator && dots === 3 && digits > 0 && part < 256) {
            words[4 * i] = words[4 * i + 1] = 0
            words[4 * i + 2] = 0xffff
            words[4 * i + 3] = whole * 256 + part
          } else {
            at = endOf(bytes, at)
            if (!readWords(bytes, begins, textEnd(bytes, at), words, 4 * i)) isAddress = false
          }
          break
        }
        case roles.port:
        case roles.amount: {
          let whole = 0
          for (; byte >= 48 && byte <= 57; byte = bytes[++at]!) whole = whole * 10 + byte - 48
          if (byte !== separator || at === begins) {
            at = endOf(bytes, at)
            whole = wholeOf(bytes, begins, textEnd(bytes, at))
          }
          if (read[column] === roles.port) port = whole
          else if (whole > 0) amount += whole
          break
        }
        case roles.time: {
          let seconds = 0
          for (; byte >= 48 && byte <= 57; byte = bytes[++at]!) seconds = seconds * 10 + byte - 48
          let thousandths = 0
          if (byte === POINT) {
            byte = bytes[++at]!
            let scale = 100
            for (; byte >= 48 && byte <= 57; byte = bytes[++at]!) {
              thousandths += scale * (byte - 48)
              scale = scale === 100 ? 10 : scale === 10 ? 1 : 0
            }
          }
          if (byte === separator && at > begins && bytes[begins] !== POINT && seconds <= LARGEST)
            time = seconds * 1_000 + thousandths
          else {
            at = endOf(bytes, at)
            time = timeOf(bytes, begins, textEnd(bytes, at))
          }
          break
        }
        case roles.protocol:
          at = endOf(bytes, at)
          protocol = protocolOf(bytes, begins, textEnd(bytes, at))
          break
        case roles.service:
          at = endOf(bytes, at)
          service = isUnset(bytes, begins, textEnd(bytes, at))
            ? 0
            : serviceOf(bytes, begins, textEnd(bytes, at))
          break
        case roles.state:
          at = endOf(bytes, at)
          silent = isSilent(bytes, begins, textEnd(bytes, at)) ? 1 : 0
          isLog = told || isState(bytes, begins, textEnd(bytes, at))
          break
        default:
          while (byte !== separator && byte !== FEED) byte = bytes[++at]!
      }
      if (bytes[at] === FEED) {
        column++
        break
      }
      at++
    }
    while (bytes[at] !== FEED) at++
    next = at + 1
    if (head.path !== 'conn') {
      other.path = head.path
      return 'flows.other_log'
    }
    if (head.missing.length > 0) return 'flows.no_field'
    if (column < read.length) return told ? 'flows.columns' : 'flows.no_head'
    if (!isAddress) return 'flows.address'
    if (protocol < 0 || !isLog) return told ? 'flows.protocol' : 'flows.no_head'
    if (port < 0 || port > 65_535) return 'flows.port'
    flows.protocol[i] = protocol
    flows.port[i] = hasPorts(protocol) ? port : 0
    flows.service[i] = service
    flows.time[i] = time
    flows.bytes[i] = amount
    flows.silent[i] = silent
    return null
  }

  /** Where a field ends: at the next separator, or with its line. */
  function endOf(bytes: Uint8Array, from: number): number {
    const { separator } = head
    let at = from
    for (let byte = bytes[at]; byte !== separator && byte !== FEED; byte = bytes[++at]);
    return at
  }

  /** Where the text of a field ends that ends at a place: a line may end with two bytes. */
  const textEnd = (bytes: Uint8Array, at: number) =>
    bytes[at] === FEED && bytes[at - 1] === RETURN ? at - 1 : at

  /** Whether a field holds what the head says an empty one holds, or nothing. */
  function isUnset(bytes: Uint8Array, from: number, to: number): boolean {
    const { unset } = head
    if (to - from !== unset.length) return to === from
    for (let k = from; k < to; k++) if (bytes[k] !== unset.charCodeAt(k - from)) return false
    return true
  }

  return take
}

const utf8 = new TextDecoder()
const textOfJson = (bytes: Uint8Array, from: number, to: number) => utf8.decode(bytes.subarray(from, to))
