import { readFileSync } from 'node:fs'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { say, sayRefusal } from '#words/say.ts'
import { languageOf } from './language.ts'
import { complain, print } from './output.ts'

const commands = {
  check: async () => (await import('./check.ts')).check,
  who: async () => (await import('./who.ts')).who,
  convert: async () => (await import('./convert.ts')).convert,
  traffic: async () => (await import('./traffic/traffic.ts')).traffic,
  ledger: async () => (await import('./ledger/ledger.ts')).ledger,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  doctor: async () => (await import('./doctor/doctor.ts')).doctor,
  'recover-admin': async () => (await import('./recoverAdmin.ts')).recoverAdmin,
}
const language = languageOf(process.env)

/** Runs one command; its exit code. Whatever goes wrong is told in one sentence, and costs exit code 2. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const outcome = await dispatch(args)
    if (!isRefusal(outcome)) return outcome
    complain(sayRefusal(language, outcome))
  } catch (error) {
    complain(say(language, 'cli.unexpected', { code: codeOf(error) }))
    if (process.env.COUNTERSIGN_DEBUG === '1')
      complain(error instanceof Error ? `${error.stack}` : `${error}`)
  }
  return 2
}

async function dispatch([name = '--help', ...rest]: readonly string[]): Promise<number | Refusal> {
  if (name === '--version' || name === '-v') return print(version())
  if (name === '--help' || name === '-h' || name === 'help') return print(say(language, 'cli.help'))
  if (!isCommand(name)) return refuse('cli.unknown_command', { command: name })
  if (rest.includes('--help') || rest.includes('-h')) return print(say(language, `cli.help.${name}`))
  const command = await commands[name]()
  return command(rest, language)
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/** A word to search for: the system's or Node's code, else the kind of error. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

process.exitCode = await run(process.argv.slice(2))
