import { parseArgs } from 'node:util'
import { drain } from '#api/drain.ts'
import { listen } from '#api/listen.ts'
import { troubleOf } from '#api/refusals.ts'
import { languageOf } from '#cli/language.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { databaseFor, type Place, placeOf } from '#store/cluster/place.ts'
import { type Key, say, sayRefusal } from '#words/say.ts'

const PORT = '4680'
const STOP = ['SIGINT', 'SIGTERM'] as const
/** Ctrl+C under npm may arrive twice, from the terminal and from npm: within so many milliseconds it is one. */
const ONE = 500

const language = languageOf(process.env)
/** Fulfilled when it is time to stop: somebody asked, or what stands in the way of going on. */
const end = Promise.withResolvers<Refusal | null>()
let asked: number | null = null
let hurry: () => void = () => process.exit(1)
for (const signal of STOP)
  process.on(signal, () => {
    if (asked !== null && performance.now() - asked > ONE) hurry()
    asked ??= performance.now()
    end.resolve(null)
  })

const outcome = await start().catch(error => {
  const trouble = troubleOf(error)
  if (trouble.refused === 'server.trouble') throw error
  return trouble
})
if (outcome !== null) {
  process.stderr.write(`${sayRefusal(language, outcome)}\n`)
  process.exitCode = 1
}

/** `npm start`: the database, then the server on this machine, until it is told to stop. */
async function start(): Promise<Refusal | null> {
  const wish = wanted()
  if (isRefusal(wish)) return wish
  const database = await databaseFor(wish.place, { tell, lost: end.resolve })
  if (isRefusal(database)) return database
  try {
    return asked !== null ? null : await serve(wish, database.url)
  } finally {
    await database.stop()
  }
}

/** The product over its database, from the first request to the last answer. */
async function serve({ port, place }: Wish, url: string): Promise<Refusal | null> {
  // The rest of the program is read only now, so that what the database does is told at once.
  const { assemble } = await import('./assemble.ts')
  let address = ''
  const emptied = (first: string) => tell('server.emptied', { address: `${address}${first}` })
  const product = await assemble({ url, folder: place.folder, emptied })
  if (isRefusal(product)) return product
  const { app, first, stop } = product
  const leaveNow = drain(app)
  try {
    if (asked !== null) return null
    const listening = await listen(app, port)
    if (isRefusal(listening)) return listening
    if (port !== 0 && listening.port !== port) tell('server.port_taken', { port })
    address = `http://127.0.0.1:${listening.port}`
    tell('server.ready', { address: `${address}${first}` })
    return await end.promise
  } finally {
    const exit = hurry
    hurry = () => {
      leaveNow()
      hurry = exit
    }
    await app.close()
    hurry = exit
    await stop()
  }
}

type Wish = { readonly place: Place; readonly port: number }

/** What the command and the environment ask for; what stands on the command wins. */
function wanted(): Wish | Refusal {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } })
    const text = values.port ?? (process.env.PORT || PORT)
    const port = Number(text)
    if (!/^\d+$/.test(text) || port > 65_535) return refuse('server.port_wrong', { port: text })
    return { place: placeOf(process.env, values.data), port }
  } catch (error) {
    return refuse('server.option_unknown', { message: (error as Error).message })
  }
}

function tell(key: string, values: Parameters<typeof say>[2] = {}) {
  process.stdout.write(`${say(language, key as Key, values)}\n`)
}
