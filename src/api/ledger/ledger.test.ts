import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { addSite } from '#acts/site/add.ts'
import { verifyFile } from '#store/ledger/verify/file.ts'
import type { Who } from '#testing/company.ts'
import { type Client, type Installation, installation } from '#testing/installation.ts'

let at: Installation
let karel: Client
beforeAll(async () => {
  at = await installation()
  karel = await at.as('karel')
})
afterAll(() => at.close())

type Entry = {
  id: string
  at: string
  act: string
  site: string | null
  seq: number | null
  name: string | null
}
type Page = { entries: Entry[]; next: string | null }
const page = async (query: Record<string, string> = {}, client = karel) =>
  (await client.ask('GET', `/api/ledger?${new URLSearchParams(query)}`)).body as Page

describe('TRUST-1 the ledger is read', () => {
  test('page after page, the newest first, each entry once', async () => {
    for (let n = 0; n < 60; n++)
      await at.done(at.ids.ines, addSite, { site: `site-${n}`, label: 'A site', zone: 'UTC' })
    const seen: Entry[] = []
    let after: string | null = null
    do {
      const { entries, next } = await page(after === null ? {} : { after })
      expect(entries.length).toBeLessThanOrEqual(50)
      seen.push(...entries)
      after = next
    } while (after !== null)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(80)
    const order = seen.map(one => `${Temporal.Instant.from(one.at).epochMilliseconds} ${one.id}`)
    expect(order).toEqual(order.toSorted().reverse())
  })

  test('by person, kind, subject and period', async () => {
    const { entries } = await page({ person: at.ids.ines, kind: 'site', subject: 'site-7' })
    expect(entries).toMatchObject([{ act: 'site.add', name: 'Ines Roth', site: 'site-7' }])
    const [entry] = entries
    const later = Temporal.Instant.from(entry!.at).add({ milliseconds: 1 }).toString()
    expect((await page({ subject: 'site-7', from: later })).entries).toEqual([])
    expect((await page({ subject: 'site-7', to: entry!.at })).entries).toEqual([])
    expect((await page({ subject: 'site-7', from: entry!.at, to: later })).entries).toHaveLength(1)
  })

  test('TRUST-2 by each within their sites', async () => {
    const lena = await page({ kind: 'site' }, await at.as('lena'))
    expect(lena.entries.map(({ site }) => site)).toEqual(['north'])
  })
})

describe('TRUST-1 the ledger is taken along', () => {
  const load = async (query: string, who: Who = 'amara') =>
    (await at.as(who)).ask('GET', `/api/ledger/export${query}`)

  test('TRUST-2 with everybody’s sign-ins in it, by whom they are shown, and by nobody else', async () => {
    for (const who of ['karel', 'farid', 'lena', 'ines', 'vera'] as const)
      expect(await load('', who)).toMatchObject({ status: 403, body: { code: 'access.whole_ledger' } })
    const auditor = { holding: randomUUID(), function: 'auditor', person: at.ids.nadia }
    await at.done(at.ids.amara, giveHolding, auditor)
    expect(await load('', 'nadia')).toMatchObject({ status: 200 })
  })

  test('as JSON Lines that verify without the database, with all that was acknowledged', async () => {
    const { act } = await at.done(at.ids.ines, addSite, { site: 'last', label: 'A site', zone: 'UTC' })
    const { headers, body } = await load('')
    expect(headers.get('content-disposition')).toBe('attachment; filename="ledger.jsonl"')
    expect(String(body)).toContain(act)
    const folder = mkdtempSync(join(tmpdir(), 'countersign-export-'))
    try {
      const file = join(folder, 'ledger.jsonl')
      writeFileSync(file, String(body))
      expect(await verifyFile(file, { keys: [], seal: null })).toMatchObject({
        first: 1,
        entries: expect.any(Number),
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('as CSV, for a period', async () => {
    const [last] = (await page({ subject: 'last' })).entries
    const { headers, body } = await load(`?format=csv&from=${last?.at}`)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = String(body).trim().split('\r\n')
    expect(lines[0]).toMatch(/^seq,at,act,person/)
    expect(lines.slice(1).some(line => line.includes('site.add'))).toBe(true)
    expect(lines.every((line, n) => n === 0 || !line.includes('site-7,'))).toBe(true)
  })
})
