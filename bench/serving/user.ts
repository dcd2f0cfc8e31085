import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { pick } from '../random.ts'

const THOUGHT = 2_000
const DAY = 86_400_000

/** What people do, and how often: a page asks for all of its parts at once. */
const pages: readonly (readonly [share: number, parts: readonly string[]])[] = [
  [30, ['/api/visit', '/api/desk']],
  [25, ['/api/who?activity=patch-timing', '/api/who?activity=remote-access-standard']],
  [12, ['/api/split/in-force', '/api/split/versions']],
  [8, ['/api/people', '/api/sites']],
  [15, ['/api/ledger']],
  [10, ['own absence']],
]
const SHARES = pages.reduce((sum, [share]) => sum + share, 0)

/** How often what was asked got which answer: `200 /api/desk`. */
export type Asked = Map<string, number>

/** Somebody who has signed in, at a browser and an address of their own. */
export async function enter(port: number, address: string, person: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 })
  const cookies = new Map<string, string>()
  const ask = (method: string, path: string, body?: unknown): Promise<number> =>
    new Promise((done, failed) => {
      const headers = {
        'x-forwarded-for': address,
        'idempotency-key': randomUUID(),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      }
      const sent = request({ port, host: '127.0.0.1', method, path, agent, headers }, answer => {
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [name = '', value = ''] = line.split(';', 1)[0]?.split(/=(.*)/s) ?? []
          cookies.set(name, value)
        }
        answer.resume().on('end', () => done(answer.statusCode ?? 0))
      })
      sent.on('error', failed).end(body === undefined ? undefined : JSON.stringify(body))
    })
  const entered = await ask('POST', '/api/sample/session', { person })
  if (entered !== 200) throw new Error(`nobody could sign in as ${person}: ${entered}`)

  /** Looks at a page, thinks for two seconds, looks at another. */
  async function work(random: () => number, asked: Asked, going: () => boolean): Promise<void> {
    while (going()) {
      // People do not think in step.
      await delay(THOUGHT * (0.5 + random()))
      const day = new Date(Date.now() + pick(random, 300) * DAY).toISOString().slice(0, 10)
      const absence = { id: randomUUID(), person, from: `${day}T00:00:00Z`, to: `${day}T23:59:00Z` }
      await Promise.all(
        chosen(random).map(async part => {
          const status = await (part === 'own absence'
            ? ask('POST', '/api/absences', absence)
            : ask('GET', part))
          const answer = `${status} ${part}`
          asked.set(answer, (asked.get(answer) ?? 0) + 1)
        }),
      )
    }
    agent.destroy()
  }
  return work
}

function chosen(random: () => number): readonly string[] {
  let at = pick(random, SHARES)
  for (const [share, parts] of pages) {
    if (at < share) return parts
    at -= share
  }
  return []
}
