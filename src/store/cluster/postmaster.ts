import { readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './codes.ts'

/** A PostgreSQL that runs; `ready` once it takes connections, and until it begins to stop. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly state: string }

/** The lines of postmaster.pid (PostgreSQL, src/include/utils/pidfile.h), from 0. */
const LINE = { pid: 0, folder: 1, port: 3, state: 7 }

/** The PostgreSQL that runs in a folder, whoever started it; null where none does, whatever its file says. */
export async function postmasterIn(data: string): Promise<Postmaster | null> {
  const found = await written(data)
  return found !== null && (await runsIn(found.pid, data, found.folder)) ? found : null
}

/** What postmaster.pid says, true or not; null where there is none. */
export async function written(data: string): Promise<(Postmaster & { readonly folder: string }) | null> {
  const file = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => null)
  if (file === null) return null
  const lines = file.split('\n')
  const pid = Number(lines[LINE.pid])
  if (!(pid > 0)) return null
  return {
    pid,
    folder: lines[LINE.folder] ?? '',
    port: Number(lines[LINE.port] ?? 0),
    state: (lines[LINE.state] ?? '').trim() || 'starting',
  }
}

/**
 * Whether a process is the PostgreSQL of a folder: after a reset of the machine its number may be another's, a copied
 * folder brings the file of its original along, and one that died may still be listed. Linux tells where a process
 * works; elsewhere the file is believed.
 */
export async function runsIn(pid: number, data: string, folder = data): Promise<boolean> {
  if (process.platform === 'linux')
    return (await readlink(`/proc/${pid}/cwd`).catch(() => '')).replace(/ \(deleted\)$/, '') === data
  return folder === data && lives(pid)
}

/** Whether there is a process of that number, whosever it is. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The port that PostgreSQL had the last time it ran in a folder; null before the first. */
export async function lastPort(data: string): Promise<number | null> {
  const command = await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '')
  return Number(/"-p" "(\d+)"/.exec(command)?.[1] ?? 0) || null
}
