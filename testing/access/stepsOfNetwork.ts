import { randomUUID } from 'node:crypto'
import { draftNetwork } from '#acts/network/draft.ts'
import { isRefusal } from '#rules/refusal.ts'
import { planDraftOf } from '#store/network/plans.ts'
import type { Installation } from '../installation.ts'
import { planInForce, twoZones } from '../network/planRow.ts'
import type { Make } from './steps.ts'

const PATH = '/api/sites/north/network'

/** How the routes of zones and conduits are asked: of those of the site. */
export const networkSteps: Readonly<Record<string, Make>> = {
  'GET /api/sites/:site/network': async at => {
    await drafted(at)
    return { path: PATH }
  },
  'GET /api/sites/:site/network/versions/:number': async at => {
    await inForce(at)
    return { path: `${PATH}/versions/1` }
  },
  'GET /api/sites/:site/network/sheet': async at => {
    await inForce(at)
    return { path: `${PATH}/sheet` }
  },
  'GET /api/sites/:site/network/assets': () => ({ path: `${PATH}/assets` }),
  'PUT /api/sites/:site/network/draft': async at => ({
    path: `${PATH}/draft`,
    body: { content: twoZones },
    rev: await drafted(at),
  }),
  'POST /api/sites/:site/network/discards': async at => ({
    path: `${PATH}/discards`,
    body: { why: 'Not needed' },
    rev: await drafted(at),
  }),
  'POST /api/sites/:site/network/submissions': async at => ({
    path: `${PATH}/submissions`,
    body: { decision: randomUUID(), title: 'Zones', why: 'The lines are apart now' },
    rev: await drafted(at),
  }),
  'GET /api/sites/:site/network/checks': async at => {
    await checked(at)
    return { path: `${PATH}/checks` }
  },
  'GET /api/sites/:site/network/checks/:check': async at => ({ path: `${PATH}/checks/${await checked(at)}` }),
  'POST /api/sites/:site/network/checks': async at => {
    await inForce(at)
    return { path: asked(), body: flow(), headers: octets }
  },
  'POST /api/sites/:site/network/checks/:check/findings': async at => ({
    path: `${PATH}/checks/${await checked(at)}/findings`,
    body: { finding: randomUUID() },
  }),
  'POST /api/sites/:site/network/proposals': async at => {
    await inForce(at)
    const said = { decision: randomUUID(), title: 'Names', why: 'Names are asked for' }
    return {
      path: `${PATH}/proposals`,
      body: { ...said, conduit: 'up', protocol: ['udp'], ports: ['53'] },
    }
  },
}

let port = 1_000
/** A flow that was in no check before, so that what is unexpected of it is no finding yet. */
const flow = () =>
  `{"ts":1764061200,"id.orig_h":"10.1.0.5","id.resp_h":"10.2.0.7","id.resp_p":${port++},"proto":"tcp"}\n`
const asked = () => `${PATH}/checks?check=${randomUUID()}&kind=flows&name=conn.log`
const octets = { 'content-type': 'application/octet-stream' }

/** A check that somebody of the site has done. */
async function checked(at: Installation): Promise<string> {
  await inForce(at)
  const path = asked()
  const client = await at.as('karel')
  const { status, body } = await client.ask('POST', path, { body: flow(), headers: octets })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return new URL(path, 'http://x').searchParams.get('check') ?? ''
}

const made = new WeakSet<Installation>()
async function inForce(at: Installation): Promise<void> {
  if (made.has(at)) return
  made.add(at)
  await planInForce(at.database.db, 'north', at.ids.karel)
}

/** The state of the draft of the site, which differs from what is in force. */
async function drafted(at: Installation): Promise<number> {
  const there = await at.within(tx => planDraftOf(tx, 'north'))
  if (there !== undefined) return there.rev
  const zones = [...twoZones.zones, { id: 'dmz', level: 3.5 }]
  const done = await at.does(
    at.ids.karel,
    draftNetwork,
    { site: 'north', content: { ...twoZones, zones } },
    { rev: 0 },
  )
  if (isRefusal(done)) throw new Error(done.refused)
  return done.rev ?? 0
}
