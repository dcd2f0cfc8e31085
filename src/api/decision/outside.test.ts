import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assessDecision } from '#acts/decision/assess.ts'
import { changeDecision } from '#acts/decision/change.ts'
import { applyFromOutside } from '#acts/decision/outside/apply.ts'
import { sponsorDecision } from '#acts/decision/outside/sponsor.ts'
import { haltWork, releaseWork } from '#acts/decision/planning/release.ts'
import { scheduleDecision } from '#acts/decision/planning/schedule.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { checkItem, finishWork, startWork, verifyWork } from '#acts/decision/work.ts'
import { addPerson } from '#acts/people/add.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { cycle } from '#rules/decision/cycle.ts'
import { access } from '#rules/people/doers.ts'
import { emailOf, type Who } from '#testing/company.ts'
import { type Deciding, deciding } from '#testing/deciding.ts'
import { fromOutside } from '#testing/decision/outside.ts'
import { aMomentAgo, scanAt, why } from '#testing/decision/stages.ts'
import { listening } from '#testing/events.ts'
import { accountFor } from '#testing/identity.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'
import { routesOf } from '#testing/openapi.ts'

let at: Installation
let of: Deciding
let viktor: Client
let soc: string
/** Two more vendors: of another company at the same site, and one of the other site. */
const others: Record<'same' | 'south', string> = { same: randomUUID(), south: randomUUID() }

beforeAll(async () => {
  at = await installation()
  of = await deciding(at, () => Temporal.Now.instant().round('millisecond'))
  viktor = await at.as('viktor')
  soc = await somebody('soc', null)
  for (const [who, site] of [
    ['same', 'north'],
    ['south', 'south'],
  ] as const)
    await somebody('vendor', site, others[who])
})
afterAll(() => at.close())

async function somebody(fn: string, site: string | null, person: string = randomUUID()): Promise<string> {
  const email = emailOf(person as Who)
  await at.done(at.ids.amara, addPerson, { person, name: `Person of ${fn}`, email })
  await at.done(at.ids.farid, giveHolding, { holding: randomUUID(), person, function: fn, site })
  await accountFor(at.database, person, email)
  return person
}
const asked = async (by: string, more: object = {}) =>
  (await at.done(by, applyFromOutside, fromOutside(more))).subject

/** What the vendor asked for, taken over by maintenance and made complete, with both keys turned and its time planned. */
async function session(): Promise<string> {
  const id = await asked(at.ids.viktor)
  const { maintenance } = of.who
  await of.does(maintenance, sponsorDecision, id)
  const { title, fields } = fromOutside()
  const more = { way: 'The jump host', 'may-not': 'Load a program', watched: 'Maintenance, on site' }
  const items = [{ part: 'step', lane: 'operations', label: 'The vendor has found the cause' }]
  const content = {
    why,
    minutes: 60,
    rollback: 'The recipes of yesterday',
    items,
    fields: { ...fields, ...more },
  }
  const assets = [await of.asset({ class: 'mes' })]
  const stated = { urgency: 'planned', 'alters-logic': false }
  await of.does(maintenance, changeDecision, id, { title, area: 'filling', content, assets, stated })
  await of.does(maintenance, submitDecision, id)
  for (const impact of ['safety', 'quality'] as const)
    await of.does(of.who[impact === 'safety' ? 'process-safety' : 'quality'], assessDecision, id, {
      ...{ impact, answer: 'no' },
    })
  await of.advised(id)
  for (const fn of ['ot-security', 'shift-lead'] as const)
    await of.does(of.who[fn], signDecision, id, {
      ...{ meaning: 'approval', zone: 'UTC' },
      ...(fn === 'shift-lead' && { conditions: ['Somebody stands beside it'] }),
    })
  await of.does(of.who['shift-lead'], scheduleDecision, id, { from: aMomentAgo() })
  return id
}

test('TRUST-2 DECIDE-6 a vendor reads their own requests and nothing beside them', async () => {
  const own = await asked(at.ids.viktor)
  const list = (await viktor.ask('GET', '/api/requests')).body as {
    sites: { id: string }[]
    kinds: { id: string; fields: { id: string }[] }[]
    requests: { id: string; taken: boolean }[]
  }
  expect(list.sites.map(({ id }) => id)).toEqual(['north'])
  expect(list.kinds.map(({ id }) => id)).toEqual(['vendor-session'])
  expect(list.kinds[0]?.fields.map(({ id }) => id)).toEqual(['who', 'equipment', 'wanted', 'may'])
  const theirs = [await asked(others.same), await asked(others.south, { site: 'south' })]
  const after = (await viktor.ask('GET', '/api/requests')).body as typeof list
  expect(after.requests.map(({ id }) => id)).toContain(own)
  expect(after.requests.filter(({ id }) => theirs.includes(id))).toEqual([])
  const inside = await scanAt(at, of, 'deciding')
  for (const id of [...theirs, inside, randomUUID()])
    expect((await viktor.ask('GET', `/api/requests/${id}`)).status).toBe(404)
  expect(JSON.stringify(await viktor.ask('GET', '/api/desk'))).not.toContain('north')
})

