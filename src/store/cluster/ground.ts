import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Programs } from './programs.ts'

/** PostgreSQL's own folder inside the data folder, its log beside it, and where its password is kept. */
export const filesIn = (folder: string) => ({
  folder,
  data: join(folder, 'postgres'),
  log: join(folder, 'postgres.log'),
  password: join(folder, 'postgres', 'countersign.password'),
})

export type Files = ReturnType<typeof filesIn>

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
export const urlOf = (port: number, password: string, user = LOGIN, database = DATABASE) =>
  `postgres://${user}:${password}@${HOST}:${port}/${database}?sslmode=disable`
