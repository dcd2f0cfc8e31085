import type { Selectable } from 'kysely'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Records } from '#rules/split/parts.ts'
import type { Founders } from '#rules/split/version/keys.ts'
import type { Tx } from './database.ts'
import { keptWhile, type Relation, stateOfRecords } from './records.ts'
import type { Tables } from './tables.ts'

export type Person = Selectable<Tables['person']>

/** Whether somebody has left by a moment (SPLIT-8). */
export const hasLeft = ({ left_at }: Pick<Person, 'left_at'>, now: Temporal.Instant): boolean =>
  left_at !== null && Temporal.Instant.compare(left_at, now) <= 0

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

const span = ({ from_day, to_day }: { from_day: string | null; to_day: string | null }) => ({
  ...(from_day === null ? {} : { from: from_day }),
  ...(to_day === null ? {} : { to: to_day }),
})

/**
 * What a split needs to know beside its parts: sites, and who holds what, with all its days, service accounts left out.
 * The lists are the same objects as long as nothing of them changes, and are not to be changed themselves.
 */
export async function recordsOf(tx: Tx): Promise<Records> {
  const state = await stateOfRecords(tx)
  const list = <Value>(name: string, of: readonly Relation[], load: () => Promise<Value>) =>
    keptWhile(tx, state, name, of, load)
  const scoped = <Value>(name: string, of: readonly Relation[], load: () => Promise<Value>) =>
    keptWhile(tx, state, `${name} ${state.sites}`, of, load)
  const [zone, sites, people, holders, deputies, absences, trainings] = await Promise.all([
    list('zone', ['organisation'], async () => {
      const found = await tx.selectFrom('organisation').select('zone').executeTakeFirst()
      return found?.zone
    }),
    scoped('sites', ['site', 'area'], () => sitesIn(tx)),
    list('people', ['person'], () => peopleIn(tx)),
    scoped('holders', ['holding'], () => holdersIn(tx)),
    list('deputies', ['deputy'], async () =>
      (await deputiesIn(tx)).map(each => ({
        person: each.person,
        deputy: each.deputy,
        ...span(each),
      })),
    ),
    list('absences', ['absence'], async () =>
      (await tx.selectFrom('absence').selectAll().orderBy('from_at').orderBy('id').execute()).map(
        ({ person, from_at, to_at }) => ({
          person,
          from: from_at.toString(),
          ...(to_at !== null && { to: to_at.toString() }),
        }),
      ),
    ),
    list('trainings', ['training'], async () =>
      (await tx.selectFrom('training').selectAll().orderBy('id').execute()).map(each => ({
        person: each.person,
        course: each.course,
        ...span(each),
      })),
    ),
  ])
  return { ...(zone !== undefined && { zone }), sites, people, holders, deputies, absences, trainings }
}

const deputiesIn = (tx: Tx) =>
  tx
    .selectFrom('deputy')
    .innerJoin('person', 'person.id', 'deputy.deputy')
    .selectAll('deputy')
    .where('kind', '=', 'person')
    .orderBy('from_day')
    .orderBy('deputy.id')
    .execute()

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

async function peopleIn(tx: Tx) {
  const people = await tx
    .selectFrom('person')
    .select(['id', 'name', 'left_at'])
    .where('kind', '=', 'person')
    .orderBy('name')
    .orderBy('id')
    .execute()
  return people.map(({ id, name, left_at }) => ({
    id,
    name,
    ...(left_at !== null && { left: left_at.toString() }),
  }))
}

async function holdersIn(tx: Tx) {
  const holdings = await tx
    .selectFrom('holding')
    .innerJoin('person', 'person.id', 'holding.person')
    .selectAll('holding')
    .where('kind', '=', 'person')
    .orderBy('holding.id')
    .execute()
  return holdings.map(holderOf)
}

function holderOf(each: Selectable<Tables['holding']>) {
  const place = placeOf(each)
  return {
    function: each.function,
    person: each.person,
    ...(place === undefined ? {} : { place }),
    ...span(each),
  }
}

/** What a service account alone needs to know of the record: it stands for nobody, and nobody for it. */
export async function recordsOfService(tx: Tx, { id, name }: Person): Promise<Records> {
  const { zone, sites } = await recordsOf(tx)
  const own = await tx.selectFrom('holding').selectAll().where('person', '=', id).execute()
  return {
    ...(zone !== undefined && { zone }),
    ...(sites !== undefined && { sites }),
    people: [{ id, name }],
    holders: own.map(holderOf),
  }
}
