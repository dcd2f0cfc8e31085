import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { startCluster } from '../cluster/cluster.ts'
import { dataFolder } from '../cluster/folder.ts'
import { tryServer } from '../cluster/ownServer.ts'
import type { Place } from '../cluster/place.ts'
import { lives } from '../cluster/postmaster.ts'
import { migrations } from '../migrations/all.ts'
import { ALSO_KEPT, KEPT } from './backup.ts'
import { fill } from './fill.ts'
import { type About, type Contents, keptFile } from './format.ts'
import { Damaged, readBackup } from './read.ts'

const RESTORING = 'restoring-'

export type Restored = {
  readonly folder: string
  /** When the backup was made, and the number of the newest entry in its ledger. */
  readonly at: string
  readonly ledger: number
  readonly rows: number
}

type Kept = ReadonlyMap<string, Buffer>
type Looked = { readonly about: About; readonly rows: number; readonly kept: Kept }

/**
 * Brings an installation back from a backup, into an empty data folder and, with a server of one's own, an empty
 * database. The whole file is read and compared with its checksums before anything is begun; what is begun and not
 * finished leaves nothing that could be taken for a record. Refuses a folder or database in use, a file that is no
 * backup or not as it was written (`restore.altered`, `restore.cut`), and one of a newer Countersign.
 */
export async function restoreFrom(file: string, place: Place): Promise<Restored | Refusal> {
  try {
    const looked = await look(file)
    const unfit = fits(looked.about)
    if (unfit !== null) return unfit
    const folder = await dataFolder(place.folder)
    if (isRefusal(folder)) return folder
    const into = place.url === null ? embedded : ownServer(place.url)
    const refusal = await into(folder, file, looked)
    if (refusal !== null) return refusal
    const { about, rows } = looked
    return { folder, at: about.at, ledger: about.ledger, rows }
  } catch (error) {
    if (error instanceof Damaged) return error.refusal
    throw error
  }
}

/** Whether a refusal is about the file itself: it is not what was written. */
export const isDamage = ({ refused }: Refusal): boolean =>
  ['restore.no_backup', 'restore.cut', 'restore.altered', 'restore.altered_after'].includes(refused)

/** Reads all of a backup, and keeps what is small. */
async function look(file: string): Promise<Looked> {
  const kept = new Map<string, Buffer>()
  let about = null as About | null
  let contents = null as Contents | null
  const hears = {
    about: (found: About) => (about = found),
    contents: (found: Contents) => (contents = found),
  }
  for await (const { name, content } of readBackup(file, hears))
    for (const wanted of [...KEPT, ...ALSO_KEPT]) if (name === keptFile(wanted)) kept.set(wanted, content)
  const { rows } = contents as Contents
  return {
    about: about as About,
    rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
    kept,
  }
}

function fits({ migrations: done }: About): Refusal | null {
  const known = migrations.map(({ name }) => name)
  return done.every((name, at) => known[at] === name)
    ? null
    : refuse('restore.newer', { backup: done.length, program: known.length })
}

/** Beside its place in the folder first, and then file by file, the database last: until then there is no record. */
async function embedded(folder: string, file: string, looked: Looked): Promise<Refusal | null> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(RESTORING) ? Number(name.slice(RESTORING.length)) : null
    if (pid === null || (pid !== process.pid && lives(pid)))
      return refuse('restore.folder_used', { folder, name })
    await rm(join(folder, name), { recursive: true })
  }
  const beside = join(folder, `${RESTORING}${process.pid}`)
  await mkdir(beside, { mode: 0o700 })
  try {
    const cluster = await startCluster(beside, { tell: () => {}, lost: () => {} })
    if (isRefusal(cluster)) return cluster
    const refusal = await fill(cluster.url, file, looked.about, async () => {}).finally(cluster.stop)
    if (refusal !== null) return refusal
    await keep(folder, looked.kept)
    await rename(join(beside, 'postgres'), join(folder, 'postgres'))
    return null
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

const ownServer =
  (url: string) =>
  async (folder: string, file: string, { about, kept }: Looked): Promise<Refusal | null> => {
    const unfit = await tryServer(url)
    if (unfit !== null) return unfit
    for (const [name, content] of kept) {
      const there = await readFile(join(folder, name)).catch(() => null)
      if (there !== null && !there.equals(content)) return refuse('restore.folder_used', { folder, name })
    }
    return fill(url, file, about, () => keep(folder, kept))
  }

async function keep(folder: string, kept: Kept): Promise<void> {
  for (const [name, content] of kept) {
    await mkdir(dirname(join(folder, name)), { recursive: true, mode: 0o700 })
    await writeFile(join(folder, `${name}.part`), content, { mode: 0o600, flush: true })
    await rename(join(folder, `${name}.part`), join(folder, name))
  }
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
