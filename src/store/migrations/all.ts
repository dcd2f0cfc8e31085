import type { Kysely } from 'kysely'
import * as ground from './0001_ground.ts'

/** Every step of the database's schema, in order. Steps are only ever added. */
export const migrations: readonly {
  readonly name: string
  readonly up: (db: Kysely<unknown>) => Promise<void>
}[] = [{ name: 'ground', up: ground.up }]
