import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Who } from '../company.ts'
import { type Client, type Installation, installation } from '../installation.ts'
import type { Described, Description } from '../openapi.ts'
import { oddOf, rawBodies, type Schema, textOf } from './odd.ts'
import { type Got, type Sent, send } from './send.ts'

/** How many requests each operation gets. */
const EACH = Number(process.env.REQUESTS ?? 200)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

const senders: readonly (Who | null)[] = [null, 'nadia', 'viktor', 'lena', 'farid', 'ines', 'karel']

/** What no answer may tell: how it is made, where it runs, what another site is called. */
const leaks = [
  /\bat .{0,80}\.(ts|js):\d+/,
  /node_modules|\/src\/|file:\/\/\/[a-z]/i,
  /\b(select|insert into|update|delete from) .{0,60}\b(from|values|set|where)\b/i,
  /syntax error at|violates|SQLSTATE|pg_catalog|relation "/i,
  /\$argon2id\$/,
]

let at: Installation
let description: Description
let ids: readonly string[]
const clients = new Map<Who | null, Client>()
const statuses = new Map<string, number>()
let from = 2

beforeAll(async () => {
  at = await installation()
  description = (await (await at.as(null)).ask('GET', '/api/openapi.json')).body as Description
  const found = await at.within(async tx => [
    ...(await tx.selectFrom('holding').select('id').execute()),
    ...(await tx.selectFrom('person').select('id').execute()),
    ...(await tx.selectFrom('split_version').select('id').execute()),
  ])
  ids = found.map(({ id }) => id)
})
afterAll(async () => {
  const told = [...statuses].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, n]) => `${code}: ${n}`)
  console.log(`seed ${seed}, ${EACH} requests for each operation; ${told.join(', ')}`)
  await at.close()
})

/** Somebody's browser, signed in anew where a request before has ended its session. */
async function clientOf(who: Who | null): Promise<Client> {
  const known = clients.get(who)
  const still =
    known !== undefined &&
    (who === null || ((await known.ask('GET', '/api/visit')).body as { me: unknown }).me !== null)
  const client = still ? known : await at.as(who)
  clients.set(who, client)
  return client
}

/** Generated requests of an operation, in an order that the seed decides. */
function requests(method: string, url: string, described: Described): readonly Omit<Sent, 'from'>[] {
  const schema = described.requestBody?.content['application/json']?.schema as Schema | undefined
  const text = textOf(ids)
  const query = (described.parameters ?? []).filter(({ in: where }) => where === 'query')
  const names = [...url.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const body = fc.oneof(
    { weight: 4, arbitrary: schema === undefined ? fc.constant(null) : oddOf(schema, ids) },
    { weight: 1, arbitrary: fc.constantFrom(...rawBodies).map(([type, raw]) => ({ type, raw })) },
  )
  const one = fc.record({
    params: fc.tuple(...names.map(() => text)),
    query: fc.record(Object.fromEntries([...query.map(({ name }) => [name, text]), ['odd', text]]), {
      requiredKeys: [],
    }),
    key: fc.oneof({ weight: 9, arbitrary: fc.uuid({ version: 4 }) }, { weight: 1, arbitrary: text }),
    rev: fc.constantFrom('"1"', '"2"', '"999999999999"', '*', 'W/"1"', '"-1"', ''),
    body,
  })
  return fc.sample(one, { numRuns: EACH, seed }).map(({ params, query, key, rev, body }) => {
    const path = names.reduce((path, name, i) => path.replace(`{${name}}`, encoded(params[i] ?? '')), url)
    const asked = Object.entries(query).map(([name, value]) => `${name}=${encoded(String(value))}`)
    const raw = method !== 'GET' && typeof body === 'object' && body !== null && 'raw' in body
    const sent = raw ? String(body.raw) : method === 'GET' ? null : JSON.stringify(body)
    return {
      method,
      path: `${path}${asked.length === 0 ? '' : `?${asked.join('&')}`}`.slice(0, 12_000),
      headers: {
        'content-type': raw ? String((body as { type?: unknown }).type) : 'application/json',
        'idempotency-key': printable(key) || randomUUID(),
        ...(rev === '' ? {} : { 'if-match': rev }),
      },
      body: sent,
    }
  })
}

/** Escaped, as every client has to, but for what a path trick leaves as it is. */
const encoded = (text: string) =>
  text.startsWith('..') ? text : encodeURIComponent(text.toWellFormed()).slice(0, 4_000)
const printable = (text: string) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 200)

