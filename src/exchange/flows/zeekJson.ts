import { readWords } from '#rules/network/address.ts'
import type { Flows } from '#rules/network/flow.ts'
import { hasPorts, isSilent, momentOf, protocolOf, type servicesOf } from './fields.ts'

/** Reads a flow that is written as JSON into the next place of the columns: null, or why it is none; `said.path` is the log it is of. */
export function jsonReader(
  flows: Flows,
  serviceOf: ReturnType<typeof servicesOf>,
  said: { path: string },
): (text: string) => string | null {
  return text => {
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
      said.path = record._path
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
}

const encoder = new TextEncoder()
const amount = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 0)

function word<T>(text: string, read: (bytes: Uint8Array, to: number) => T): T {
  const bytes = encoder.encode(text)
  return read(bytes, bytes.length)
}
