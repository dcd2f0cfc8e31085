import { randomUUID } from 'node:crypto'
import { addConfiguration } from '#acts/configuration/add.ts'
import { setConstraint } from '#acts/constraint/set.ts'
import { addAsset } from '#acts/plant/addAsset.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

const allowed = { says: 'allowed', reason: 'Tried on a spare' }
const fields = { tag: 'PLC-101', class: 'plc' }

/** How the routes of sites' profiles and of assets are asked. */
export const plantSteps: Readonly<Record<string, Make>> = {
  'PUT /api/sites/:site/profile': async at => ({
    path: '/api/sites/north/profile',
    body: { regimes: ['gxp', 'nis2'] },
    rev: await revOf(at),
  }),
  'POST /api/sites/:site/areas/:area/cells': () => ({
    path: '/api/sites/north/areas/filling/cells',
    body: { cell: `c-${randomUUID().slice(0, 8)}`, label: 'A cell' },
  }),
  'GET /api/assets': async at => ({ path: `/api/assets?q=${await tagged(at)}` }),
  'GET /api/assets/export': async at => ({
    path: `/api/assets/export?columns=tag,site&q=${await tagged(at)}`,
  }),
  'POST /api/assets/changes/previews': async at => ({
    body: { of: { ids: [await asset(at)] }, fields: { zone: 'z1' } },
  }),
  'POST /api/assets/changes': async at => {
    const of = { ids: [await asset(at)] }
    const fields = { zone: 'z1' }
    const { body } = await (await at.as('amara')).ask('POST', '/api/assets/changes/previews', {
      body: { of, fields },
    })
    return { body: { of, fields, seen: (body as { seen: string }).seen } }
  },
  'GET /api/views': () => ({ path: '/api/views?list=assets' }),
  'PUT /api/views/:view': () => ({
    path: `/api/views/${randomUUID()}`,
    body: { name: randomUUID(), shown: { list: 'assets', search: { backup: 'none' } } },
    rev: 0,
  }),
  'DELETE /api/views/:view': async (at, who) => {
    const path = `/api/views/${randomUUID()}`
    const body = { name: randomUUID(), shown: { list: 'assets', search: {} } }
    if (who !== null) await (await at.as(who)).ask('PUT', path, { body, rev: 0 })
    return { path, rev: 1 }
  },
  'GET /api/assets/:asset': async at => ({ path: `/api/assets/${await asset(at)}` }),
  'GET /api/labels': async at => ({ path: `/api/labels?assets=${await asset(at)}` }),
  'POST /api/assets': () => ({ body: { asset: randomUUID(), site: 'north', fields } }),
  'PUT /api/assets/:asset': async at => ({
    path: `/api/assets/${await asset(at)}`,
    body: { fields: { firmware: '33.011' } },
    rev: 1,
  }),
  'POST /api/assets/:asset/ratings': async at => ({
    path: `/api/assets/${await asset(at)}/ratings`,
    body: { for: 'production', level: 'high', reason: 'The line stands without it' },
    rev: 1,
  }),
  'GET /api/assets/:asset/now': async at => ({ path: `/api/assets/${await asset(at)}/now` }),
  'GET /api/configurations': async at => ({ path: `/api/configurations?asset=${(await program(at)).asset}` }),
  'POST /api/configurations': async at => ({
    body: { configuration: randomUUID(), asset: await asset(at), ...approved },
  }),
  'POST /api/configurations/:configuration/approvals': async at => ({
    path: `/api/configurations/${(await program(at)).configuration}/approvals`,
    body: { version: '2', checksum: 'b', place: '', why: 'Loaded' },
    rev: 1,
  }),
  'POST /api/configurations/:configuration/endings': async at => ({
    path: `/api/configurations/${(await program(at)).configuration}/endings`,
    body: { why: 'Taken out' },
    rev: 1,
  }),
  'GET /api/configuration-reports': () => ({ path: '/api/configuration-reports?site=north' }),
  'POST /api/configuration-reports': () => ({
    body: {
      ...{ report: randomUUID(), site: 'north', source: 'Vault' },
      // As approved: a difference would be a finding, and a time limit at the site.
      lines: [{ asset: 'PLC-101', program: 'Main', checksum: 'a' }],
    },
  }),
  'GET /api/constraints': () => ({ path: '/api/constraints?site=north' }),
  'PUT /api/constraints/:class/:intervention': () => ({
    path: '/api/constraints/plc/patch',
    body: { ...allowed, site: 'north' },
    rev: 0,
  }),
  'POST /api/constraints/:class/:intervention/endings': async at => {
    const about = { site: 'north', class: 'dcs', intervention: 'patch' }
    // There is one from the first time on.
    await at.does(at.ids.karel, setConstraint, { ...about, ...allowed }, { rev: 0 })
    return { path: '/api/constraints/dcs/patch/endings', body: { site: 'north', why: 'No longer' }, rev: 1 }
  },
  'PUT /api/assets/:asset/constraints/:intervention': async at => ({
    path: `/api/assets/${await asset(at)}/constraints/patch`,
    body: allowed,
    rev: 0,
  }),
  'POST /api/assets/:asset/constraints/:intervention/endings': async at => {
    const id = await asset(at)
    await at.done(at.ids.karel, setConstraint, { asset: id, intervention: 'patch', ...allowed }, { rev: 0 })
    return { path: `/api/assets/${id}/constraints/patch/endings`, body: { why: 'No longer' }, rev: 1 }
  },
  'PUT /api/production-scale': async at => {
    const { rev } = (await (await at.as('karel')).ask('GET', '/api/production-scale')).body as { rev: number }
    return {
      body: { low: 'Nobody notices', medium: 'A shift is lost', high: 'The batch is lost' },
      rev,
    }
  },
}

const approved = { kind: 'program', name: 'Main', version: '1', checksum: 'a', place: '' }

/** An asset with a program under control. */
async function program(at: Installation) {
  const [configuration, of] = [randomUUID(), await asset(at)]
  await at.done(at.ids.karel, addConfiguration, { configuration, asset: of, ...approved })
  return { configuration, asset: of }
}

async function asset(at: Installation, more: object = {}) {
  const id = randomUUID()
  await at.done(at.ids.karel, addAsset, { asset: id, site: 'north', fields: { ...fields, ...more } })
  return id
}

/** The tag of an asset that there is one of. */
async function tagged(at: Installation): Promise<string> {
  const tag = `T-${randomUUID()}`
  await asset(at, { tag })
  return tag
}

async function revOf(at: Installation): Promise<number> {
  const { body } = await (await at.as('karel')).ask('GET', '/api/sites')
  return (body as { id: string; rev: number }[]).find(({ id }) => id === 'north')!.rev
}