/** As far as it can be decoded: a path may have been cut in the middle of a character. */
const decoded = (path: string) =>
  path.replace(/(?:%[0-9A-F]{2})+/g, part => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })

/** What is wrong with an answer; null where nothing is. */
function wrongWith(sent: Omit<Sent, 'from'>, who: Who | null, got: Got): string | null {
  if (got.status === 0) return `no answer: ${got.text}`
  const code = got.type.startsWith('application/problem+json')
    ? (JSON.parse(got.text) as { code: string }).code
    : null
  // A provider that does not answer is told as such: the one answer from 500 on that is a refusal with a code.
  if (got.status >= 500 && !(got.status === 504 && code?.startsWith('provider.')))
    return `status ${got.status}`
  if (got.status >= 400 && code === null) return `${got.status} without a code: ${got.text.slice(0, 200)}`
  const echoed = JSON.stringify([decoded(sent.path), sent.headers, sent.body])
  const leak = leaks.find(one => one.test(got.text) && !one.test(echoed))
  if (leak !== undefined && got.status >= 400) return `leak ${leak}: ${got.text.slice(0, 300)}`
  if (who === 'lena' && sent.method === 'GET' && /"south"/.test(got.text) && !echoed.includes('south'))
    return `tells of another site: ${got.text.slice(0, 300)}`
  return null
}

/** Rows of the record whose transaction left no entry in the ledger. */
async function unwritten(): Promise<readonly string[]> {
  const { owner } = at.database.db
  const { rows } = await sql<{ name: string }>`
    select distinct tgrelid::regclass::text as name from pg_trigger where tgname = 'must_be_act'`.execute(
    owner,
  )
  const found = await Promise.all(
    rows.map(async ({ name }) => {
      const strays = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.raw(name)} row
        where not exists (select from ledger_entry entry where entry.xmin = row.xmin)`.execute(owner)
      return (strays.rows[0]?.n ?? 0) > 0 ? name : null
    }),
  )
  return found.filter(name => name !== null)
}

test('TRUST-4 no odd request of any operation breaks, leaks or writes beside the ledger', async () => {
  const operations = Object.entries(description.paths).flatMap(([url, methods]) =>
    Object.entries(methods).map(([method, described]) => [method.toUpperCase(), url, described] as const),
  )
  expect(operations.length).toBeGreaterThan(60)
  const before = await unwritten()
  const wrong: string[] = []
  for (const [method, url, described] of operations) {
    const all = requests(method, url, described)
    for (const [i, sent] of all.entries()) {
      const who = senders[i % senders.length] ?? null
      const client = i < senders.length ? await clientOf(who) : clients.get(who)
      const cookie = [...(client?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
      from = from === 250 ? 2 : from + 1
      const got = await send(at.origin, {
        ...sent,
        headers: { ...sent.headers, ...(cookie === '' ? {} : { cookie }) },
        from: `127.0.0.${from}`,
      })
      statuses.set(String(got.status), (statuses.get(String(got.status)) ?? 0) + 1)
      const problem = wrongWith(sent, who, got)
      if (problem !== null)
        wrong.push(
          `${method} ${sent.path.slice(0, 200)} as ${who} ${(sent.body ?? '').slice(0, 300)}: ${problem}`,
        )
    }
  }
  console.log(`${operations.length} operations, ${operations.length * EACH} requests`)
  expect(wrong.slice(0, 20)).toEqual([])
  expect((await unwritten()).filter(name => !before.includes(name))).toEqual([])
})
