import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { enact } from '../../src/acts/enact.ts'
import { addPerson } from '../../src/acts/people/add.ts'
import { type Actor, nobody } from '../../src/rules/people/actor.ts'
import { isRefusal } from '../../src/rules/refusal.ts'
import type { Database } from '../../src/store/database.ts'
import { keepLedger, waiting } from '../../src/store/ledger/keeper.ts'
import { openPool } from '../../src/store/pool.ts'
import { expectAt, printTable, short } from '../print.ts'
import { median } from '../stats.ts'
import { onPostgres } from './postgres.ts'

const WRITERS = 50
const CONNECTIONS = 20
const SECONDS = 4
const ROUNDS = 5
const doer: Actor = { ...nobody, person: randomUUID(), administrator: true }

/** Acts a second by 50 writers at once, while the ledger is kept, beside bare inserts of the same rows. */
export const acts = (): Promise<void> =>
  onPostgres(async server => {
    const [db, bare] = [await server.database('acts'), await server.database('bare')]
    const pool = openPool({
      connectionString: bare.url,
      max: CONNECTIONS,
      options: '-c search_path=countersign',
    })
    const keeper = keepLedger(db, {
      folder: server.folder,
      now: () => Temporal.Now.instant(),
      told: () => {},
    })
    const rates: { acts: number; bare: number; behind: number }[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      await server.settle(db)
      const bareRate = await rate(() => insertBare(pool))
      await server.settle(db)
      const actRate = await rate(() => actOnce(db))
      // The first round warms both up.
      if (round > 0) rates.push({ acts: actRate, bare: bareRate, behind: await waiting(db) })
    }
    await keeper.stop()
    await pool.end()
    await Promise.all([db.close(), bare.close()])

    const ratio = median(rates.map(each => each.acts / each.bare))
    printTable(
      `Acts a second, ${WRITERS} writers on ${CONNECTIONS} connections, ${SECONDS} s a round, median of ${ROUNDS}`,
      ['', 'a second'],
      [
        ['through enact, the ledger kept meanwhile', short(median(rates.map(each => each.acts)))],
        ['bare inserts of the same rows', short(median(rates.map(each => each.bare)))],
        ['ratio, median of the rounds', ratio.toFixed(2)],
        ['longest wait for the chain', `${short(Math.max(...rates.map(each => each.behind)))} s`],
      ],
    )
    expectAt({ what: 'acts through enact to bare inserts', measured: ratio, wanted: 0.8, unit: '×' })
  })

async function rate(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.()
  const start = performance.now()
  let done = 0
  const writer = async () => {
    while (performance.now() - start < SECONDS * 1000) {
      await work()
      done++
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, writer))
  return done / ((performance.now() - start) / 1000)
}

async function actOnce(db: Database): Promise<void> {
  const person = randomUUID()
  const call = { id: randomUUID(), actor: doer, now: Temporal.Now.instant(), origin: null }
  const done = await enact(db, addPerson, call, {
    person,
    name: 'Wera Plattner',
    email: `${person}@plant.example`,
  })
  if (isRefusal(done)) throw new Error(done.refused)
}

/** The four rows that the act leaves, put down by somebody who checks nothing: a statement each, in one transaction. */
export async function insertBare(pool: pg.Pool): Promise<void> {
  const [person, id, personal] = [randomUUID(), randomUUID(), randomUUID()]
  const email = `${person}@plant.example`
  const hash = createHash('sha256').update(email).digest()
  const after = { who: { personal, digest: hash.toString('hex') }, administrator: false, rev: 1 }
  const client = await pool.connect()
  try {
    await client.query(`begin; select set_config('countersign.act', '${id}', true)`)
    await client.query('insert into person (id, name, email, administrator) values ($1, $2, $3, $4)', [
      person,
      'Wera Plattner',
      email,
      false,
    ])
    await client.query('insert into personal (id, person, salt, value) values ($1, $2, $3, $4)', [
      personal,
      person,
      randomBytes(16).toString('hex'),
      JSON.stringify({ name: 'Wera Plattner', email }),
    ])
    await client.query(
      `insert into ledger_entry (id, act, at, person, function, origin, site, kind, subject, before, after, why, request)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        'person.add',
        new Date(),
        doer.person,
        null,
        null,
        null,
        'person',
        person,
        null,
        JSON.stringify(after),
        null,
        hash,
      ],
    )
    await client.query('insert into outbox (entry, tell) values ($1, $2)', [
      id,
      JSON.stringify([{ topic: 'people' }]),
    ])
    await client.query('commit')
  } finally {
    client.release()
  }
}
