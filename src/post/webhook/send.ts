import { lookup as resolveName } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type Answer, answer } from '#rules/post/answer.ts'
import { reachOf } from './reach.ts'

/** How long a receiver may take, from its name to its answer. */
const SECONDS = 15
/** As much of an answer as is read; what stands in it matters to nobody. */
const READ = 65_536

/** Where to, and whether that may lie inside the company. */
export type Receiver = { readonly url: string; readonly inside: boolean }

/** Why a connection is not made: the receiver's name leads where it may not. */
class Forbidden extends Error {
  readonly answer: Answer
  constructor(said: Answer) {
    super(said.said)
    this.answer = said
  }
}

/**
 * Sends a message to a receiver, once. It follows no redirect, and connects to no address that it has not looked at
 * itself: the name is resolved here, once, and what was resolved is what is connected to. Only 2xx means that it has
 * arrived; what else the receiver says is read by nobody, so that nothing can be read through it.
 */
export async function send(
  { url, inside }: Receiver,
  body: string,
  headers: Readonly<Record<string, string>>,
  stop?: AbortSignal,
): Promise<Answer> {
  const target = new URL(url)
  const limit = AbortSignal.timeout(SECONDS * 1_000)
  const plain = target.protocol === 'http:'
  const host = target.hostname.replace(/^\[|\]$/g, '')
  try {
    // An address instead of a name is connected to without any looking up.
    if (isIP(host) !== 0) allow(host, inside, plain)
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = (plain ? http : https).request(target, {
        method: 'POST',
        // Of its own: no connection is kept, and no proxy of the environment decides where it leads.
        agent: plain ? new http.Agent() : new https.Agent(),
        lookup: lookingAt(inside, plain),
        signal: AbortSignal.any(stop === undefined ? [limit] : [limit, stop]),
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      })
      request.on('response', resolve).on('error', reject)
      request.end(body)
    })
    readLittle(response)
    return said(response.statusCode ?? 0)
  } catch (error) {
    return limit.aborted ? answer('again', 'webhook.timeout', { seconds: SECONDS }) : failed(error, host)
  }
}

/** Throws where an address may not be connected to. */
function allow(address: string, inside: boolean, plain: boolean): void {
  const reach = reachOf(address)
  if (reach === 'never' || (reach === 'inside' && !inside))
    throw new Forbidden(answer('again', 'webhook.address_forbidden', { address }))
  if (reach === 'public' && plain) throw new Forbidden(answer('again', 'webhook.plain_public', { address }))
}

/** Looks a name up, and hands on its addresses only where every one of them may be connected to. */
const lookingAt =
  (inside: boolean, plain: boolean): LookupFunction =>
  (name, options, done) => {
    resolveName(name, { ...options, all: true }, (error, found) => {
      try {
        if (error !== null) throw error
        for (const { address } of found) allow(address, inside, plain)
        const [first] = found
        if (options.all) done(null, found)
        else done(null, first?.address ?? '', first?.family)
      } catch (wrong) {
        done(wrong as NodeJS.ErrnoException, [])
      }
    })
  }

function readLittle(response: IncomingMessage): void {
  let bytes = 0
  response.on('error', () => {})
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > READ) response.destroy()
  })
}

function said(status: number): Answer {
  if (status >= 200 && status < 300) return answer('arrived', 'webhook.arrived', { status })
  if (status === 410) return answer('gone', 'webhook.gone')
  if (status >= 300 && status < 400) return answer('again', 'webhook.redirected', { status })
  return answer('again', 'webhook.status', { status })
}

const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH)/

/** What went wrong on the way, as a person can act on it. */
function failed(error: unknown, host: string): Answer {
  if (error instanceof Forbidden) return error.answer
  const { code = '', errors } = error as NodeJS.ErrnoException & { errors?: readonly NodeJS.ErrnoException[] }
  const problem = code || (errors?.[0]?.code ?? '')
  if (problem === 'ENOTFOUND' || problem === 'EAI_AGAIN')
    return answer('again', 'webhook.host_unknown', { host })
  if (problem === 'ECONNREFUSED') return answer('again', 'webhook.connection_refused', { host })
  if (TLS.test(problem)) return answer('again', 'webhook.tls_wrong', { host, problem })
  return answer('again', 'webhook.broken', { host, problem: problem || 'ABORTED' })
}
