import { randomUUID } from 'node:crypto'
import type { Act, Call } from '#acts/act.ts'
import { type Done, enact } from '#acts/enact.ts'
import { foundOrganisation, SEATS } from '#acts/organisation/found.ts'
import { actorFor } from '#acts/people/actor.ts'
import { addPerson } from '#acts/people/add.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { nameDeputy } from '#acts/people/nameDeputy.ts'
import { recordAbsence } from '#acts/people/recordAbsence.ts'
import { addSite } from '#acts/site/add.ts'
import { addArea } from '#acts/site/addArea.ts'
import { standardSplit } from '#acts/split/standard.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { sides } from '#rules/split/split.ts'
import type { Database } from '#store/database.ts'
import { writeOrigin } from '#store/ledger/origin.ts'
import { forgetSample } from '#store/sample.ts'
import type { SampleCompany } from './company.ts'
import { historyOf } from './history.ts'
import { readFiles } from './read.ts'
import { tell } from './tell.ts'

/** Something that somebody does in the sample company, at its moment. */
export type Event = { readonly at: Temporal.Instant; readonly does: (by: Doing) => Promise<void> }

/** Does an act as a person (by the id that the files make of the name), with what it needs besides its input. */
export type Doing = {
  readonly db: Database
  readonly at: Temporal.Instant
  readonly idOf: (person: string) => string
  readonly act: <Input, Loaded, Outcome>(
    person: string,
    act: Act<Input, Loaded, Outcome>,
    input: unknown,
    more?: Pick<Call, 'rev' | 'proof'>,
  ) => Promise<Done>
}

/**
 * Makes the sample company in an empty database, through the acts that everybody uses, each at the moment in the past at
 * which somebody did it. Throws where an organisation is there already, and then leaves it as it is; where it fails on
 * the way it takes back all of it.
 */
export async function seedSample(db: Database, now: Temporal.Instant): Promise<void> {
  const files = readFiles()
  if (isRefusal(files)) throw new Error(`${files.refused} ${JSON.stringify(files.params)}`)
  const today = now.toZonedDateTimeISO('UTC').toPlainDate()
  const { company, chapters } = historyOf(files, await standardSplit(), today)
  const ids = new Map(company.people.map(({ id }) => [id, randomUUID() as string]))
  const idOf = (person: string) => ids.get(person) ?? person
  const origin = await db.within('*', tx =>
    writeOrigin(tx, { channel: 'system', address: null, agent: null, session: null }),
  )
  const call = { origin, id: '', now }
  const done = async <Input, Loaded, Outcome>(
    act: Act<Input, Loaded, Outcome>,
    more: Call,
    input: unknown,
  ) => {
    const result = await enact(db, act, { ...more, id: randomUUID() }, input)
    if (isRefusal(result)) throw new Error(`${act.name}: ${result.refused} ${JSON.stringify(result.params)}`)
    return result
  }
  const founded = instantOf(company.founded, now)
  await done(foundOrganisation, { ...call, now: founded, actor: nobody }, founding(company, idOf))
  try {
    const events = [...peopleEvents(company, now), ...tell(files.versions, chapters, now)]
    events.sort((a, b) => Temporal.Instant.compare(a.at, b.at))
    for (const { at, does } of events)
      await does({
        db,
        at,
        idOf,
        async act(person, act, input, more = {}) {
          const actor = await db.within('*', async tx => {
            const found = await tx
              .selectFrom('person')
              .selectAll()
              .where('id', '=', idOf(person))
              .executeTakeFirst()
            return found === undefined ? null : actorFor(tx, found, at)
          })
          return done(act, { ...call, ...more, now: at, actor: actor ?? nobody }, input)
        },
      })
  } catch (error) {
    await forgetSample(db)
    throw error
  }
}

/** A morning in the past; today's is now. */
export function instantOf(day: string, now: Temporal.Instant): Temporal.Instant {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '08:00' }).toInstant()
  return Temporal.Instant.compare(at, now) < 0 ? at : now
}

const founding = (company: SampleCompany, idOf: (person: string) => string) => {
  const founder = (side: keyof SampleCompany['founders']) => {
    const person = company.people.find(({ id }) => id === company.founders[side])
    if (person === undefined) throw new Error(`nobody is founder of ${side}`)
    return {
      person: idOf(person.id),
      holding: randomUUID(),
      name: person.name,
      email: person.email,
      account: null,
    }
  }
  return {
    mode: 'sample',
    label: company.label,
    it: founder('it'),
    operations: founder('operations'),
    administrator: 'it',
  }
}

/** Sites and people join, and hold what they hold: entered by the founder of the IT side, who administers all this. */
function peopleEvents(company: SampleCompany, now: Temporal.Instant): readonly Event[] {
  const { sites, people, deputies, absences, founders } = company
  const by = founders.it
  const seated = (person: string, fn: string) =>
    sides.some(side => founders[side] === person && SEATS[side] === fn)
  return [
    ...sites.map(({ id, label, zone, joined, areas }) => ({
      at: instantOf(joined, now),
      async does({ act }: Doing) {
        await act(by, addSite, { site: id, label, zone })
        for (const area of areas) await act(by, addArea, { site: id, area: area.id, label: area.label })
      },
    })),
    ...people.map(({ id, name, email, joined, holdings }) => ({
      at: instantOf(joined, now).add({ minutes: 1 }),
      async does({ act, idOf }: Doing) {
        if (id !== founders.it && id !== founders.operations)
          await act(by, addPerson, { person: idOf(id), name, email })
        for (const { function: fn, site, area, from, to } of holdings)
          if (!seated(id, fn))
            await act(by, giveHolding, {
              holding: randomUUID(),
              function: fn,
              person: idOf(id),
              site,
              area,
              from,
              to,
            })
      },
    })),
    ...deputies.map(({ person, deputy, from }) => ({
      at: instantOf(from, now).add({ minutes: 2 }),
      async does({ act, idOf }: Doing) {
        await act(by, nameDeputy, { id: randomUUID(), person: idOf(person), deputy: idOf(deputy), from })
      },
    })),
    ...absences.map(({ person, from, to }) => ({
      at: instantOf(from, now),
      async does({ act, idOf }: Doing) {
        await act(by, recordAbsence, { id: randomUUID(), person: idOf(person), from, to })
      },
    })),
  ]
}
