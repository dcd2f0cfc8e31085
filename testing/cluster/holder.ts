import { isRefusal } from '#rules/refusal.ts'
import { startCluster } from '#store/cluster/cluster.ts'

/** A server that does nothing but keep its database: says each thing it is told on a line, and stops on SIGTERM. */
const say = (key: string, params: object = {}) => console.log(JSON.stringify({ key, params }))
const [folder = ''] = process.argv.slice(2)

const cluster = await startCluster(folder, {
  tell: say,
  lost: ({ refused, params }) => say(refused, params),
})
if (isRefusal(cluster)) say(cluster.refused, cluster.params)
else {
  process.once('SIGTERM', async () => {
    await cluster.stop()
    process.exit(0)
  })
  setInterval(() => {}, 60_000)
  say('ready', { url: cluster.url })
}
