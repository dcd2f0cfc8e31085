import { startPost } from '#post/post.ts'
import { connect } from '#store/database.ts'
import { vault } from '#store/vault.ts'

/** A server that does nothing but send, in a process of its own, to be killed: the database and the moment it lives in. */
const [url = '', secret = '', moment = ''] = process.argv.slice(2)
const now = Temporal.Instant.from(moment)
startPost(connect(url), {
  vault: vault(secret),
  address: 'https://ot.works.example',
  now: () => now,
  stopWebhook: async () => {},
  trouble: error => process.stderr.write(`${String(error)}\n`),
})
