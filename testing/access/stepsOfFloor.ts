import { randomUUID } from 'node:crypto'
import { closeFinding } from '#acts/finding/close.ts'
import { planFinding } from '#acts/finding/plan.ts'
import { raiseFinding } from '#acts/finding/raise.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

/** How the routes of findings and of shifts are asked. */
export const floorSteps: Readonly<Record<string, Make>> = {
  'GET /api/findings': async at => {
    await raised(at)
    return {}
  },
  'GET /api/findings/export': async at => {
    await raised(at)
    return {}
  },
  'GET /api/findings/:finding': async at => ({ path: `/api/findings/${await raised(at)}` }),
  'POST /api/findings': () => ({ body: finding() }),
  'POST /api/findings/:finding/actions': async at => ({
    path: `/api/findings/${await raised(at)}/actions`,
    body: { action: 'Mend it', by: at.ids.jonas, until: soon() },
    rev: 1,
  }),
  'POST /api/findings/:finding/closures': async at => ({
    path: `/api/findings/${await raised(at)}/closures`,
    body: { done: 'Mended it', evidence: '' },
    rev: 1,
  }),
  'POST /api/findings/:finding/checks': async at => ({
    path: `/api/findings/${await closed(at)}/checks`,
    body: { found: 'It works' },
    rev: 3,
  }),
  'POST /api/findings/:finding/reopenings': async at => ({
    path: `/api/findings/${await closed(at)}/reopenings`,
    body: { why: 'It is back' },
    rev: 3,
  }),
  'POST /api/findings/:finding/withdrawals': async at => ({
    path: `/api/findings/${await raised(at)}/withdrawals`,
    body: { why: 'Raised in error' },
    rev: 1,
  }),
  'GET /api/board': () => ({ path: '/api/board?site=north&area=filling' }),
  'POST /api/shifts/handovers': () => ({
    body: { handover: randomUUID(), site: 'north', area: 'filling', notes: 'All is well' },
  }),
  'POST /api/shifts/takeovers': () => ({
    body: { takeover: randomUUID(), site: 'north', area: 'filling', handover: null, why: 'Nobody was there' },
  }),
}

const finding = () => ({
  ...{ finding: randomUUID(), site: 'north', title: 'A door that does not close', severity: 'low' },
  // CISO and plant manager are responsible for this one.
  activity: 'acceptance-criteria',
})

async function raised(at: Installation): Promise<string> {
  return (await at.done(at.ids.jonas, raiseFinding, finding())).subject
}

/** One that somebody closed who is none of those who ask. */
async function closed(at: Installation): Promise<string> {
  const one = await raised(at)
  const plan = { finding: one, action: 'Mend it', by: at.ids.jonas, until: soon() }
  await at.done(at.ids.lena, planFinding, plan, { rev: 1 })
  await at.done(at.ids.jonas, closeFinding, { finding: one, done: 'Mended it' }, { rev: 2 })
  return one
}

const soon = () => Temporal.Now.plainDateISO().add({ days: 30 }).toString()
