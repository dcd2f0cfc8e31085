import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { enact } from '#acts/enact.ts'
import { foundOrganisation } from '#acts/organisation/found.ts'
import { addPerson } from '#acts/people/add.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { startCluster } from '#store/cluster/cluster.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { keepLedger } from '#store/ledger/keeper.ts'

// The product without its pages: a database of its own, the keeper of the ledger, and clients that do acts until they are
// killed. Each says what it begins and what was acknowledged, at once and past every buffer.
const [folder = '', clients = '16'] = process.argv.slice(2)
const say = (what: string) => writeSync(1, `${what}\n`)

const cluster = await startCluster(folder, { tell: () => {}, lost: () => process.exit(2) })
if (isRefusal(cluster)) throw new Error(cluster.refused)
const db = await openDatabase(cluster.url)
if (isRefusal(db)) throw new Error(db.refused)
const now = () => Temporal.Now.instant().round('millisecond')
keepLedger(db, { folder, now, told: () => {} })
const founder = (name: string) => ({
  person: randomUUID(),
  holding: randomUUID(),
  name,
  email: `${randomUUID()}@works.example`,
  account: null,
})
await enact(
  db,
  foundOrganisation,
  { id: randomUUID(), actor: nobody, now: now(), origin: null },
  { mode: 'own', label: 'Works', it: founder('Ines'), operations: founder('Otto'), administrator: 'it' },
)
const actor = { ...nobody, person: randomUUID(), administrator: true }
say(`ready ${cluster.url}`)
for (let client = 0; client < Number(clients); client++) void work(db)

/** Adds people for ever. Where the answer was lost the same act is asked for again, under the same id. */
async function work(db: Database): Promise<never> {
  for (;;) {
    const [id, person] = [randomUUID(), randomUUID()]
    say(`try ${id}`)
    for (;;) {
      try {
        const input = { person, name: 'Somebody', email: `${person}@works.example` }
        const done = await enact(db, addPerson, { id, actor, now: now(), origin: null }, input)
        if (isRefusal(done)) throw new Error(done.refused)
        say(`ack ${id}`)
        break
      } catch {
        await delay(20)
      }
    }
  }
}
