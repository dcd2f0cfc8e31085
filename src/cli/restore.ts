import { parseArgs } from 'node:util'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { isDamage, restoreFrom } from '#store/backup/restore.ts'
import { placeOf } from '#store/cluster/place.ts'
import { say, sayRefusal } from '#words/say.ts'
import { understood } from './args.ts'
import { refusalOf } from './files.ts'
import { placeOptions } from './ledger/open.ts'
import { complain, print } from './output.ts'

const options = { ...placeOptions, json: { type: 'boolean', default: false } } as const

/** `countersign restore`: exit code 0 restored, 1 the file is not what was written, 2 it could not be done. */
export async function restore(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('restore', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const { positionals, values } = parsed
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return refuse('restore.one_file')
  const place = placeOf(process.env, values.data)
  const done = await restored(file, values.database ? { ...place, url: values.database } : place)
  if (isRefusal(done)) {
    if (!isDamage(done)) return done
    if (values.json)
      print(JSON.stringify({ restored: false, code: done.refused, message: sayRefusal('en', done) }, null, 2))
    else complain(sayRefusal(language, done))
    return 1
  }
  if (values.json) return print(JSON.stringify({ restored: true, file, ...done }, null, 2))
  return print(
    say(language, 'restore.done', {
      file,
      folder: done.folder,
      rows: done.rows.toLocaleString(language),
      ledger: done.ledger.toLocaleString(language),
      at: done.at.replace('T', ' ').replace('Z', ' UTC'),
    }),
  )
}

async function restored(file: string, place: Parameters<typeof restoreFrom>[1]) {
  try {
    return await restoreFrom(file, place)
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code === '53100') return refuse('database.disk_full', { folder: place.folder })
    // What is wrong with the file, the system says in words of its own; what PostgreSQL says has five characters.
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return refusalOf(file, error, 'cli.unreadable')
    throw error
  }
}
