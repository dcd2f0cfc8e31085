import { type Kysely, sql } from 'kysely'
import type { Database, Tx } from './database.ts'
import { migrate } from './migrate.ts'

/** Whether this is the sample company. */
export async function isSample(tx: Tx): Promise<boolean> {
  const found = await tx.selectFrom('organisation').select('mode').executeTakeFirst()
  return found?.mode === 'sample'
}

/**
 * Takes the sample company away with all that was done in it, and leaves an empty database. The mode of an organisation
 * never changes (a trigger sees to it) and is read in the very transaction that removes it: what is not the sample
 * company stays, and false is answered.
 */
export async function forgetSample({ owner }: Database): Promise<boolean> {
  const gone = await owner.transaction().execute(async tx => {
    const found = await tx.selectFrom('organisation').select('mode').forUpdate().executeTakeFirst()
    if (found?.mode !== 'sample') return false
    await sql`drop schema countersign cascade`.execute(tx)
    await sql`drop schema auth cascade`.execute(tx)
    return true
  })
  if (gone) await migrate(owner as unknown as Kysely<unknown>)
  return gone
}
