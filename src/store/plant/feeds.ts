import type { Database, Tx } from '../database.ts'

/** The feeds of a person, the newest first, with the moment each was last read. Ask in the scope of all sites. */
export const feedsOf = (tx: Tx, person: string) =>
  tx
    .selectFrom('feed')
    .leftJoin('feed_use', 'feed_use.feed', 'feed.id')
    .select(['id', 'site', 'created_at', 'revoked_at', 'rev', 'feed_use.at as used_at'])
    .where('person', '=', person)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()

/** The feed that a secret of this hash opens; undefined where there is none, or no longer. */
export const feedByHash = (db: Database, hash: Buffer) =>
  db.within('*', tx =>
    tx
      .selectFrom('feed')
      .select(['id', 'person', 'site', 'language'])
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  )

/** Notes that a feed is read now. */
export const feedRead = (db: Database, feed: string, at: Temporal.Instant) =>
  db.within('*', tx =>
    tx
      .insertInto('feed_use')
      .values({ feed, at })
      .onConflict(conflict => conflict.column('feed').doUpdateSet({ at }))
      .execute(),
  )
