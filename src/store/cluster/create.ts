import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, chown, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import type { Refusal } from '#rules/refusal.ts'
import { as } from './account.ts'
import { codeOf } from './codes.ts'
import { filesIn } from './files.ts'
import { DATABASE, type Ground, LOGIN, SUPERUSER } from './ground.ts'
import { refusalOfLog } from './log.ts'
import { lives } from './postmaster.ts'

const CREATING = 'creating-'

/**
 * Creates the database of a data folder, beside its place and then in one step, so that it is whole or not there.
 * Pinned to UTF-8 and the collation C.UTF-8 of PostgreSQL's own, which no update of the system changes. Where
 * somebody else was faster, theirs stays. Refuses `database.disk_full`, `database.not_created`.
 */
export async function createIn(ground: Ground): Promise<Refusal | null> {
  const beside = join(ground.folder, `${CREATING}${process.pid}`)
  try {
    await sweep(ground.folder)
    return await createBeside(ground, beside)
  } catch (error) {
    return refusalOfLog(ground, codeOf(error), 'database.not_created')
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** What was begun by processes that are no more. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(CREATING) ? Number(name.slice(CREATING.length)) : null
    if (pid !== null && (pid === process.pid || !lives(pid)))
      await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function createBeside(ground: Ground, beside: string): Promise<Refusal | null> {
  const { account, programs, folder } = ground
  const { data, password: keep } = filesIn(beside)
  const password = randomBytes(24).toString('base64url')
  const given = join(beside, 'given')
  await mkdir(data, { recursive: true, mode: 0o700 })
  await writeFile(given, password, { mode: 0o600 })
  if (account.user !== null) {
    await chmod(folder, 0o711)
    for (const path of [beside, data, given]) await chown(path, account.user.uid, account.user.gid)
  }
  const made = await finish(ground, programs.initdb, initdb(data, given))
  if (made !== null) return made
  const filled = await finish(ground, programs.postgres, ['--single', '-D', data, 'postgres'], sql(password))
  if (filled !== null) return filled
  await durably(keep, file => file.writeFile(password))
  await rename(data, ground.data).catch(error => {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
  })
  // What stands in a folder is on the disk only once the folder is; Windows does that by itself, and opens none.
  if (process.platform !== 'win32') await durably(folder, async () => {}, 'r')
  return null
}

const initdb = (data: string, password: string) => [
  `--pgdata=${data}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${password}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--no-locale',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

/** Each line is a statement of its own in single-user mode. */
const sql = (password: string) =>
  `create role ${LOGIN} login createrole password '${password}';\ncreate database ${DATABASE} owner ${LOGIN};\n`

/** Runs a program to its end, with what it reads; the refusal that what it says amounts to. */
async function finish(
  ground: Ground,
  program: string,
  args: readonly string[],
  input = '',
): Promise<Refusal | null> {
  const [command, rest, options] = as(ground.account, program, args)
  const child = spawn(command, rest, { ...options, stdio: 'pipe' })
  child.stdin?.on('error', () => {}) // it may end before it has read
  child.stdin?.end(input)
  const [said, [code]] = await Promise.all([textOf(child.stderr!), once(child, 'exit')])
  if (code === 0 && !/(ERROR|FATAL|PANIC):/.test(said)) return null
  return refusalOfLog(ground, said, 'database.not_created')
}

async function durably(
  path: string,
  work: (file: Awaited<ReturnType<typeof open>>) => Promise<unknown>,
  flag = 'w',
) {
  const file = await open(path, flag, 0o600)
  try {
    await work(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
