import { randomUUID } from 'node:crypto'
import { addPerimeter } from '#acts/perimeter/add.ts'
import { addPerimeterStandard } from '#acts/perimeter/standards.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

/** How the routes of the network and perimeter register are asked. */
export const perimeterSteps: Readonly<Record<string, Make>> = {
  'GET /api/sites/:site/perimeter': async at => {
    await entry(at)
    return { path: '/api/sites/north/perimeter' }
  },
  'GET /api/sites/:site/perimeter/export': async at => {
    await entry(at)
    return { path: '/api/sites/north/perimeter/export' }
  },
  'POST /api/sites/:site/perimeter': () => ({
    path: '/api/sites/north/perimeter',
    body: { entry: randomUUID(), kind: 'firewall', ...said() },
  }),
  'PUT /api/perimeter/:entry': async at => ({
    path: `/api/perimeter/${await entry(at)}`,
    body: said(),
    rev: 1,
  }),
  'POST /api/perimeter/:entry/assessments': async at => ({
    path: `/api/perimeter/${await entry(at)}/assessments`,
    body: { version: 1, verdicts: [{ requirement: 1, verdict: 'met' }] },
    rev: 1,
  }),
  'POST /api/perimeter/:entry/removals': async at => ({
    path: `/api/perimeter/${await entry(at)}/removals`,
    body: { why: 'Taken out' },
    rev: 1,
  }),
  'POST /api/perimeter-standards': () => ({ body: { ...worded(), standard: randomUUID(), ...north } }),
  'PUT /api/perimeter-standards/:standard': async at => ({
    path: `/api/perimeter-standards/${await standard(at)}`,
    body: { ...worded(), why: 'The audit' },
    rev: 1,
  }),
  'POST /api/perimeter-standards/:standard/endings': async at => ({
    path: `/api/perimeter-standards/${await standard(at)}/endings`,
    body: { why: 'Another one' },
    rev: 1,
  }),
}

const north = { site: 'north', kind: 'firewall' } as const
const worded = () => ({ name: randomUUID(), requirements: [{ text: 'No any-to-any rule' }] })
const said = () => ({
  ...{ name: `FW-101 ${randomUUID()}`, purpose: '', zones: [], conduits: [], parties: [] },
})

async function standard(at: Installation): Promise<string> {
  const id = randomUUID()
  await at.done(at.ids.karel, addPerimeterStandard, { ...worded(), standard: id, ...north })
  return id
}

async function entry(at: Installation): Promise<string> {
  const id = randomUUID()
  const follows = { standard: await standard(at) }
  await at.done(at.ids.karel, addPerimeter, { ...said(), ...north, entry: id, ...follows })
  return id
}
