import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type * as Walk from '#testing/access/walk.ts'
import type * as Product from '#testing/installation.ts'
import type { Installation } from '#testing/installation.ts'
import type { Description } from '#testing/openapi.ts'

/** Routes in which every guard shows: reads of every kind, and acts at a site, of the split and of the installation. */
const routes = [
  'GET /api/people',
  'GET /api/sites',
  'GET /api/split/in-force',
  'GET /api/split/versions/:version',
  'GET /api/split/versions/:version/state',
  'GET /api/who',
  'GET /api/ledger',
  'GET /api/ledger/export',
  'GET /api/services',
  'POST /api/holdings',
  'POST /api/holdings/:holding/endings',
  'POST /api/people',
  'POST /api/restricted/:restricted/readings',
]

/** What a removed guard was answered differently: route and caller, before and after. */
const reported: string[] = []
afterAll(() => console.log(reported.join('\n')))

async function started() {
  const { installation } = await vi.importActual<typeof Product>('#testing/installation.ts')
  const { walking } = await vi.importActual<typeof Walk>('#testing/access/walk.ts')
  const at = await installation()
  const { body } = await (await at.as(null)).ask('GET', '/api/openapi.json')
  return { at, walk: walking(at, body as Description) }
}

async function marks(walk: ReturnType<typeof Walk.walking>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const route of routes)
    for (const [caller, mark] of Object.entries((await walk(route)).marks)) found.set(`${caller} ${route}`, mark)
  return found
}

function differences(guard: string, as: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): number {
  const other = [...as].filter(([asked, mark]) => now.get(asked) !== mark)
  const [[asked = '', mark = ''] = []] = other
  reported.push(
    `${guard}: ${other.length} of ${as.size} differ${other.length === 0 ? '' : `, first: ${asked} ${mark} -> ${now.get(asked)}`}`,
  )
  return other.length
}

let at: Installation
let whole: ReadonlyMap<string, string>
let tables: readonly string[]
let walk: ReturnType<typeof Walk.walking>
beforeAll(async () => {
  ;({ at, walk } = await started())
  whole = await marks(walk)
})
afterAll(() => at.close())
