import { randomUUID } from 'node:crypto'
import { addPerson } from '#acts/people/add.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { leavePerson } from '#acts/people/leave.ts'
import { nameDeputy } from '#acts/people/nameDeputy.ts'
import { recordAbsence } from '#acts/people/recordAbsence.ts'
import { recordTraining } from '#acts/people/training.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

/** How the routes about what people hold, who stands in and who is away are asked. */
export const peopleSteps: Readonly<Record<string, Make>> = {
  'POST /api/holdings': at => ({ body: holding(at) }),
  'POST /api/holdings/:holding/endings': async at => {
    const one = holding(at)
    await at.done(at.ids.farid, giveHolding, one)
    return {
      path: `/api/holdings/${one.holding}/endings`,
      body: { to: '2999-12-31', why: 'Moves on' },
      rev: 1,
    }
  },
  'POST /api/deputies': at => ({ body: { id: randomUUID(), person: at.ids.jonas, deputy: at.ids.nadia } }),
  'GET /api/people/:person': at => ({ path: `/api/people/${at.ids.lena}` }),
  'POST /api/people/:person/leavings': async at => leaving(at),
  'POST /api/people/:person/returns': async at => {
    const { person, rev, ...step } = await leaving(at)
    await at.done(at.ids.ines, leavePerson, { person, why: 'Retires' }, { rev })
    return { ...step, path: `/api/people/${person}/returns`, rev: 2 }
  },
  'POST /api/deputies/:deputy/endings': async at => {
    const id = randomUUID()
    await at.done(at.ids.farid, nameDeputy, { id, person: at.ids.jonas, deputy: at.ids.nadia })
    return { path: `/api/deputies/${id}/endings`, body: { to: '2999-12-31' }, rev: 1 }
  },
  'POST /api/people/:person/moves': async at => {
    const [one, next] = [holding(at), randomUUID()]
    await at.done(at.ids.farid, giveHolding, one)
    const gives = { holding: next, function: 'procurement', site: 'north' }
    const body = { day: '2999-12-31', why: 'Moves', ends: [{ holding: one.holding, rev: 1 }], gives }
    return { path: `/api/people/${one.person}/moves`, body }
  },
  'POST /api/trainings': async at => ({ body: await training(at) }),
  'POST /api/trainings/:training/endings': async at => {
    const one = await training(at)
    await at.done(at.ids.lena, recordTraining, one)
    return { path: `/api/trainings/${one.training}/endings`, body: { to: '2999-12-31', why: 'Over' }, rev: 1 }
  },
  'POST /api/absences': at => ({ body: { id: randomUUID(), person: at.ids.jonas, ...span } }),
  'POST /api/absences/:absence/endings': async at => {
    const id = randomUUID()
    await at.done(at.ids.farid, recordAbsence, { id, person: at.ids.jonas, ...span })
    return { path: `/api/absences/${id}/endings`, body: {}, rev: 1 }
  },
}

export const holding = (at: Installation) => ({
  holding: randomUUID(),
  function: 'legal',
  person: at.ids.jonas,
  site: 'north',
})
async function training(at: Installation) {
  const one = somebody()
  await at.done(at.ids.ines, addPerson, one)
  await at.done(at.ids.farid, giveHolding, { ...holding(at), person: one.person })
  return { training: randomUUID(), person: one.person, course: 'gxp', from: '2026-01-01' }
}
const span = { from: '2999-01-01T00:00:00Z', to: '2999-01-02T00:00:00Z' }

async function leaving(at: Installation) {
  const one = somebody()
  await at.done(at.ids.ines, addPerson, one)
  return {
    person: one.person,
    path: `/api/people/${one.person}/leavings`,
    body: { why: 'Retires' },
    rev: 1,
  }
}

/** A person who is not there yet. */
export function somebody() {
  const person = randomUUID()
  return { person, name: 'Uwe Kranz', email: `${person}@works.example` }
}
