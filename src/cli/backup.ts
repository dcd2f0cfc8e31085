import { parseArgs } from 'node:util'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { type BackedUp, backUp } from '#store/backup/backup.ts'
import { databaseForCommand, placeOf } from '#store/cluster/place.ts'
import { say } from '#words/say.ts'
import { understood } from './args.ts'
import { refusalOf } from './files.ts'
import { placeOptions } from './ledger/open.ts'
import { print } from './output.ts'

const options = { ...placeOptions, json: { type: 'boolean', default: false } } as const

/** `countersign backup`: the whole installation in one file, while it goes on working. */
export async function backup(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('backup', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const { positionals, values } = parsed
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return refuse('backup.one_file')
  const place = placeOf(process.env, values.data)
  const cluster = await databaseForCommand(values.database ? { ...place, url: values.database } : place)
  if (isRefusal(cluster)) return cluster
  try {
    const done = await backUp(cluster.url, place.folder, file)
    if (isRefusal(done)) return done
    return print(values.json ? JSON.stringify({ file, ...done }, null, 2) : told(language, file, done))
  } catch (error) {
    return refusalOf(file, error, 'cli.unwritable')
  } finally {
    await cluster.stop()
  }
}

const told = (language: Language, file: string, { bytes, rows, ledger, at, sha256 }: BackedUp) =>
  say(language, 'backup.done', {
    file,
    megabytes: (bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 }),
    rows: rows.toLocaleString(language),
    ledger: ledger.toLocaleString(language),
    at: at.replace('T', ' ').replace('Z', ' UTC'),
    sha256,
  })
