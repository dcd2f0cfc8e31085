import type { Selectable } from 'kysely'
import type { Database, Tx } from './database.ts'
import type { Tables } from './tables.ts'

type Used = Selectable<Tables['token']> & { readonly used_at: Temporal.Instant | null }

/** The tokens of people, the newest first, with the moment each was last used. Ask in the scope of all sites. */
export const tokensOf = async (tx: Tx, people: readonly string[]) =>
  people.length === 0
    ? []
    : tx
        .selectFrom('token')
        .leftJoin('token_use', 'token_use.token', 'token.id')
        .select([
          'id',
          'person',
          'label',
          'token.scope',
          'site',
          'created_at',
          'expires_at',
          'revoked_at',
          'rev',
        ])
        .select('token_use.at as used_at')
        .where('person', 'in', people)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute()

/** A token by its id, with the moment it was last used; undefined where there is none. */
export const tokenById = (db: Database, id: string): Promise<Used | undefined> =>
  db.within('*', tx =>
    tx
      .selectFrom('token')
      .leftJoin('token_use', 'token_use.token', 'token.id')
      .selectAll('token')
      .select('token_use.at as used_at')
      .where('id', '=', id)
      .executeTakeFirst(),
  )

const MINUTE = Temporal.Duration.from({ minutes: 1 })

/** Notes that a token is used now, to the minute. */
export async function tokenUsed(db: Database, { id, used_at }: Used, at: Temporal.Instant): Promise<void> {
  if (used_at !== null && Temporal.Instant.compare(at, used_at.add(MINUTE)) < 0) return
  await db.within('*', tx =>
    tx
      .insertInto('token_use')
      .values({ token: id, at })
      .onConflict(conflict => conflict.column('token').doUpdateSet({ at }))
      .execute(),
  )
}

/** Whether a token still counts: it is neither over nor revoked. */
export async function tokenCounts(db: Database, id: string, now: Temporal.Instant): Promise<boolean> {
  const found = await tokenById(db, id)
  return (
    found !== undefined && found.revoked_at === null && Temporal.Instant.compare(now, found.expires_at) < 0
  )
}
