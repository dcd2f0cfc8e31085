import type { Account } from './account.ts'
import type { Files } from './files.ts'
import type { Programs } from './programs.ts'

/** All that is needed to create, start and stop the PostgreSQL of one data folder. */
export type Ground = Files & { readonly programs: Programs; readonly account: Account }

/** The version of PostgreSQL that npm brings; a folder of another one is not opened. */
export const MAJOR = '18'
export const DATABASE = 'countersign'
/** Owns the database and makes roles, and is no superuser: what an own server would give us, too. */
export const LOGIN = 'countersign'
export const SUPERUSER = 'postgres'
export const HOST = '127.0.0.1'

/** The address of the embedded database; with it goes the password. */
export const urlOf = (port: number, password: string) =>
  `postgres://${LOGIN}:${password}@${HOST}:${port}/${DATABASE}?sslmode=disable`
