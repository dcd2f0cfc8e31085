import { randomUUID } from 'node:crypto'
import { addWindow } from '#acts/window/add.ts'
import type { Client, Installation } from '../installation.ts'
import type { Make } from './steps.ts'

/** How the routes of windows, process states and calendar feeds are asked. */
export const windowSteps: Readonly<Record<string, Make>> = {
  'GET /api/windows': async at => {
    await there(at)
    return { path: '/api/windows?site=north&from=2999-06-01T00:00:00Z&to=2999-07-01T00:00:00Z' }
  },
  'GET /api/windows/now': () => ({ path: '/api/windows/now?site=north' }),
  'POST /api/windows/trials': () => {
    const { title: _, why: __, ...body } = nights()
    return { body }
  },
  'POST /api/windows/readings': () => ({ body: { site: 'north', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' } }),
  'POST /api/windows': () => ({ body: nights() }),
  'PUT /api/windows/:window': async at => {
    const { window, site: _, ...body } = await there(at)
    return { path: `/api/windows/${window}`, body: { ...body, title: 'Sunday night' }, rev: 1 }
  },
  'POST /api/windows/:window/moves': async at => {
    const { window, start, end } = await there(at)
    const body = { on: start, start, end: end.replace('06:00', '05:00'), why: 'Shorter' }
    return { path: `/api/windows/${window}/moves`, body, rev: 1 }
  },
  'POST /api/windows/:window/cancellations': async at => ({
    path: `/api/windows/${(await there(at)).window}/cancellations`,
    body: { why: 'Not needed' },
    rev: 1,
  }),
  'PUT /api/process': () => ({ body: { site: 'north', area: 'filling', state: 'running' }, rev: 0 }),
  'POST /api/feeds': () => ({ body: feed() }),
  'POST /api/feeds/:feed/revocations': async (at, who) => {
    const one = feed()
    if (who !== null) await made(await at.as(who), one)
    return { path: `/api/feeds/${one.feed}/revocations`, body: {}, rev: 1 }
  },
  'GET /api/feeds/:secret.ics': async at => {
    await there(at)
    return { path: await made(await at.as('lena'), { ...feed(), site: 'north' }) }
  },
}

const nights = () => ({
  ...{ window: randomUUID(), kind: 'window', site: 'north', title: 'Saturday night', why: 'Planned' },
  ...{ start: '2999-06-01T22:00', end: '2999-06-02T06:00', rule: 'FREQ=WEEKLY' },
})

async function there(at: Installation) {
  const one = nights()
  await at.done(at.ids.karel, addWindow, one)
  return one
}

const feed = () => ({ feed: randomUUID(), language: 'en' })

/** Makes a feed as somebody who is signed in; hands back its address. */
async function made(client: Client, one: object): Promise<string> {
  const { body } = await client.ask('POST', '/api/feeds', { body: one })
  return (body as { path: string }).path
}
