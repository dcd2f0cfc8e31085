import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../database.ts'
import { CHANNEL } from './chain.ts'

/**
 * What has changed: the act that did it with its number in the ledger, the record's kind and id, its site if it has one, and of
 * a decision who asked for it from outside.
 */
export type Change = {
  readonly seq: number
  readonly act: string
  readonly kind: string
  readonly subject: string
  readonly site: string | null
  readonly visitor: string | null
}

const AT_ONCE = 1_000
const AGAIN = 1_000
const MOST = 10_000

/**
 * Tells of each act that is linked from now on, in the order of the ledger, each once. It hears from the database what
 * other servers link (LISTEN), and looks at what it missed when its connection was lost; `news` looks now.
 */
export function hearing(db: Database, told: (changes: readonly Change[]) => void) {
  const stopping = new AbortController()
  let looking: Promise<void> = Promise.resolve()
  let seen: number | null = null

  const news = (): Promise<void> => {
    looking = looking.catch(() => {}).then(look)
    return looking
  }

  async function look(): Promise<void> {
    if (seen === null) return
    for (;;) {
      const found = await changesAfter(db, seen)
      seen = found.at(-1)?.seq ?? seen
      if (found.length > 0) told(found)
      if (found.length < AT_ONCE) return
    }
  }

  async function listen(): Promise<void> {
    while (!stopping.signal.aborted) {
      const client = new pg.Client({ connectionString: db.url, application_name: 'countersign' })
      const ended = new Promise<void>(done => {
        client.on('end', done).on('error', () => done())
        stopping.signal.addEventListener('abort', () => done(), { once: true })
      })
      try {
        seen ??= await newest(db)
        await client.connect()
        await client.query(`listen ${CHANNEL}`)
        client.on('notification', () => news().catch(() => {}))
        await news()
        await ended
      } catch {
        // The database is away; what is missed meanwhile is looked at once it is back.
      }
      await client.end().catch(() => {})
      await delay(AGAIN, null, { signal: stopping.signal }).catch(() => {})
    }
  }

  const listening = listen()
  return {
    news,
    async stop(): Promise<void> {
      stopping.abort()
      await listening
      await looking.catch(() => {})
    },
  }
}

/** What was linked after a number, in the order of the ledger, a thousand at most. */
const changesAfter = ({ owner }: Database, seq: number): Promise<Change[]> =>
  owner
    .selectFrom('ledger_link as link')
    .innerJoin('ledger_entry as entry', 'entry.id', 'link.entry')
    .leftJoin('decision', join =>
      join.on(sql<boolean>`decision.id = case when entry.kind = 'decision' then entry.subject::uuid end`),
    )
    .select(['link.seq', 'entry.id as act', 'entry.kind', 'entry.subject', 'entry.site', 'decision.visitor'])
    .where('link.seq', '>', seq)
    .orderBy('link.seq')
    .limit(AT_ONCE)
    .execute()

/** Where somebody comes in: the number up to which they know everything now, and what they had missed before. */
export type Resumed = { readonly from: number; readonly missed: readonly Change[]; readonly gap: boolean }

/**
 * What somebody has missed who heard everything up to `since`, or nothing yet (null). Who has missed more than 10,000 acts,
 * or heard of more than there are, has a gap and had better ask for everything.
 */
export async function resumed(db: Database, since: number | null): Promise<Resumed> {
  const last = await newest(db)
  if (since === null) return { from: last, missed: [], gap: false }
  if (since > last || last - since > MOST) return { from: last, missed: [], gap: true }
  const missed: Change[] = []
  for (let from = since; from < last; from = missed.at(-1)?.seq ?? last) {
    const found = await changesAfter(db, from)
    missed.push(...found)
    if (found.length === 0) break
  }
  return { from: missed.at(-1)?.seq ?? since, missed, gap: false }
}

async function newest({ owner }: Database): Promise<number> {
  const { last } = await owner
    .selectFrom('ledger_link')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}
