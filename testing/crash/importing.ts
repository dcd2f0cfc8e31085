import { writeSync } from 'node:fs'
import { importRound } from '#rounds/imports.ts'
import { isRefusal } from '#rules/refusal.ts'
import { openDatabase } from '#store/database.ts'

// A server that reads the imports which wait in a database, until it is done or killed.
const [url = ''] = process.argv.slice(2)
const db = await openDatabase(url)
if (isRefusal(db)) throw new Error(db.refused)
writeSync(1, 'ready\n')
await importRound(db)
writeSync(1, 'done\n')
await db.close()
