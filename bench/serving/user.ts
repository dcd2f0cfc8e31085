import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { pick } from '../random.ts'

const THOUGHT = 2_000
const DAY = 86_400_000

const OWN_ABSENCE = 'own absence'

/** What people do, and how often: a page asks for all of its parts at once. */
const pages = (
  { id: person, site }: Somebody,
  random: () => number,
): readonly (readonly [share: number, parts: readonly string[]])[] => [
  [30, ['/api/visit', '/api/desk']],
  [25, [`/api/who?activity=patch-timing${site === null ? '' : `&place=${site}`}`, QUESTION]],
  [12, ['/api/split/in-force', '/api/split/versions']],
  [3, ['/api/people?find=', '/api/sites']],
  [3, [`/api/people?find=number+${pick(random, 20_000)}`]],
  [2, [`/api/people/${person}`]],
  [15, ['/api/ledger']],
  [10, [OWN_ABSENCE]],
]

/** What every member may ask, and nobody else. */
const QUESTION = '/api/who?activity=remote-access-standard'

/** A person, and the site at which they hold something; null at corporate level. */
export type Somebody = { readonly id: string; readonly site: string | null }

/** How often what was asked got which answer: `200 /api/desk`. */
export type Asked = Map<string, number>

/** Somebody who has signed in, at a browser and an address of their own; null for who is no member of the company. */
export async function enter(port: number, address: string, somebody: Somebody) {
  const { id: person } = somebody
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
  if ((await ask('GET', QUESTION)) === 403) return null

  /** Looks at a page, thinks for two seconds, looks at another. */
  async function work(random: () => number, asked: Asked, going: () => boolean): Promise<void> {
    while (going()) {
      // People do not think in step.
      await delay(THOUGHT * (0.5 + random()))
      const day = new Date(Date.now() + pick(random, 300) * DAY).toISOString().slice(0, 10)
      const absence = { id: randomUUID(), person, from: `${day}T00:00:00Z`, to: `${day}T23:59:00Z` }
      await Promise.all(
        chosen(pages(somebody, random), random).map(async part => {
          const status = await (part === OWN_ABSENCE
            ? ask('POST', '/api/absences', absence)
            : ask('GET', part))
          const answer = `${status} ${part.split('?')[0]?.replace(person, ':person')}`
          asked.set(answer, (asked.get(answer) ?? 0) + 1)
        }),
      )
    }
    agent.destroy()
  }
  return work
}

function chosen(all: ReturnType<typeof pages>, random: () => number): readonly string[] {
  let at = pick(
    random,
    all.reduce((sum, [share]) => sum + share, 0),
  )
  for (const [share, parts] of all) {
    if (at < share) return parts
    at -= share
  }
  return []
}
