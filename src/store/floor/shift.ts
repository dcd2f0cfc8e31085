import { type Selectable, sql } from 'kysely'
import type { ShiftPlace, Watch } from '#rules/shift/shift.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

export type HandOver = Selectable<Tables['shift_handover']>

/** Who took over last in each area of a site, and (area null) of the site as a whole. */
export async function watchesOf(tx: Tx, sites: readonly string[]): Promise<readonly Watch[]> {
  const rows = await tx
    .selectFrom('shift_handover')
    .distinctOn(['site', 'area'])
    .select(['site', 'area', 'taken_by', 'taken_at'])
    .where(({ eb, val }) => eb('site', '=', eb.fn.any(val([...sites]))))
    .where('taken_at', 'is not', null)
    .orderBy('site')
    .orderBy('area')
    .orderBy('taken_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ taken_by: person, taken_at: at, ...place }) =>
    person === null || at === null ? [] : [{ ...place, person, at }],
  )
}

/** The hand-over that waits at a place; null where none does. */
export const waitingAt = async (tx: Tx, { site, area }: ShiftPlace): Promise<HandOver | null> =>
  (await tx
    .selectFrom('shift_handover')
    .selectAll()
    .where('site', '=', site)
    .where('area', 'is not distinct from', area)
    .where('taken_at', 'is', null)
    .where('replaced', '=', false)
    .executeTakeFirst()) ?? null

/** The shifts that were taken over last at a place, the newest first. */
export const takenAt = (tx: Tx, { site, area }: ShiftPlace, most: number): Promise<HandOver[]> =>
  tx
    .selectFrom('shift_handover')
    .selectAll()
    .where('site', '=', site)
    .where('area', 'is not distinct from', area)
    .where('taken_at', 'is not', null)
    .orderBy('taken_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()

/** Keeps others from handing over or taking over at a site until the act is over. */
export const lockShifts = (tx: Tx, site: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`shift ${site}`}, 0))`.execute(tx)

export const handOverOf = (tx: Tx, id: string): Promise<HandOver | undefined> =>
  tx.selectFrom('shift_handover').selectAll().where('id', '=', id).executeTakeFirst()

export const handOversNamed = (tx: Tx, ids: readonly string[]): Promise<HandOver[]> =>
  tx
    .selectFrom('shift_handover')
    .selectAll()
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()

/** The hand-overs that nobody has taken over yet, of the places in scope. */
export const handOversOpen = (tx: Tx): Promise<HandOver[]> =>
  tx
    .selectFrom('shift_handover')
    .selectAll()
    .where('taken_at', 'is', null)
    .where('replaced', '=', false)
    .orderBy('handed_at')
    .orderBy('id')
    .execute()
