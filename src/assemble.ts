import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { noteAccount } from '#acts/account/note.ts'
import { enact } from '#acts/enact.ts'
import { stopWebhook } from '#acts/post/endWebhook.ts'
import { admitting } from '#api/bearer.ts'
import { callersOf, originsIn } from '#api/caller.ts'
import { hub } from '#api/events.ts'
import { type Log, logging } from '#api/running/log.ts'
import { inside, type Outside } from '#api/running/outside.ts'
import type { Bearable } from '#api/running/pressure.ts'
import { server } from '#api/server.ts'
import { createIdentity } from '#identity/identity.ts'
import { hashToken, newToken } from '#identity/link.ts'
import { startPost } from '#post/post.ts'
import { written } from '#post/webhook/sign.ts'
import { keepRounds } from '#rounds/rounds.ts'
import type { AccountEvent } from '#rules/people/account.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { keysFor } from '#store/keys.ts'
import type { Change } from '#store/ledger/hear.ts'
import { keepLedger, SEAL_FILE } from '#store/ledger/keeper.ts'
import { forgetSample } from '#store/sample.ts'
import { vault } from '#store/vault.ts'
import { seedSample } from '../sample/seed.ts'

const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** Who did what happened to an account; null where that is not known. */
function doerOf(event: AccountEvent): string | null {
  if (event.event === 'identity.sign_in_refused') return null
  return 'by' in event ? (event.by ?? event.account) : event.account
}

async function modeOf(db: Database): Promise<'own' | 'sample' | null> {
  const found = await db.within('*', tx => tx.selectFrom('organisation').select('mode').executeTakeFirst())
  return found?.mode ?? null
}

export type Product = {
  readonly app: FastifyInstance
  /** The path to open first: with a one-time link as long as there is no organisation. */
  readonly first: string
  /** Ends what runs beside the requests; the database may be stopped then. */
  readonly stop: () => Promise<void>
}

/**
 * Puts the product together, here and nowhere else: over the database at `url`, with the data folder for its secrets.
 * Refuses while the web pages are not built, a database that a newer Countersign has used, keys that are not those of the
 * database, and the sample company where others than this machine reach the server.
 */
export async function assemble({
  url,
  folder,
  pages = join(home, 'dist', 'web'),
  // The record keeps milliseconds, and what is answered now must be what is read later.
  now = () => Temporal.Now.instant().round('millisecond'),
  emptied = () => {},
  address = 'http://127.0.0.1',
  exposed = false,
  outside = inside,
  log = logging('text'),
  bearable,
  lost = () => {},
}: {
  readonly url: string
  readonly folder: string
  readonly pages?: string
  readonly now?: () => Temporal.Instant
  /** Hears the path with which an organisation can be founded once the sample company is gone. */
  readonly emptied?: (first: string) => void
  /** Where browsers find the server. Over https: cookies travel nowhere else. */
  readonly address?: string
  /** Whether others than this machine reach it: then it serves no sample company, in which anybody can be anybody. */
  readonly exposed?: boolean
  readonly outside?: Outside
  readonly log?: Log
  /** How much the server bears before it refuses; the tests make it little. */
  readonly bearable?: Bearable
  /** Hears why it must not go on. */
  readonly lost?: (why: Refusal) => void
}): Promise<Product | Refusal> {
  if (!existsSync(join(pages, 'index.html'))) return refuse('server.no_pages', { folder: pages, home })
  const { trouble } = log
  const db = await openDatabase(url)
  if (isRefusal(db)) return db
  const founded = await modeOf(db)
  if (exposed && founded === 'sample') {
    await db.close()
    return refuse('server.sample_exposed')
  }
  const keys = await keysFor(db, folder)
  if (isRefusal(keys)) {
    await db.close()
    return keys
  }
  let remembered = originsIn(db)
  const origin: typeof remembered = where => remembered(where)
  const note = async (event: AccountEvent) => {
    const { from } = event
    const session = 'session' in event ? event.session : null
    const where = await origin({
      channel: from === null ? 'system' : 'web',
      address: from?.address ?? null,
      agent: from?.agent ?? null,
      session,
    })
    const actor = { ...nobody, person: doerOf(event) }
    const noted = await enact(db, noteAccount, { id: randomUUID(), actor, now: now(), origin: where }, event)
    if (isRefusal(noted)) throw new Error(`an event could not be noted: ${noted.refused}`)
  }
  const identity = await createIdentity({
    url,
    secret: keys.secret,
    baseURL: address,
    note,
    now,
  })
  const events = hub()
  const link = newToken()
  const first = `/first/${link}`
  const told = (changes: readonly Change[]) => {
    events.publish(changes)
    // Another server on the same database may have made the sample company.
    if (exposed && changes.some(({ kind }) => kind === 'organisation'))
      modeOf(db).then(mode => mode === 'sample' && lost(refuse('server.sample_exposed')), trouble)
  }
  const keep = () => keepLedger(db, { folder, now, told, trouble })
  let keeper = keep()
  const safe = vault(keys.secret)
  const sendPost = () =>
    startPost(db, {
      vault: safe,
      address,
      now,
      trouble,
      async stopWebhook(webhook) {
        const call = { id: randomUUID(), actor: nobody, now: now(), origin: null }
        // Where it is stopped or removed already, there is nothing more to do.
        await enact(db, stopWebhook, call, { webhook })
      },
    })
  let post = sendPost()
  const goRound = () => keepRounds(db, { now, trouble })
  let rounds = goRound()
  const app = await server({
    pages,
    outside,
    log,
    bearable,
    product: {
      db,
      now,
      hub: events,
      identity,
      callerOf: callersOf(db, identity, origin, now),
      admit: admitting(db, now),
      posts: {
        address,
        lock: safe.lock,
        secretOf: act => written(safe.derive(act)),
        tryMail: to => post.tryMail(to),
        tryWebhook: webhook => post.tryWebhook(webhook),
      },
      firstLink: hashToken(link),
      seed: async () => (exposed ? refuse('sample.exposed') : seedSample(db, now())),
      async forget() {
        await rounds.stop()
        await keeper.stop()
        await post.stop()
        if (await forgetSample(db)) {
          // The ledger begins anew, and nothing that was known of the last one holds for it.
          rmSync(join(folder, SEAL_FILE), { force: true })
          await keysFor(db, folder)
          remembered = originsIn(db)
          emptied(first)
        }
        keeper = keep()
        rounds = goRound()
        post = sendPost()
      },
    },
  })
  app.addHook('preClose', async () => events.close())
  return {
    app,
    first: founded === null ? first : '/',
    async stop() {
      await rounds.stop()
      await keeper.stop()
      await post.stop()
      await identity.close()
      await db.close()
    },
  }
}
