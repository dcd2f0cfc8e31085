// One round of a server of its own, to be killed in the middle: node testing/round.ts URL INSTANT
import { limitRound } from '#rounds/limits.ts'
import { connect } from '#store/database.ts'

const [url = '', now = ''] = process.argv.slice(2)
const db = connect(url, 2)
await limitRound(db, Temporal.Instant.from(now))
await db.close()
