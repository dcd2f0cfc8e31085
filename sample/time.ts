import { randomUUID } from 'node:crypto'
import { changeCalendar } from '#acts/time/changeCalendar.ts'
import { setRota } from '#acts/time/setRota.ts'
import { idOf as nameId } from './company.ts'
import type { Files } from './read.ts'
import type { Deed, Teller } from './teller.ts'

/** Long enough ago for every rota to have gone round, and late enough for everybody in it to be there. */
const AGO = { months: 4 }

/** Hours, days off and rotas of the places, all set on one day; the first turn began on the Monday before. */
export function deedsOfTime({ company, calendars: file }: Files, today: Temporal.PlainDate): readonly Deed[] {
  const { founders } = company.organisation
  const day = today.subtract(AGO)
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  return [
    {
      day: day.toString(),
      hour: 11,
      by: nameId(founders.it),
      async acts({ act, idOf }: Teller) {
        for (const [place, { hours, holidays }] of Object.entries(file.calendars)) {
          const site = place === 'corporate' ? null : place
          await act(changeCalendar, { site, hours, holidays }, { rev: 0 })
        }
        for (const { function: fn, at, rule, people } of file.rotas)
          await act(setRota, {
            ...{ rota: randomUUID(), function: fn, site: null, start: `${monday}T${at}`, rule },
            people: people.map(name => idOf(nameId(name))),
          })
      },
    },
  ]
}
