import { type Selectable, sql } from 'kysely'
import type { DecisionState } from '#rules/decision/cycle.ts'
import { EXCEPTION_KIND } from '#rules/plant/room/room.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

export type RoomRow = Selectable<Tables['room']>
export type EntryRow = Selectable<Tables['room_entry']>

/** A place that is kept locked; undefined where it is not there or no longer kept. */
export const roomOf = (tx: Tx, id: string): Promise<RoomRow | undefined> =>
  tx.selectFrom('room').selectAll().where('id', '=', id).where('retired_at', 'is', null).executeTakeFirst()

/** The same, locked until the act is over. */
export const roomToChange = (tx: Tx, id: string): Promise<RoomRow | undefined> =>
  tx
    .selectFrom('room')
    .selectAll()
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** Another place of a site under a name, whatever its case. */
export const roomNamed = (tx: Tx, site: string, name: string, not: string) =>
  tx
    .selectFrom('room')
    .select('id')
    .where('site', '=', site)
    .where('id', '<>', not)
    .where(({ eb, fn }) => eb(fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('retired_at', 'is', null)
    .executeTakeFirst()

/** The places of a site that are kept locked, by area and name; 500 at most. */
export const roomsAt = (tx: Tx, site: string): Promise<RoomRow[]> =>
  tx
    .selectFrom('room')
    .selectAll()
    .where('site', '=', site)
    .where('retired_at', 'is', null)
    .orderBy(({ ref }) => sql`${ref('area')} nulls first`)
    .orderBy('name')
    .limit(500)
    .execute()

/** The places in which an asset stands. */
export const roomsOfAsset = (tx: Tx, asset: string) =>
  tx
    .selectFrom('room')
    .select(['id', 'name', 'kind'])
    .where('assets', '@>', sql<string[]>`array[${asset}]::uuid[]`)
    .where('retired_at', 'is', null)
    .orderBy('name')
    .execute()

/** Whom decisions let into a place, with how each decision stands; those that somebody has taken back are left out. */
export const exceptionsTo = (tx: Tx, room: string) =>
  tx
    .selectFrom('room_exception')
    .innerJoin('decision', 'decision.id', 'room_exception.decision')
    .selectAll('room_exception')
    .select(['decision.number', 'decision.title', 'decision.state', 'decision.valid_until'])
    .where('room_exception.room', '=', room)
    .where('room_exception.ended_at', 'is', null)
    .orderBy('decision.number')
    .orderBy('room_exception.name')
    .execute()
export type ExceptionRow = Awaited<ReturnType<typeof exceptionsTo>>[number]

/** An exception, locked; undefined where it is not there or was taken back. */
export const exceptionToChange = (tx: Tx, id: string) =>
  tx
    .selectFrom('room_exception')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** Who is inside at a site, or in one place of it, whoever is due out first. */
export const insideOf = (tx: Tx, of: { readonly site: string } | { readonly room: string }) =>
  tx
    .selectFrom('room_entry')
    .selectAll()
    .$if('site' in of, query => query.where('site', '=', (of as { site: string }).site))
    .$if('room' in of, query => query.where('room', '=', (of as { room: string }).room))
    .where('ended_at', 'is', null)
    .orderBy('until')
    .orderBy('id')
    .execute()

/** Who should be out by now, where in scope, with the place; 100 at most. */
export const overdueInside = (tx: Tx, now: Temporal.Instant) =>
  tx
    .selectFrom('room_entry')
    .innerJoin('room', 'room.id', 'room_entry.room')
    .select([
      'room_entry.id',
      'room_entry.name',
      'room_entry.until',
      'room_entry.began_at',
      'room.id as room',
    ])
    .select(['room.name as at', 'room.site', 'room.area'])
    .where('room_entry.ended_at', 'is', null)
    .where('room_entry.until', '<=', now)
    .orderBy('room_entry.until')
    .limit(100)
    .execute()

/** Who was in a place last, the newest first. */
export const leftFrom = (tx: Tx, room: string, most: number): Promise<EntryRow[]> =>
  tx
    .selectFrom('room_entry')
    .selectAll()
    .where('room', '=', room)
    .where('ended_at', 'is not', null)
    .orderBy('began_at', 'desc')
    .limit(most)
    .execute()

/** An entry of the book, locked. */
export const entryToEnd = (tx: Tx, id: string): Promise<EntryRow | undefined> =>
  tx.selectFrom('room_entry').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** States in which somebody may come because of a decision. */
const standing: readonly DecisionState[] = ['decided', 'scheduled', 'under-way']

/** Decisions at a site that somebody may be at a door for: exceptions, and whatever is planned or done there now. */
export const decisionsForDoor = (tx: Tx, { site, area }: { site: string; area: string | null }) =>
  tx
    .selectFrom('decision')
    .select(['id', 'number', 'title', 'kind', 'site', 'area', 'valid_until', 'state'])
    .where('site', '=', site)
    .where(({ eb, or }) => or([eb('area', 'is', null), ...(area === null ? [] : [eb('area', '=', area)])]))
    .where('state', 'in', standing)
    .where(({ eb, or }) => or([eb('state', '<>', 'decided'), eb('kind', '=', EXCEPTION_KIND)]))
    .orderBy('number', 'desc')
    .limit(100)
    .execute()

/** The functions that people hold on a day, by person. */
export async function functionsOf(
  tx: Tx,
  people: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (people.length === 0) return new Map()
  const rows = await tx
    .selectFrom('holding')
    .select(['person', 'function'])
    .where('person', 'in', people)
    .where(({ eb, or }) => or([eb('from_day', 'is', null), eb('from_day', '<=', day)]))
    .where(({ eb, or }) => or([eb('to_day', 'is', null), eb('to_day', '>=', day)]))
    .execute()
  return new Map(
    [...Map.groupBy(rows, one => one.person)].map(([person, those]) => [
      person,
      those.map(one => one.function),
    ]),
  )
}
