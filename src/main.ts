import { parseArgs } from 'node:util'
import { listen } from '#api/listen.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { say, sayRefusal } from '#words/say.ts'
import { assemble } from './assemble.ts'

const PORT = '4680'

const outcome = await start()
if (isRefusal(outcome)) {
  process.stderr.write(`${sayRefusal('en', outcome)}\n`)
  process.exitCode = 1
}

/** `npm start`: the server on this machine, until it is told to stop. */
async function start(): Promise<Refusal | undefined> {
  const wanted = wantedPort()
  if (isRefusal(wanted)) return wanted
  const product = await assemble()
  if (isRefusal(product)) return product
  const { app } = product
  const listening = await listen(app, wanted)
  if (isRefusal(listening)) return listening
  if (wanted !== 0 && listening.port !== wanted) tell('server.port_taken', { port: wanted })
  tell('server.ready', { address: `http://127.0.0.1:${listening.port}` })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void app.close()
    })
  }
}

function wantedPort(): number | Refusal {
  let text: string
  try {
    text = parseArgs({ options: { port: { type: 'string' } } }).values.port ?? process.env.PORT ?? PORT
  } catch (error) {
    return refuse('server.option_unknown', { message: (error as Error).message })
  }
  const port = Number(text)
  return /^\d+$/.test(text) && port < 65_536 ? port : refuse('server.port_wrong', { port: text })
}

function tell(...[key, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]]) {
  process.stdout.write(`${say('en', key, values)}\n`)
}
