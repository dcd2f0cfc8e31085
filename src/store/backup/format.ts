import { z } from 'zod'

/** The kind of file, and the version of its format (docs/running.md). */
export const KIND = 'countersign backup'
export const VERSION = 1
/** Rows as text before they are compressed: so many bytes lie in one part of a table, and somewhat more. */
export const PART = 4 * 2 ** 20

/** The files of a backup that are no parts of tables: the first, the last but one, and the last. */
export const ABOUT = 'about.json'
export const CONTENTS = 'contents.json'
export const SUM = 'sha256'

/** The first file: what the backup is, and which tables it holds with which columns. */
export const About = z.object({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  at: z.iso.datetime(),
  /** The steps of the schema that the database had been through. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  /** The number of the newest entry that was linked into the ledger. */
  ledger: z.int(),
})
export type About = z.output<typeof About>

/** The last file but one: every file before it with its SHA-256, how many rows each table has, and where sequences stand. */
export const Contents = z.object({
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
  rows: z.record(z.string(), z.int()),
  sequences: z.record(z.string(), z.int()),
})
export type Contents = z.output<typeof Contents>

export const keptFile = (name: string) => `files/${name}`
export const partOf = (table: string, number: number) =>
  `tables/${table}/${String(number).padStart(6, '0')}.gz`
/** The table that a file is a part of; null where it is none. */
export const tableOf = (name: string): string | null => /^tables\/([^/]+)\/\d+\.gz$/.exec(name)?.[1] ?? null

/** The instant of a backup as the files in it bear it, in seconds since 1970. */
export const secondsOf = (at: string): number => Math.floor(Date.parse(at) / 1_000)