test('TRUST-2 on every route of decisions a vendor gets on with nothing but what is theirs', async () => {
  const own = await asked(at.ids.viktor)
  const foreign = {
    'their own': own,
    'of another vendor there': await asked(others.same),
    'of the plant': await scanAt(at, of, 'deciding'),
    'of another site': await asked(others.south, { site: 'south' }),
  }
  const routes = routesOf(at.app.printRoutes({ commonPrefix: false })).filter(route =>
    /^\w+ \/api\/(decisions|campaigns|decision-)/.test(route),
  )
  expect(routes.length).toBeGreaterThan(28)
  let count = 0
  for (const [whose, id] of Object.entries(foreign))
    for (const route of routes) {
      const [method = '', url = ''] = route.split(' ')
      const path = url.replace(/:(decision|campaign|kind)/, id)
      const answer = await viktor.ask(method, path, { rev: 1, ...(method !== 'GET' && { body: { why } }) })
      const withdraws = route.endsWith('/withdrawals')
      const expected = withdraws && whose !== 'their own' ? 404 : withdraws ? 200 : [403, 422]
      if (Array.isArray(expected)) expect(expected, `${route}, ${whose}`).toContain(answer.status)
      else expect(answer.status, `${route}, ${whose}`).toBe(expected)
      expect(JSON.stringify(answer.body), `${route}, ${whose}`).not.toMatch(/filling|Person of|PLC-/)
      count++
    }
  expect((await of.row(own)).state).toBe('withdrawn')
  expect(cycle.filter(({ step }) => access[`decision.${step}`] !== 'member').map(({ step }) => step)).toEqual(
    [...['withdraw', 'reroute', 'unplan', 'replace', 'expire']],
  )
  console.log(`a vendor was answered ${count} times on ${routes.length} routes of decisions`)
})

test('DECIDE-6 what is asked from outside lacks nothing, and is asked where one serves', async () => {
  const code = async (body: object) =>
    ((await viktor.ask('POST', '/api/requests', { body })).body as { code: string }).code
  const { fields } = fromOutside()
  expect(await code(fromOutside({ site: 'south' }))).toBe('site.unknown')
  expect(await code(fromOutside({ kind: 'patch' }))).toBe('decision.no_kind')
  expect(await code(fromOutside({ fields: { ...fields, may: '' } }))).toBe('decision.incomplete')
  const inside = await at.as('lena')
  const answer = await inside.ask('POST', '/api/requests', { body: fromOutside() })
  expect(answer.body).toMatchObject({ status: 403, code: 'access.outside' })
})

test('DECIDE-6 somebody inside takes it over, and it is theirs; the vendor follows it and may withdraw it', async () => {
  const line = await listening(viktor)
  const id = await asked(at.ids.viktor)
  const another = await asked(others.same)
  expect(of.refused(await of.tries(at.ids.lena, sponsorDecision, id))).toBe('decision.not_asked')
  expect(of.refused(await of.tries(of.who.maintenance, submitDecision, id))).toBe('decision.not_requester')
  await of.does(of.who.maintenance, sponsorDecision, id)
  expect(of.refused(await of.tries(of.who.maintenance, sponsorDecision, id))).toBe('decision.not_asked')
  expect(of.refused(await of.tries(of.who.maintenance, submitDecision, id))).toBe('decision.subject')
  expect(await of.row(id)).toMatchObject({ requester: of.who.maintenance, visitor: at.ids.viktor })
  // They hear of each step of it, and of nothing that others asked for.
  await expect.poll(() => line.heard.filter(({ subject }) => subject === id)).toHaveLength(2)
  expect(line.heard.map(({ subject }) => subject)).not.toContain(another)
  await line.leave()
  const { body } = await viktor.ask('GET', `/api/requests/${id}`)
  expect(body).toMatchObject({ taken: true, expects: 'Person of maintenance', withdraw: null })
  const { rev } = body as { rev: number }
  const withdrawn = await viktor.ask('POST', `/api/decisions/${id}/withdrawals`, { body: { why }, rev })
  expect(withdrawn.status).toBe(200)
  expect((await viktor.ask('GET', `/api/requests/${id}`)).body).toMatchObject({
    state: 'withdrawn',
    said: why,
  })
})

test('DECIDE-3 DECIDE-6 the plant alone begins and ends a session; IT ends it once the plant lets it, and the plant looks at it', async () => {
  const id = await session()
  const { maintenance, 'shift-lead': shift, 'ot-security': security } = of.who
  const items = await at.within(tx =>
    tx.selectFrom('decision_item').selectAll().where('decision', '=', id).execute(),
  )
  const condition = items.find(({ part }) => part === 'condition')!.id
  await of.does(shift, checkItem, id, { item: condition, outcome: 'done' })
  const network = await somebody('network', null)
  expect(of.refused(await of.tries(network, startWork, id))).toBe('decision.not_plant')
  expect(of.refused(await of.tries(at.ids.viktor, startWork, id))).toBe('access.workers')
  await of.does(shift, startWork, id)
  const told = (await viktor.ask('GET', `/api/requests/${id}`)).body
  expect(told).toMatchObject({ state: 'under-way', conditions: ['Somebody stands beside it'] })
  expect(JSON.stringify(told)).not.toMatch(/Jonas|Person of ot-security|Person of quality/)

  expect(of.refused(await of.tries(soc, haltWork, id, { why }))).toBe('decision.not_released')
  expect(of.refused(await of.tries(soc, releaseWork, id, { why }))).toBe('decision.not_plant')
  await of.does(shift, releaseWork, id, { why })
  expect(of.refused(await of.tries(maintenance, haltWork, id, { why }))).toBe('decision.not_asked')
  expect(of.refused(await of.tries(soc, finishWork, id))).toBe('decision.not_plant')
  await of.does(soc, haltWork, id, { why })
  expect(await of.row(id)).toMatchObject({ state: 'finished', finished_by: soc, released_by: shift })
  expect(of.refused(await of.tries(security, verifyWork, id, { found: 'It runs' }))).toBe(
    'decision.not_checker',
  )
  await of.does(maintenance, verifyWork, id, { found: 'It runs' })
  expect((await of.row(id)).state).toBe('closed')
})
