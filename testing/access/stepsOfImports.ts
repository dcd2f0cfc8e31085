import { createHash, randomUUID } from 'node:crypto'
import { observeAssets } from '#acts/plant/import/observe.ts'
import { importAssets } from '#acts/plant/import/take.ts'
import { compared } from '../imports.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

const columns = {
  columns: { tag: ['tag'], class: ['type'] },
  constants: {},
  classes: {},
  dates: 'iso',
  decimalComma: false,
}
const piece = 'tag,type\nP-1,plc\n'
const sha256 = createHash('sha256').update(piece).digest('hex')

/** A list whose dry run is made, each with assets of its own. */
const list = async (at: Installation, kind: 'list' | 'observed' = 'list') => {
  const tag = `P-${randomUUID()}`
  const row = await compared(at.database.db, at.ids.karel, `tag,type\n${tag},plc\n`, { kind, source: tag })
  return row.id
}
const path = async (at: Installation, rest = '') => ({ path: `/api/imports/${await list(at)}${rest}` })

/** How the routes of imports and differences are asked. */
export const importSteps: Readonly<Record<string, Make>> = {
  'GET /api/imports': async at => {
    await list(at)
    return {}
  },
  'GET /api/imports/:import': at => path(at),
  'GET /api/imports/:import/rows': at => path(at, '/rows?kind=new'),
  'GET /api/imports/:import/words': at => path(at, '/words'),
  'GET /api/imports/:import/rejected': at => path(at, '/rejected'),
  'POST /api/imports': () => ({
    body: {
      import: randomUUID(),
      site: 'north',
      kind: 'list',
      complete: false,
      source: 'NetBox',
      name: 'a.csv',
      size: 18,
    },
  }),
  'PUT /api/imports/:import/pieces/:n': async at => ({
    ...(await path(at, `/pieces/0?sha256=${sha256}`)),
    body: piece,
    headers: { 'content-type': 'application/octet-stream' },
  }),
  'POST /api/imports/:import/detections': async at => ({
    ...(await path(at, '/detections')),
    body: { says: {} },
  }),
  'POST /api/imports/:import/readings': async at => ({
    ...(await path(at, '/readings')),
    body: { mapping: columns },
  }),
  'DELETE /api/imports/:import': at => path(at),
  'POST /api/imports/:import/applications': async at => ({ ...(await path(at, '/applications')), body: {} }),
  'POST /api/imports/:import/observations': async at => ({
    path: `/api/imports/${await list(at, 'observed')}/observations`,
    body: {},
  }),
  'POST /api/imports/:import/takings-back': async at => {
    const id = await list(at)
    await at.done(at.ids.karel, importAssets, { import: id })
    return { path: `/api/imports/${id}/takings-back`, body: { why: 'The wrong file' } }
  },
  'PUT /api/mappings/:mapping': () => ({
    path: `/api/mappings/${randomUUID()}`,
    body: { label: randomUUID(), ready: 'list', columns },
    rev: 0,
  }),
  'GET /api/differences': async at => {
    await differing(at)
    return { path: '/api/differences?site=north' }
  },
  'POST /api/differences/acceptances': async at => ({ body: await differing(at) }),
  'POST /api/differences/rejections': async at => ({ body: await differing(at) }),
}

/** A difference that waits at the site, as it is answered. */
export async function differing(at: Installation) {
  const id = await list(at, 'observed')
  await at.done(at.ids.karel, observeAssets, { import: id })
  const [found] = await at.within(tx =>
    tx.selectFrom('asset_difference').select('id').where('import', '=', id).execute(),
  )
  return { site: 'north', which: { ids: [found!.id] }, count: 1, why: 'It was there' }
}
