import { randomUUID } from 'node:crypto'
import { foundOrganisation } from '#acts/organisation/found.ts'
import { addPerson } from '#acts/people/add.ts'
import { endHolding } from '#acts/people/endHolding.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { leavePerson } from '#acts/people/leave.ts'
import { nameDeputy } from '#acts/people/nameDeputy.ts'
import { recordAbsence } from '#acts/people/recordAbsence.ts'
import { recordTraining } from '#acts/people/training.ts'
import { addSite } from '#acts/site/add.ts'
import { addArea } from '#acts/site/addArea.ts'
import type { SampleCompany, SamplePerson } from './company.ts'
import { endOf, startOf } from './days.ts'
import type { Deed, Teller } from './teller.ts'

/** Everything but the split: sites and people as they came, what they hold, who went, who is away. */
export function deedsOfPeople(company: SampleCompany, today: Temporal.PlainDate): readonly Deed[] {
  const { founded, founders, people, zone } = company
  const by = founders.it
  const person = (id: string) => people.find(one => one.id === id)!
  const joining = people.filter(({ id }) => id !== founders.it && id !== founders.operations)
  const yesterday = today.subtract({ days: 1 }).toString()
  const weekBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 7 }).toString()
  return [
    {
      day: founded,
      hour: 8,
      by: null,
      acts: found(company, person(founders.it), person(founders.operations)),
    },
    ...company.sites.map(({ id: site, label, zone, areas, joined }) => ({
      day: joined,
      hour: 9,
      by,
      async acts({ act }: Teller) {
        await act(addSite, { site, label, zone })
        for (const area of areas) await act(addArea, { site, area: area.id, label: area.label })
      },
    })),
    ...joining.map(({ id, name, email, joined }) => ({
      day: joined,
      hour: 10,
      by,
      async acts({ act, idOf }: Teller) {
        await act(addPerson, { person: idOf(id), name, email })
      },
    })),
    ...joining.flatMap(one => holdings(one, by)),
    ...company.deputies.map(({ person, deputy, from }) => ({
      day: from,
      hour: 13,
      by,
      acts: async ({ act, idOf }: Teller) => {
        await act(nameDeputy, { id: randomUUID(), person: idOf(person), deputy: idOf(deputy), from })
      },
    })),
    ...company.absences.map(({ person, from, to }) => ({
      day: [weekBefore(from), yesterday].sort()[0]!,
      hour: 14,
      by,
      acts: async ({ act, idOf }: Teller) => {
        const away = { from: startOf(from, zone), to: endOf(to, zone) }
        await act(recordAbsence, { id: randomUUID(), person: idOf(person), ...away })
      },
    })),
    ...company.trainings.map(({ person, by, ...held }) => ({
      day: held.from,
      hour: 15,
      by,
      acts: async ({ act, idOf }: Teller) => {
        await act(recordTraining, { training: randomUUID(), person: idOf(person), ...held })
      },
    })),
    ...joining.flatMap(({ id, left }) => (left === null ? [] : [leaves(id, left, by, zone)])),
  ]
}

const found =
  ({ label, zone }: SampleCompany, it: SamplePerson, operations: SamplePerson) =>
  async ({ act, idOf }: Teller) => {
    const founder = ({ id, name, email }: SamplePerson) => ({
      person: idOf(id),
      holding: randomUUID(),
      name,
      email,
      account: null,
    })
    const both = { it: founder(it), operations: founder(operations) }
    await act(foundOrganisation, { mode: 'sample', label, zone, ...both, administrator: 'it' })
  }

/** Somebody leaves when their last day is over. */
const leaves = (id: string, day: string, by: string, zone: string): Deed => ({
  day,
  hour: 16,
  by,
  async acts({ act, idOf }) {
    await act(leavePerson, { person: idOf(id), at: endOf(day, zone), why: 'Has left.' }, { rev: 1 })
  },
})

/** What somebody holds from when to when. */
const holdings = ({ id, holdings }: SamplePerson, by: string): readonly Deed[] =>
  holdings.flatMap(({ function: fn, site, area, from, to }) => {
    const holding = randomUUID()
    return [
      {
        day: from,
        hour: 12,
        by,
        acts: async ({ act, idOf }) => {
          await act(giveHolding, { holding, function: fn, person: idOf(id), site, area, from, to: null })
        },
      },
      ...(to === null
        ? []
        : [
            {
              day: to,
              hour: 16,
              by,
              async acts({ act }: Teller) {
                await act(endHolding, { holding, to, why: 'Has moved on.' }, { rev: 1 })
              },
            },
          ]),
    ]
  })
