import { type IncomingMessage, request } from 'node:http'

export type Sent = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Where it comes from: one of the addresses of this machine's loopback, so that none has asked too often. */
  readonly from: string
}
export type Got = { readonly status: number; readonly type: string; readonly text: string }

const PATIENCE = 20_000

/** Sends a request as it is, which `fetch` would not; a stream is left after its head. Status 0: no answer. */
export const send = (origin: string, { method, path, headers, body, from }: Sent): Promise<Got> =>
  new Promise(done => {
    const { hostname, port } = new URL(origin)
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = { ...headers, ...length }
    const options = { hostname, port, method, path, headers: sent, localAddress: from, timeout: PATIENCE }
    const nothing = (text: string) => done({ status: 0, type: '', text })
    const read = (answer: IncomingMessage) => {
      const type = answer.headers['content-type'] ?? ''
      const parts: Buffer[] = []
      const end = () =>
        done({ status: answer.statusCode ?? 0, type, text: Buffer.concat(parts).toString('utf8') })
      answer.on('data', part => {
        parts.push(part)
        if (type.startsWith('text/event-stream')) {
          end()
          asked.destroy()
        }
      })
      answer.on('end', end)
      answer.on('error', error => nothing(String(error)))
    }
    const asked = request(options, read)
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')))
    asked.on('error', error => nothing(String(error)))
    asked.end(body ?? undefined)
  })
