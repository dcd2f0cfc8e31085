import { hostname } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { troubleOf } from '#api/refusals.ts'
import { drain } from '#api/running/drain.ts'
import { listen } from '#api/running/listen.ts'
import { logging } from '#api/running/log.ts'
import { renewing } from '#api/running/outside.ts'
import { languageOf } from '#cli/language.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { isLoopback, readSettings, type Settings, settingNames } from '#rules/running/settings.ts'
import { databaseFor, type Place, placeOf } from '#store/cluster/place.ts'
import { AUTHORITY } from '#store/tls/authority.ts'
import { type Key, say, sayRefusal } from '#words/say.ts'

// The heap may grow by half of what it holds before it is collected. V8 itself waits until it is four times as large on a
// machine with much memory: the process then takes up several hundred megabytes of what nobody needs any more.
setFlagsFromString('--heap-growing-percent=50')

const STOP = ['SIGINT', 'SIGTERM'] as const
/** Ctrl+C under npm may arrive twice, from the terminal and from npm: within so many milliseconds it is one. */
const ONE = 500

const language = languageOf(process.env)
let log = logging('text')
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
  log = logging(wish.settings.log)
  const database = await databaseFor(wish.place, { tell, lost: end.resolve })
  if (isRefusal(database)) return database
  try {
    return asked !== null ? null : await serve(wish, database.url)
  } finally {
    await database.stop()
  }
}

/** The product over its database, from the first request to the last answer. */
async function serve({ settings, place }: Wish, url: string): Promise<Refusal | null> {
  const { host, port, publicAddress, proxies } = settings
  const certify = async () =>
    settings.tls === null
      ? null
      : (await import('#store/tls/certificate.ts')).certificateFor(
          settings,
          place.folder,
          Temporal.Now.instant(),
        )
  const certificate = await certify()
  if (isRefusal(certificate)) return certificate
  // The rest of the program is read only now, so that what the database does is told at once.
  const { assemble } = await import('./assemble.ts')
  const origin = (at: number) => publicAddress ?? originOf(certificate === null ? 'http' : 'https', host, at)
  let address = origin(port)
  const product = await assemble({
    url,
    folder: place.folder,
    emptied: first => tell('server.emptied', { address: `${address}${first}` }),
    address,
    exposed: !isLoopback(host) || publicAddress !== null,
    outside: { certificate, publicAddress, proxies },
    lost: end.resolve,
    log,
  })
  if (isRefusal(product)) return product
  const { app, first, stop } = product
  const leaveNow = drain(app)
  const renewed = certificate === null ? async () => {} : renewing(app, certificate, certify, tell)
  try {
    if (asked !== null) return null
    const listening = await listen(app, port, host)
    if (isRefusal(listening)) return listening
    if (port !== 0 && listening.port !== port) tell('server.port_taken', { port })
    address = origin(listening.port)
    if (certificate?.made)
      tell('tls.made', { file: join(place.folder, AUTHORITY.cert), fingerprint: certificate.fingerprint })
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
    await renewed()
    await stop()
  }
}

/** The address to open: of a server on every address of this machine, by its name. */
function originOf(scheme: 'http' | 'https', host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? hostname() : host
  return `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`
}

type Wish = { readonly place: Place; readonly settings: Settings }

/** What the command and the environment ask for; what stands on the command wins. */
function wanted(): Wish | Refusal {
  const names = Object.keys(settingNames)
  try {
    const { values } = parseArgs({
      options: Object.fromEntries(names.map(name => [name, { type: 'string' as const }])),
    })
    const settings = readSettings(values as Record<string, string | undefined>, process.env)
    return isRefusal(settings)
      ? settings
      : { place: placeOf(process.env, values.data as string | undefined), settings }
  } catch (error) {
    return refuse('server.option_unknown', {
      message: (error as Error).message,
      options: names.map(name => `--${name}`),
    })
  }
}

function tell(key: string, values: Parameters<typeof say>[2] = {}) {
  log.event(key)
  process.stdout.write(`${say(language, key as Key, values)}\n`)
}
