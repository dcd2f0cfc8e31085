import type { Selectable } from 'kysely'
import type { Records } from '#rules/split/parts.ts'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'

export type Person = Selectable<Tables['person']>

/** A person, locked until the act is over. */
export const personToChange = (tx: Tx, id: string): Promise<Person | undefined> =>
  tx.selectFrom('person').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The person of an account: an account's id is its person's. */
export const personByAccount = (tx: Tx, account: string): Promise<Person | undefined> =>
  tx.selectFrom('person').selectAll().where('id', '=', account).executeTakeFirst()

export const personByEmail = (tx: Tx, email: string): Promise<Person | undefined> =>
  tx
    .selectFrom('person')
    .selectAll()
    .where(({ fn }) => fn<string>('lower', ['email']), '=', email.toLowerCase())
    .executeTakeFirst()

/** A site, or an area of it (`site/area`), as splits name places; undefined at corporate level. */
export const placeOf = ({ site, area }: { site: string | null; area: string | null }): string | undefined =>
  site === null ? undefined : area === null ? site : `${site}/${area}`

const span = ({ from_day, to_day }: { from_day: string | null; to_day: string | null }) => ({
  ...(from_day === null ? {} : { from: from_day }),
  ...(to_day === null ? {} : { to: to_day }),
})

/**
 * What a split needs to know beside its parts: sites, and who holds what, with all its days. Service accounts stand for
 * nobody and are left out, but for the one that is named.
 */
export async function recordsOf(tx: Tx, service: string | null = null): Promise<Records> {
  const [sites, areas, people, holdings, deputies, absences] = await Promise.all([
    tx.selectFrom('site').selectAll().orderBy('position').orderBy('id').execute(),
    tx.selectFrom('area').selectAll().orderBy('position').orderBy('id').execute(),
    tx.selectFrom('person').selectAll().orderBy('name').orderBy('id').execute(),
    tx.selectFrom('holding').selectAll().orderBy('id').execute(),
    tx.selectFrom('deputy').selectAll().orderBy('id').execute(),
    tx.selectFrom('absence').selectAll().orderBy('from_day').orderBy('id').execute(),
  ])
  const there = new Set(
    people.filter(({ id, kind }) => kind === 'person' || id === service).map(({ id }) => id),
  )
  return {
    sites: sites.map(({ id, label }) => ({
      id,
      label,
      areas: areas.filter(({ site }) => site === id).map(area => ({ id: area.id, label: area.label })),
    })),
    people: people.filter(({ id }) => there.has(id)).map(({ id, name }) => ({ id, name })),
    holders: holdings
      .filter(({ person }) => there.has(person))
      .map(each => {
        const place = placeOf(each)
        return {
          function: each.function,
          person: each.person,
          ...(place === undefined ? {} : { place }),
          ...span(each),
        }
      }),
    deputies: deputies
      .filter(({ deputy }) => there.has(deputy))
      .map(each => ({ person: each.person, deputy: each.deputy, ...span(each) })),
    absences: absences.map(each => ({ person: each.person, from: each.from_day, to: each.to_day })),
  }
}
