import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { waiting } from '#store/ledger/keeper.ts'
import type { Who } from '#testing/company.ts'
import { type Heard, listening as listen } from '#testing/events.ts'
import { type Installation, installation } from '#testing/installation.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
  // Whoever is changed is looked at anew, and their line ends: what they came in by has to be over.
  await vi.waitUntil(async () => (await waiting(at.database.db)) === 0, { timeout: 30_000 })
})
afterAll(() => at.close())

/** Somebody who listens, from now on. */
const listening = async (who: Who) => listen(await at.as(who))

test('TRUST-2 whoever listens hears each act once, in the order of the ledger, and nothing of other sites', async () => {
  const [lena, tomas, farid] = await Promise.all([listening('lena'), listening('tomas'), listening('farid')])
  const give = (site: string | null) =>
    at.done(at.ids.farid, giveHolding, { holding: randomUUID(), function: 'soc', person: at.ids.nadia, site })
  const acts = [await give('north'), await give('south'), await give(null)].map(({ act }) => act)
  const [north, south, corporate] = acts
  const mine = ({ heard }: typeof lena) => heard.map(({ act }) => act).filter(act => acts.includes(act))
  await expect.poll(() => mine(farid), { timeout: 10_000 }).toEqual([north, south, corporate])
  expect(mine(lena)).toEqual([north, corporate])
  expect(mine(tomas)).toEqual([south, corporate])
  await Promise.all([lena, tomas, farid].map(one => one.leave()))
})

test('two in one draft hear of each other’s edits, also of one that touches several sites', async () => {
  const lena = await listening('lena')
  const draft = randomUUID()
  await at.done(at.ids.farid, openDraft, { draft, label: 'A draft', from: 'in-force' })
  const deviation = (place: string) => ({
    kind: 'override',
    key: `${place}:asset-inventory`,
    position: 1,
    body: { place, activity: 'asset-inventory', reason: 'Two do it all', on: 1, row: { R: ['shift-lead'] } },
    rev: null,
  })
  const { act } = await at.done(at.ids.farid, changeDraft, {
    draft,
    changes: [deviation('north'), deviation('south')],
  })
  await expect
    .poll(() => lena.heard.find(one => one.act === act))
    .toMatchObject({ kind: 'split', subject: draft })
  await lena.leave()
})

test('TRUST-5 who comes back with the last number that they heard hears what they missed, once and in order', async () => {
  const client = await at.as('farid')
  const give = async () =>
    (
      await at.done(at.ids.farid, giveHolding, {
        holding: randomUUID(),
        function: 'soc',
        person: at.ids.nadia,
        site: 'north',
      })
    ).act
  /** Listens until so many changes were heard of, or an event of another kind came. */
  const hear = async (since: number | null, wanted: number) => {
    const headers: Record<string, string> = since === null ? {} : { 'last-event-id': `${since}` }
    const { body } = await client.fetch('GET', '/api/events', { headers })
    const reader = body!.getReader()
    const found = { acts: [] as string[], id: -1, gap: false }
    let text = ''
    while (found.acts.length < wanted || found.id < 0) {
      text += new TextDecoder().decode((await reader.read()).value)
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) {
        if (line.startsWith('data: '))
          found.acts.push(...JSON.parse(line.slice(6)).map(({ act }: Heard) => act))
        if (line.startsWith('id: ')) found.id = Number(line.slice(4))
        if (line === 'event: gap') found.gap = true
      }
    }
    await reader.cancel()
    return found
  }
  // That somebody has signed in stands in the ledger, too.
  await expect.poll(() => waiting(at.database.db)).toBe(0)
  const { id: before } = await hear(null, 0)
  const missed = [await give(), await give()]
  await expect.poll(async () => (await hear(null, 0)).id).toBe(before + 2)
  const later = hear(before, 3)
  const live = await give()
  expect(await later).toEqual({ acts: [...missed, live], id: before + 3, gap: false })
  expect(await hear(before + 2, 1)).toEqual({ acts: [live], id: before + 3, gap: false })
  expect(await hear(before + 3, 0)).toEqual({ acts: [], id: before + 3, gap: false })
  // Of a ledger that is not this one there is nothing to be made up for.
  expect(await hear(before + 1_000, 0)).toEqual({ acts: [], id: before + 3, gap: true })
})

test('TRUST-3 who is signed out from elsewhere, or whose token is revoked, hears nothing more', async () => {
  const desk = await at.as('tomas')
  const { me } = (await desk.ask('GET', '/api/visit')).body as { me: { session: string } }
  const line = await listening('tomas')
  const other = (await (await at.as('tomas')).ask('GET', '/api/account')).body as {
    sessions: { id: string; current: boolean }[]
  }
  const rest = other.sessions.filter(({ id, current }) => !current && id !== me.session)
  for (const { id } of rest) expect((await desk.ask('DELETE', `/api/sessions/${id}`)).status).toBe(200)
  await line.over

  const token = randomUUID()
  const expires = Temporal.Now.instant().add({ hours: 1 }).toString()
  const wanted = { token, person: at.ids.tomas, label: 'Listens', scope: ['read'], expires }
  const { secret } = (await desk.ask('POST', '/api/tokens', { body: wanted })).body as { secret: string }
  const headers = { authorization: `Bearer ${secret}` }
  const { body } = await fetch(`${at.origin}/api/events`, { headers })
  const reader = body!.getReader()
  await reader.read()
  await desk.ask('POST', `/api/tokens/${token}/revocations`, { body: {}, rev: 1 })
  for (;;) if ((await reader.read()).done) break
})
