import { execFile, type SpawnOptions } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Files } from './files.ts'
import type { Programs } from './programs.ts'

/** Under which account PostgreSQL runs: what goes before its command, and the user it becomes. */
export type Account = { readonly before: readonly string[]; readonly user: User | null }
type User = { readonly name: string; readonly uid: number; readonly gid: number }

const run = promisify(execFile)
/** In a user namespace root's files belong to "nobody", whom every machine knows, and nothing else is given away. */
const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']

/**
 * PostgreSQL refuses to run as root. Root therefore puts it into a user namespace, where it owns what root owns; where
 * the system forbids those, it becomes the system user `postgres` or `nobody`, which must be able to reach its folder
 * and its programs. Refuses `database.root` and `database.root_closed`.
 */
export async function accountFor(files: Files, { postgres }: Programs): Promise<Account | Refusal> {
  if (process.geteuid?.() !== 0) return { before: [], user: null }
  const owner = (await stat(files.data).catch(() => null))?.uid ?? null
  if ((owner === null || owner === 0) && (await namespaces())) return { before: NAMESPACE, user: null }
  const user = await systemUser(owner)
  if (user === null) return refuse('database.root', { folder: files.folder })
  const closed =
    (await closedParent(dirname(files.folder), user)) ?? (await closedParent(dirname(postgres), user))
  if (closed !== null) return refuse('database.root_closed', { folder: closed, user: user.name })
  return { before: [], user }
}

const namespaces = async (): Promise<boolean> => {
  const [program = '', ...args] = NAMESPACE
  return run(program, [...args, 'true']).then(
    () => true,
    () => false,
  )
}

/** The user that a folder's database belongs to already, else `postgres`, else `nobody`; never root. */
async function systemUser(owner: number | null): Promise<User | null> {
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map(line => {
    const [name = '', , uid, gid] = line.split(':')
    return { name, uid: Number(uid), gid: Number(gid) }
  })
  if (owner !== null) return users.find(({ uid }) => uid === owner && uid !== 0) ?? null
  return users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody') ?? null
}

/** The topmost folder on the way to a path, itself included, that a user may not pass through; null where none is. */
async function closedParent(path: string, user: User): Promise<string | null> {
  const above = dirname(path) === path ? null : await closedParent(dirname(path), user)
  if (above !== null) return above
  const { uid, gid, mode } = await stat(path)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  return (mode & bit) === 0 ? path : null
}

/** A command as the account runs it: program, arguments, and the options that `spawn` takes. */
export function as(account: Account, program: string, args: readonly string[]) {
  const [first = program, ...rest] = [...account.before, program, ...args]
  const user = account.user === null ? {} : { uid: account.user.uid, gid: account.user.gid }
  // The programs speak English, whatever the terminal does: what they say is read here.
  const options: SpawnOptions = { ...user, env: { ...process.env, LC_ALL: 'C' } }
  return [first, rest, options] as const
}
