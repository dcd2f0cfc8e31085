import type { Label } from '#rules/split/facts.ts'
import { dayOf, type When } from './days.ts'
import type { Files } from './read.ts'

export type SampleHolding = {
  readonly function: string
  readonly site: string | null
  readonly area: string | null
  /** Days, ISO 8601; `to` is the last one. */
  readonly from: string
  readonly to: string | null
}
export type SamplePerson = {
  /** Made from the name: `lena-brandt`. */
  readonly id: string
  readonly name: string
  readonly email: string
  readonly joined: string
  /** The last day on which they are there. */
  readonly left: string | null
  readonly holdings: readonly SampleHolding[]
}

export type SampleCompany = {
  readonly label: Label
  readonly zone: string
  readonly founded: string
  readonly founders: { readonly it: string; readonly operations: string }
  readonly sites: readonly {
    readonly id: string
    readonly label: Label
    readonly zone: string
    readonly joined: string
    readonly areas: readonly { readonly id: string; readonly label: Label }[]
  }[]
  readonly people: readonly SamplePerson[]
  readonly deputies: readonly { readonly person: string; readonly deputy: string; readonly from: string }[]
  readonly absences: readonly { readonly person: string; readonly from: string; readonly to: string }[]
  readonly trainings: readonly {
    readonly person: string
    readonly course: string
    readonly by: string
    readonly from: string
    readonly to: string
  }[]
}

/** The sample company as it is today, all its days told as dates. */
export function companyOn({ company }: Files, today: Temporal.PlainDate): SampleCompany {
  const { organisation } = company
  const day = (told: When) => dayOf(told, today).toString()
  const lastBefore = (told: When | undefined) =>
    told === undefined ? null : dayOf(told, today).subtract({ days: 1 }).toString()
  const founded = day(organisation.founded)
  const sites = company.sites.map(site => ({ ...site, joined: site.joined ? day(site.joined) : founded }))
  const founders = {
    it: idOf(organisation.founders.it),
    operations: idOf(organisation.founders.operations),
  }
  const people = Object.entries(company.people).flatMap(([place, list]) => {
    const site = sites.find(({ id }) => id === place)
    return list.map((person): SamplePerson => {
      const joined = person.joined ? day(person.joined) : (site?.joined ?? founded)
      const left = lastBefore(person.left)
      const holdings = person.holds.map(({ function: fn, area, from, to }) => ({
        function: fn,
        site: site?.id ?? null,
        area: area ?? null,
        from: from ? day(from) : joined,
        to: lastBefore(to),
      }))
      const email = addressOf(person.name, person.mail ?? organisation.mail)
      return { id: idOf(person.name), name: person.name, email, joined, left, holdings }
    })
  })
  const since = (...names: string[]) =>
    names
      .map(name => people.find(person => person.name === name)!.joined)
      .sort()
      .at(-1)!
  return {
    label: organisation.label,
    zone: organisation.zone,
    founded,
    founders,
    sites,
    people,
    deputies: Object.entries(company.deputies).map(([person, deputy]) => ({
      person: idOf(person),
      deputy: idOf(deputy),
      from: since(person, deputy),
    })),
    absences: company.absences.map(({ person, from, to }) => ({
      person: idOf(person),
      from: day(from),
      to: day(to),
    })),
    trainings: company.trainings.map(({ person, course, by, from, to }) => ({
      person: idOf(person),
      course,
      by: idOf(by),
      from: day(from),
      to: day(to),
    })),
  }
}

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
export const idOf = (name: string) => plain(name).replace(/[^a-z]+/g, '-')
const addressOf = (name: string, at: string) => `${plain(name).replace(/[^a-z-]+/g, '.')}@${at}`
