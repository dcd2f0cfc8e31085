import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { databaseForCommand, placeOf } from '#store/cluster/place.ts'
import { type Database, openDatabase } from '#store/database.ts'

/** What names the record on the command line: its data folder, or the address of a server of one's own. */
export const placeOptions = { data: { type: 'string' }, database: { type: 'string' } } as const

/** Works in the record that the command line and the environment name; the data folder goes along for its key. */
export async function inRecord<Result>(
  named: { readonly data?: string | undefined; readonly database?: string | undefined },
  work: (db: Database, folder: string) => Promise<Result | Refusal>,
): Promise<Result | Refusal> {
  const place = placeOf(process.env, named.data)
  const cluster = await databaseForCommand(
    named.database === undefined ? place : { ...place, url: named.database },
  )
  if (isRefusal(cluster)) return cluster
  try {
    const db = await openDatabase(cluster.url, 2)
    if (isRefusal(db)) return db
    try {
      return await work(db, place.folder)
    } finally {
      await db.close()
    }
  } finally {
    await cluster.stop()
  }
}
