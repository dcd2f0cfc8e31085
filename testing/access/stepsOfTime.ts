import { randomUUID } from 'node:crypto'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { setRota } from '#acts/time/setRota.ts'
import { limitRound } from '#rounds/limits.ts'
import { usualHours } from '#rules/time/calendar.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'
import { differing } from './stepsOfImports.ts'

/** How the routes of calendars and rotas are asked. */
export const timeSteps: Readonly<Record<string, Make>> = {
  'GET /api/calendar': () => ({ path: '/api/calendar?site=north' }),
  'PUT /api/calendar': async at => {
    const { rev } = (await (await at.as('lena')).ask('GET', '/api/calendar?site=north')).body as {
      rev: number
    }
    return {
      body: {
        site: 'north',
        hours: usualHours.hours,
        holidays: [{ label: 'Outing', easter: 60 }],
      },
      rev,
    }
  },
  // What a tool saw there is a decision that waits, and has its limit.
  'GET /api/limits': async at => {
    await differing(at)
    await limitRound(at.database.db, Temporal.Now.instant().round('millisecond'))
    return {}
  },
  'POST /api/rotas': async at => ({ body: await rota(at) }),
  'POST /api/rotas/:rota/endings': async at => {
    const one = await rota(at)
    await at.done(at.ids.karel, setRota, one)
    return { path: `/api/rotas/${one.rota}/endings`, body: { to: '2999-01-01', why: 'No longer' }, rev: 1 }
  },
}

/** A rota of a function that nobody else holds. */
async function rota(at: Installation) {
  const fn = `on-call-${randomUUID()}`
  const person = at.ids.jonas
  await at.done(at.ids.karel, giveHolding, { holding: randomUUID(), function: fn, person, site: 'north' })
  return {
    rota: randomUUID(),
    ...{ function: fn, site: 'north', start: '2026-01-05T08:00', rule: 'FREQ=WEEKLY', people: [person] },
  }
}
