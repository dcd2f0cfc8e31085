import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { listen } from '#api/running/listen.ts'
import { isRefusal } from '#rules/refusal.ts'
import { assemble } from '../src/assemble.ts'
import { company, emailOf, type Who } from './company.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { accountFor, PASSWORD } from './identity.ts'

/** What is asked for over HTTP: the act's id is made up where none is given. */
export type Ask = {
  readonly body?: unknown
  readonly rev?: number | undefined
  readonly id?: string
  readonly headers?: Readonly<Record<string, string>>
}
export type Answered = { readonly status: number; readonly headers: Headers; readonly body: unknown }

/** A browser at an address: it keeps its cookies. */
export class Client {
  readonly origin: string
  readonly cookies = new Map<string, string>()
  /** What it sends with every request. */
  readonly headers = new Map<string, string>()

  constructor(origin: string) {
    this.origin = origin
  }

  async fetch(method: string, path: string, { body, rev, id, headers = {} }: Ask = {}): Promise<Response> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        'idempotency-key': id ?? randomUUID(),
        ...(rev === undefined ? {} : { 'if-match': `"${rev}"` }),
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...Object.fromEntries(this.headers),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split(/=(.*)/s) ?? []
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }

  async ask(method: string, path: string, ask: Ask = {}): Promise<Answered> {
    const response = await this.fetch(method, path, ask)
    const text = await response.text()
    const json = /json(;|$)/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text }
  }

  signIn = (who: Who) =>
    this.ask('POST', '/api/session', { body: { name: emailOf(who), password: PASSWORD } })
}

/** The whole product, listening, over a company whose people can sign in. */
export async function installation() {
  const database = await testDatabase()
  const at = await company(database.db)
  for (const [who, id] of Object.entries(at.ids)) await accountFor(database, id, emailOf(who as Who))
  return { ...at, ...(await installed(database)) }
}
export type Installation = Awaited<ReturnType<typeof installation>>

/** The whole product, listening, over whatever a database holds: nothing yet, unless one is given. */
export async function installed(given?: TestDatabase) {
  const database = given ?? (await testDatabase())
  const folder = mkdtempSync(join(tmpdir(), 'countersign-installation-'))
  writeFileSync(join(folder, 'index.html'), '<title>Countersign</title>')
  const product = await assemble({ url: database.url, folder, pages: folder })
  if (isRefusal(product)) throw new Error(product.refused)
  const listening = await listen(product.app, 0)
  if (isRefusal(listening)) throw new Error(listening.refused)
  const origin = `http://127.0.0.1:${listening.port}`
  return {
    database,
    folder,
    app: product.app,
    first: product.first,
    origin,
    /** A fresh browser, with somebody signed in. */
    async as(who: Who | null): Promise<Client> {
      const client = new Client(origin)
      if (who === null) return client
      let { status } = await client.signIn(who)
      // Somebody who is just being signed in elsewhere has to wait.
      for (let tries = 0; status === 429 && tries < 20; tries++) {
        await delay(500)
        status = (await client.signIn(who)).status
      }
      if (status !== 200) throw new Error(`${who} could not sign in: ${status}`)
      return client
    },
    async close() {
      await product.app.close()
      await product.stop()
      await database.drop()
      rmSync(folder, { recursive: true })
    },
  }
}
