import { randomUUID } from 'node:crypto'
import { addAsset } from '#acts/plant/addAsset.ts'
import { addRoom } from '#acts/room/add.ts'
import { beginEntry } from '#acts/room/entry.ts'
import { exceptRoom, ruleRoom } from '#acts/room/rule.ts'
import { decisionRows } from '../decisionRows.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

/** How the routes of locked places are asked. */
export const roomSteps: Readonly<Record<string, Make>> = {
  'GET /api/rooms': async at => {
    await ruled(at)
    return { path: '/api/rooms?site=north' }
  },
  'GET /api/assets/:asset/rooms': async at => {
    const asset = randomUUID()
    const fields = { tag: asset.slice(0, 8), class: 'plc' }
    await at.done(at.ids.karel, addAsset, { asset, site: 'north', fields })
    await added(at, { assets: [asset] })
    return { path: `/api/assets/${asset}/rooms` }
  },
  'POST /api/rooms': () => ({ body: { site: 'north', ...said() } }),
  'GET /api/rooms/:room': async at => ({ path: `/api/rooms/${await ruled(at)}` }),
  'GET /api/rooms/:room/sheet': async at => ({ path: `/api/rooms/${await ruled(at)}/sheet` }),
  'GET /api/rooms/:room/entrants/:person': async at => ({
    path: `/api/rooms/${await ruled(at)}/entrants/${at.ids.lena}`,
  }),
  'PUT /api/rooms/:room': async at => {
    const { room: _, ...body } = said()
    return { path: `/api/rooms/${await added(at)}`, body, rev: 1 }
  },
  'POST /api/rooms/:room/retirements': async at => ({
    path: `/api/rooms/${await added(at)}/retirements`,
    body: { why: 'Taken down' },
    rev: 1,
  }),
  'POST /api/rooms/:room/rules': async at => ({
    path: `/api/rooms/${await added(at)}/rules`,
    body: rules,
    rev: 1,
  }),
  'POST /api/rooms/:room/exceptions': async at => ({
    path: `/api/rooms/${await added(at)}/exceptions`,
    body: { exception: randomUUID(), decision: await decided(at), name: 'Vito Ferri' },
  }),
  'POST /api/room-exceptions/:exception/endings': async at => {
    const [exception, room, decision] = [randomUUID(), await added(at), await decided(at)]
    await at.done(at.ids.karel, exceptRoom, { exception, room, decision, name: 'Vito Ferri' })
    return { path: `/api/room-exceptions/${exception}/endings`, body: { why: 'Not any more' }, rev: 1 }
  },
  'POST /api/entries': async at => ({ body: comesIn(await ruled(at), at) }),
  'POST /api/entries/:entry/endings': async at => {
    const entry = comesIn(await ruled(at), at)
    await at.done(at.ids.lena, beginEntry, entry)
    return { path: `/api/entries/${entry.entry}/endings`, body: {}, rev: 1 }
  },
}

const rules = { functions: ['plant-manager'], escort: 'visitors', why: 'As agreed' }
const said = () => ({ room: randomUUID(), kind: 'cabinet', name: randomUUID(), lock: 'key' })

async function added(at: Installation, more: object = {}): Promise<string> {
  const one = said()
  await at.done(at.ids.karel, addRoom, { site: 'north', ...one, ...more })
  return one.room
}

/** A place into which the plant manager may go. */
async function ruled(at: Installation): Promise<string> {
  const room = await added(at)
  await at.done(at.ids.karel, ruleRoom, { room, ...rules }, { rev: 1 })
  return room
}

const comesIn = (room: string, at: Installation) => ({
  ...{ entry: randomUUID(), room, person: at.ids.lena, purpose: 'A look', hours: 1 },
})

/** A decision that lets people in: nobody here could make one, so it is put down as it is. */
async function decided(at: Installation): Promise<string> {
  const id = randomUUID()
  const row = decisionRows(() => at.ids.lena, new Map()).decision?.('north') ?? {}
  const decision = { ...row, id, kind: 'physical-access', state: 'decided' }
  await at.database.db.acting(randomUUID(), '*', tx =>
    tx
      .insertInto('decision')
      .values(decision as never)
      .execute(),
  )
  return id
}
