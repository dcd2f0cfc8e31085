import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { signDecision } from '../../src/acts/decision/sign.ts'
import { enact } from '../../src/acts/enact.ts'
import type { Actor } from '../../src/rules/people/actor.ts'
import { isRefusal } from '../../src/rules/refusal.ts'
import type { Database } from '../../src/store/database.ts'
import { openPool } from '../../src/store/pool.ts'
import { company } from '../../testing/company.ts'
import { deciding } from '../../testing/deciding.ts'
import { expectAt, printTable, short } from '../print.ts'
import { onPostgres } from '../record/postgres.ts'
import { median } from '../stats.ts'

const WRITERS = 20
const ROUNDS = 5
const EACH = 300

/** Signatures a second by 20 who sign at once, beside bare writes of the same rows. */
export const signing = (): Promise<void> =>
  onPostgres(async server => {
    const db = await server.database('signing')
    const now = Temporal.Now.instant().round('millisecond')
    const at = await company(db, () => now)
    const of = await deciding(at, () => now)
    const pattern = await of.asks(of.who.maintenance)
    await of.judged(pattern, of.who.maintenance)
    const actor = await at.actor(of.who['ot-security'])
    const pool = openPool({ connectionString: db.url, max: WRITERS, options: '-c search_path=countersign' })
    const rates: { acts: number; bare: number }[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const copies = [await copied(db, pattern), await copied(db, pattern)]
      await server.settle(db)
      const bare = await rate(copies[0]!, id => bareSignature(pool, id, actor))
      await server.settle(db)
      const acts = await rate(copies[1]!, id => sign(db, id, actor, now))
      // The first round warms both up.
      if (round > 0) rates.push({ acts, bare })
    }
    await pool.end()
    await db.close()
    const ratio = median(rates.map(one => one.acts / one.bare))
    printTable(
      `Signatures a second, ${WRITERS} at once, ${EACH} a round, median of ${ROUNDS}`,
      ['', 'a second'],
      [
        [
          'through enact: access, split, holders and hash looked at',
          short(median(rates.map(one => one.acts))),
        ],
        ['bare writes of the same rows', short(median(rates.map(one => one.bare)))],
        ['ratio, median of the rounds', ratio.toFixed(2)],
      ],
    )
    expectAt({ what: 'signing to bare writes of the same rows', measured: ratio, wanted: 0.2, unit: '×' })
  })

/** Copies of a decision that waits for its keys, with what it asks. */
async function copied(db: Database, pattern: string): Promise<readonly string[]> {
  const ids = Array.from({ length: EACH }, () => randomUUID())
  const others = async (table: string) => {
    const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
      where table_schema = 'countersign' and table_name = ${table} and column_name not in ('id', 'number', 'decision')`.execute(
      db.owner,
    )
    return sql.join(rows.map(({ name }) => sql.ref(name)))
  }
  const columns = {
    decision: await others('decision'),
    asset: await others('decision_asset'),
    ask: await others('decision_ask'),
  }
  await db.acting(randomUUID(), '*', async tx => {
    await sql`insert into decision (id, ${columns.decision}) select copy::uuid, ${columns.decision} from decision, unnest(${ids}::text[]) as copy
      where id = ${pattern}`.execute(tx)
    await sql`insert into decision_asset (decision, ${columns.asset}) select copy::uuid, ${columns.asset} from decision_asset, unnest(${ids}::text[]) as copy
      where decision = ${pattern}`.execute(tx)
    await sql`insert into decision_ask (id, decision, ${columns.ask}) select gen_random_uuid(), copy::uuid, ${columns.ask}
      from decision_ask, unnest(${ids}::text[]) as copy where decision = ${pattern}`.execute(tx)
  })
  return ids
}

async function rate(ids: readonly string[], work: (id: string) => Promise<void>): Promise<number> {
  globalThis.gc?.()
  const start = performance.now()
  const left = [...ids]
  const writer = async () => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) await work(id)
  }
  await Promise.all(Array.from({ length: WRITERS }, writer))
  return ids.length / ((performance.now() - start) / 1000)
}

async function sign(db: Database, decision: string, actor: Actor, now: Temporal.Instant): Promise<void> {
  const proof = {
    session: 'one',
    account: actor.person!,
    at: now,
    components: ['account', 'password'] as const,
  }
  const { rev } = await db.within('*', tx =>
    tx.selectFrom('decision').select('rev').where('id', '=', decision).executeTakeFirstOrThrow(),
  )
  const call = { id: randomUUID(), actor, now, origin: null, rev, proof }
  const done = await enact(db, signDecision, call, { decision, meaning: 'approval', zone: 'Europe/Berlin' })
  if (isRefusal(done)) throw new Error(done.refused)
}

/** The rows that a signature leaves, put down by somebody who checks nothing: a statement each, in one transaction. */
async function bareSignature(pool: pg.Pool, decision: string, { person, name }: Actor): Promise<void> {
  const id = randomUUID()
  const hash = createHash('sha256').update(id).digest()
  const client = await pool.connect()
  try {
    await client.query(`begin; select set_config('countersign.act', '${id}', true)`)
    await client.query(
      `insert into signature (id, kind, subject, hash, person, printed_name, function, side, slot, meaning, at, zone, site)
       values ($1, 'decision', $2, $3, $4, $5, 'ot-security', 'it', 'ot-security', 'approval', now(), 'Europe/Berlin', 'north')`,
      [id, decision, hash.toString('hex'), person, name],
    )
    await client.query(
      `update decision_ask set answer = 'signed', open = false, at = now(), person = $2, as_function = 'ot-security', rev = rev + 1
       where decision = $1 and role = 'key' and function = 'ot-security'`,
      [decision, person],
    )
    await client.query('update decision set rev = rev + 1 where id = $1', [decision])
    const after = {
      title: 'Firmware 34.011',
      state: 'deciding',
      signature: { hash: hash.toString('hex'), slot: 'ot-security' },
      rev: 9,
    }
    await client.query(
      `insert into ledger_entry (id, act, at, person, function, origin, site, kind, subject, before, after, why, request)
       values ($1, 'decision.sign', now(), $2, 'ot-security', null, 'north', 'decision', $3, null, $4, null, $5)`,
      [id, person, decision, JSON.stringify(after), hash],
    )
    await client.query('insert into outbox (entry, tell) values ($1, $2)', [id, '[]'])
    await client.query('commit')
  } finally {
    client.release()
  }
}
