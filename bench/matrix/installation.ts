import { randomUUID } from 'node:crypto'
import type { BrowserContext } from 'playwright-core'
import { areas, largeSplit, sites } from './split.ts'

/** Founds an organisation over the API, with its sites, and puts the large split into a draft: the draft's path. */
export async function draftIn(context: BrowserContext, first: string): Promise<string> {
  const { origin, pathname } = new URL(first)
  async function done(path: string, data: unknown, rev?: number): Promise<{ rev?: number }> {
    const headers = {
      'idempotency-key': randomUUID(),
      ...(rev === undefined ? {} : { 'if-match': `"${rev}"` }),
    }
    const response = await context.request.post(origin + path, { data, headers })
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
    return response.json()
  }
  const founder = (name: string) => ({
    person: randomUUID(),
    name,
    email: `${name.toLowerCase()}@large.example`,
  })
  const place = (id: string) => ({ label: { en: id }, zone: 'Europe/Berlin' })
  const [site = '', ...others] = sites
  await done('/api/organisation', {
    link: pathname.split('/').at(-1),
    label: { en: 'Large Works' },
    it: founder('Jonas'),
    operations: founder('Ines'),
    administrator: 'it',
    password: 'seven blue pumps at dawn',
    site: { site, ...place(site) },
  })
  for (const other of others) await done('/api/sites', { site: other, ...place(other) })
  for (const each of sites)
    for (const area of areas) await done(`/api/sites/${each}/areas`, { area, label: { en: area } })
  const draft = randomUUID()
  const { rev } = await done('/api/split/drafts', { draft, label: 'A large split', from: 'empty' })
  const file = { name: 'large.split.yaml', sha256: '0'.repeat(64) }
  await done(`/api/split/drafts/${draft}/imports`, { file, parts: largeSplit() }, rev)
  return `/split/drafts/${draft}`
}
