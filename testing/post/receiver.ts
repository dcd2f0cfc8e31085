import { once } from 'node:events'
import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Certificate } from './trusted.ts'

/** A call as it came in. */
export type Called = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A real receiver of webhooks on this machine. How it answers can be changed while it runs. */
export async function receiver(certificate?: Certificate) {
  const calls: Called[] = []
  const open = new Set<ServerResponse>()
  const manner = {
    answer: (response: ServerResponse, _body: string): void => {
      response.writeHead(204).end()
    },
  }
  const listener: http.RequestListener = async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const body = Buffer.concat(chunks).toString('utf8')
    calls.push({ method, path: url, headers, body })
    open.add(response)
    manner.answer(response, body)
  }
  const server =
    certificate === undefined ? http.createServer(listener) : https.createServer(certificate, listener)
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `${certificate === undefined ? 'http' : 'https'}://localhost:${port}/`,
    calls,
    /** From now on it answers with a status, and headers if any. */
    answers(status: number, headers: Record<string, string> = {}) {
      manner.answer = response => {
        response.writeHead(status, headers).end('{"secret": "never read"}')
      }
    },
    /** From now on it answers with a status to what tells of an act, and as before to all else. */
    answersTo(act: string, status: number) {
      const { answer } = manner
      manner.answer = (response, body) => {
        if (JSON.parse(body).type === act) response.writeHead(status).end()
        else answer(response, body)
      }
    },
    /** From now on it takes calls and says nothing. */
    hangs() {
      manner.answer = () => {}
    },
    async close() {
      for (const response of open) response.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
