import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { product } from '../../testing/product.ts'
import { expectAt, printTable, short } from '../print.ts'
import { seeded } from '../random.ts'
import { median, quantile } from '../stats.ts'
import { grow, PEOPLE, SITES } from './grow.ts'
import { type Asked, enter, type Somebody } from './user.ts'

const USERS = 50
const MINUTES = Number(process.env.MINUTES ?? 10)
const LOOK_EVERY = 2_000
const WARM_UP = 20_000

/** 50 people at work on the sample company grown to 200 sites and 20,000 people: the server's own times, and its memory. */
export async function serving(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-serving-'))
  const data = join(folder, 'data')
  try {
    const functions = await sample(data)
    await grow(data, functions)
    await measured(data)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The sample company as it comes; the functions whose holders it needs at a site. */
async function sample(data: string): Promise<readonly string[]> {
  const server = product(['--data', data])
  const origin = await server.origin()
  await fetch(`${origin}/api/sample`, { method: 'POST' })
  const { functions } = (await (await fetch(`${origin}/api/sample/people`)).json()) as {
    functions: { id: string; side?: string }[]
  }
  await server.kill('SIGTERM')
  return functions.filter(({ side }) => side !== undefined).map(({ id }) => id)
}

async function measured(data: string): Promise<void> {
  // Each user comes from an address of their own, as behind a proxy: the limit of requests counts by address.
  const server = product(['--data', data, '--log', 'json', '--proxies', '127.0.0.1'])
  const port = Number(new URL(await server.origin()).port)
  const persons = await somePeople(port)
  const asked: Asked = new Map()
  let going = true
  const users: Promise<void>[] = []
  for (const [at, person] of persons.entries()) {
    const work = users.length < USERS ? await enter(port, `10.0.${at}.7`, person) : null
    if (work !== null) users.push(work(seeded(1_000 + at), asked, () => going))
  }
  if (users.length < USERS) throw new Error(`only ${users.length} members`)
  await delay(WARM_UP)
  server.errors.length = 0
  asked.clear()
  const memory: number[] = []
  const busy = cpuOf(server.child.pid ?? 0)
  for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; await delay(LOOK_EVERY))
    memory.push(residentOf(server.child.pid ?? 0))
  going = false
  const lines = [...server.errors]
  const cpu = cpuOf(server.child.pid ?? 0) - busy
  await Promise.all(users)
  await server.kill('SIGTERM')
  told(lines, memory, asked, cpu)
}

/** Half of them of the sample company itself, half who were grown and hold something at a site. */
async function somePeople(port: number): Promise<readonly Somebody[]> {
  const { people } = (await (await fetch(`http://127.0.0.1:${port}/api/sample/people`)).json()) as {
    people: { id: string; name: string; held: { site: string | null }[] }[]
  }
  const holding = people.filter(({ held }) => held.length > 0)
  const grown = holding.filter(({ name }) => name.startsWith('Person Number'))
  const own = holding.filter(({ name }) => !name.startsWith('Person Number'))
  // Some of the company's own are vendors, who may not ask: the others take their place.
  return [...own.slice(0, USERS / 2), ...grown.slice(0, USERS)].map(({ id, held }) => ({
    id,
    site: held[0]?.site ?? null,
  }))
}

function residentOf(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) / 1_000
}

/** How long the server's own process has computed, in milliseconds: a machine that others use does not change it much. */
function cpuOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return ((user ?? 0) + (system ?? 0)) * 10
}

function told(lines: readonly string[], memory: readonly number[], asked: Asked, cpu: number): void {
  const times = new Map<string, number[]>()
  const all: number[] = []
  for (const line of lines) {
    if (!line.startsWith('{')) continue
    const { route, method, ms, status } = JSON.parse(line)
    if (ms === undefined || status >= 400) continue
    all.push(ms)
    times.set(`${method} ${route}`, [...(times.get(`${method} ${route}`) ?? []), ms])
  }
  const row = (what: string, took: readonly number[]) => [
    what,
    String(took.length),
    ...[0.5, 0.95, 0.99, 1].map(share => `${short(quantile(took, share))} ms`),
  ]
  printTable(
    `${USERS} people at ${SITES} sites of a company of ${PEOPLE}, two seconds of thought, ${MINUTES} minutes: server time`,
    ['', 'requests', 'median', 'p95', 'p99', 'slowest'],
    [row('all', all), ...[...times].sort().map(([what, took]) => row(what, took))],
  )
  const third = Math.floor(memory.length / 3)
  const [first, last] = [median(memory.slice(0, third)), median(memory.slice(-third))]
  printTable(
    'Memory of the server (resident)',
    ['', 'MB'],
    [
      ['first third, median', short(first)],
      ['last third, median', short(last)],
      ['most', short(Math.max(...memory))],
    ],
  )
  const each = short(cpu / Math.max(1, all.length))
  const [now, minutes] = loadavg()
  console.log(
    `\nthe server computed ${each} ms for each request; others on this machine: load ${short(now ?? 0)}, ${short(minutes ?? 0)}`,
  )
  console.log(`\nanswers by status: ${JSON.stringify(Object.fromEntries(asked))}`)
  expectAt({
    what: 'p95 of server time',
    measured: quantile(all, 0.95),
    wanted: 60,
    unit: 'ms',
    atMost: true,
  })
  expectAt({
    what: 'memory, last third to first',
    measured: last / first,
    wanted: 1.1,
    unit: '×',
    atMost: true,
  })
}
