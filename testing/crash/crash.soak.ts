import { expect, test } from 'vitest'
import { isRefusal } from '#rules/refusal.ts'
import { attachCluster } from '#store/cluster/cluster.ts'
import { connect } from '#store/database.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { verifyDatabase } from '#store/ledger/verify/database.ts'
import { isBroken } from '#store/ledger/verify/verdict.ts'
import { ask, dataFolderForTest, killed, postmasterOf } from '../cluster/hold.ts'
import { app, type Told, working } from './run.ts'

const APPS = 50
const DATABASES = 10
const told = (): Told => ({ begun: new Set(), acknowledged: new Set() })

test('TRUST-1 TRUST-5 the app killed 50 times and PostgreSQL 10 times during acts: what was acknowledged is there, nothing is half there, the ledger verifies', async () => {
  await using folder = dataFolderForTest()
  const acts = told()
  const open: number[] = []
  for (let kill = 0; kill < APPS; kill++) {
    const running = await app(folder.path, acts)
    await working(acts, 60)
    open.push(acts.begun.size - acts.acknowledged.size)
    await running.kill()
  }
  console.log(
    `app killed ${APPS} ×; acts open at each kill, those of earlier kills with them: ${open.join(' ')}`,
  )
  const running = await app(folder.path, acts)
  const lost = acts.begun.size - acts.acknowledged.size
  const late: number[] = []
  for (let kill = 0; kill < DATABASES; kill++) {
    await working(acts, 60)
    late.push(acts.begun.size - acts.acknowledged.size - lost)
    const postmaster = postmasterOf(folder.path)
    if (postmaster === null) throw new Error('there is no PostgreSQL to kill')
    await killed(postmaster)
  }
  await working(acts, 60)
  await running.kill()
  console.log(`PostgreSQL killed ${DATABASES} ×; acts in flight at each kill: ${late.join(' ')}`)
  const found = await look(folder.path, acts)
  console.log(
    `${acts.begun.size} acts begun, ${acts.acknowledged.size} acknowledged; ${JSON.stringify(found)}`,
  )
  expect(found).toMatchObject({ missing: 0, half: 0, broken: false })
  expect(Math.min(...open)).toBeGreaterThan(0)
  expect(Math.min(...late)).toBeGreaterThan(0)
})

test('the same with synchronous_commit off loses acknowledged acts: the run above can fail', async () => {
  await using folder = dataFolderForTest()
  const acts = told()
  const first = await app(folder.path, acts)
  await ask(first.url, 'alter database countersign set synchronous_commit = off')
  await first.kill()
  let missing = 0
  let kills = 0
  for (; kills < DATABASES && missing === 0; kills++) {
    const running = await app(folder.path, acts)
    await working(acts, 200)
    const postmaster = postmasterOf(folder.path)
    if (postmaster === null) throw new Error('there is no PostgreSQL to kill')
    await killed(postmaster)
    await running.kill()
    missing = (await look(folder.path, acts)).missing
  }
  console.log(
    `without waiting for the disk: ${missing} of ${acts.acknowledged.size} acknowledged acts lost after ${kills} kills`,
  )
  expect(missing).toBeGreaterThan(0)
})

/** What of the acts is in the record once everything is quiet: acknowledged and not there, half there, and the ledger. */
async function look(folder: string, { acknowledged }: Told) {
  const cluster = await attachCluster(folder)
  if (isRefusal(cluster)) throw new Error(cluster.refused)
  const db = connect(cluster.url, 4)
  try {
    await linkAll(db)
    const entries = await db.owner
      .selectFrom('ledger_entry')
      .select(['id', 'subject'])
      .where('act', '=', 'person.add')
      .execute()
    const people = await db.owner
      .selectFrom('person')
      .select('id')
      .where('administrator', '=', false)
      .where('name', '=', 'Somebody')
      .execute()
    const [ids, subjects, there] = [
      new Set(entries.map(({ id }) => id)),
      new Set(entries.map(({ subject }) => subject)),
      new Set(people.map(({ id }) => id)),
    ]
    const verdict = await verifyDatabase(db, { keys: [], seal: null })
    return {
      entries: ids.size,
      missing: [...acknowledged].filter(id => !ids.has(id)).length,
      half:
        [...subjects].filter(id => !there.has(id)).length + [...there].filter(id => !subjects.has(id)).length,
      broken: isBroken(verdict) ? verdict : false,
    }
  } finally {
    await db.close()
    await cluster.stop()
  }
}
