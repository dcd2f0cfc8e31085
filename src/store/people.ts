import { type Selectable, sql } from 'kysely'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Records } from '#rules/split/parts.ts'
import type { Founders } from '#rules/split/version/keys.ts'
import type { Tx } from './database.ts'
import { keptWhile, stateOfRecords } from './records.ts'
import type { Tables } from './tables.ts'

export type Person = Selectable<Tables['person']>

/** A person, locked until the act is over. */
export const personToChange = (tx: Tx, id: string): Promise<Person | undefined> =>
  tx.selectFrom('person').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The person of an account: an account's id is its person's. */
export const personByAccount = (tx: Tx, account: string): Promise<Person | undefined> =>
  tx.selectFrom('person').selectAll().where('id', '=', account).executeTakeFirst()

/** Service accounts, by name. */
export const servicesIn = (tx: Tx): Promise<Person[]> =>
  tx.selectFrom('person').selectAll().where('kind', '=', 'service').orderBy('name').execute()

export const personByEmail = (tx: Tx, email: string): Promise<Person | undefined> =>
  tx
    .selectFrom('person')
    .selectAll()
    .where(({ fn }) => fn<string>('lower', ['email']), '=', email.toLowerCase())
    .executeTakeFirst()

/** The names of people by id; ids of nobody are left out, and so are nulls. */
export async function personNames(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<Readonly<Record<string, string>>> {
  const asked = [...new Set(ids.filter(id => id !== null))]
  if (asked.length === 0) return {}
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from person where id = any(${asked}::uuid[])`.execute(tx)
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** The two who founded the organisation, by side; null where there is none. */
export async function foundersOf(tx: Tx): Promise<Founders | null> {
  const found = await tx.selectFrom('organisation').selectAll().executeTakeFirst()
  if (found === undefined) return null
  const people = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [found.founder_it, found.founder_operations])
    .execute()
  const founder = (id: string) => ({ person: id, name: people.find(one => one.id === id)?.name ?? '' })
  return { it: founder(found.founder_it), operations: founder(found.founder_operations) }
}

/** A site, or an area of it (`site/area`), as splits name places; undefined at corporate level. */
export const placeOf = ({ site, area }: { site: string | null; area: string | null }): string | undefined =>
  site === null ? undefined : area === null ? site : `${site}/${area}`

/** What is wrong with a site and an area that are named for a function; null where they are there, or none is named. */
export async function placeThere(tx: Tx, site: string | null, area: string | null): Promise<Refusal | null> {
  if (site === null) return area === null ? null : refuse('area.unknown', { area })
  const found = await tx.selectFrom('site').where('id', '=', site).select('id').executeTakeFirst()
  if (found === undefined) return refuse('site.unknown', { site })
  if (area === null) return null
  const within = await tx
    .selectFrom('area')
    .where('site', '=', site)
    .where('id', '=', area)
    .select('id')
    .executeTakeFirst()
  return within === undefined ? refuse('area.unknown', { area }) : null
}

/**
 * What a split needs to know beside its parts and people: the zone, and the sites that are seen. The lists are the same
 * objects as long as nothing of them changes, and are not to be changed themselves.
 */
export async function groundOf(tx: Tx): Promise<Pick<Records, 'zone' | 'sites'>> {
  const state = await stateOfRecords(tx)
  const [zone, sites] = await Promise.all([
    keptWhile(tx, state, 'zone', ['organisation'], async () => {
      const found = await tx.selectFrom('organisation').select('zone').executeTakeFirst()
      return found?.zone
    }),
    keptWhile(tx, state, `sites ${state.sites}`, ['site', 'area'], () => sitesIn(tx)),
  ])
  return { ...(zone !== undefined && { zone }), sites }
}

async function sitesIn(tx: Tx) {
  const sites = await tx.selectFrom('site').selectAll().orderBy('position').orderBy('id').execute()
  const areas = await tx.selectFrom('area').selectAll().orderBy('position').orderBy('id').execute()
  const bySite = Map.groupBy(areas, ({ site }) => site)
  return sites.map(({ id, label, zone }) => ({
    id,
    label,
    zone,
    areas: (bySite.get(id) ?? []).map(area => ({ id: area.id, label: area.label })),
  }))
}
