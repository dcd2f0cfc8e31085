import { open, rename, stat, statfs } from 'node:fs/promises'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Ground } from './ground.ts'

const TOO_LONG = 16 * 2 ** 20
const LITTLE = 4 * 2 ** 20
const NO_SPACE = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/

/** What PostgreSQL has written into its log since some place in it. */
export type Log = { readonly handle: Awaited<ReturnType<typeof open>>; readonly from: number }

/** Opens the log for more; one that has grown over 16 MB is put aside, in place of the one put aside before. */
export async function openLog({ log }: Ground): Promise<Log> {
  const size = (await stat(log).catch(() => null))?.size ?? 0
  if (size > TOO_LONG) await rename(log, `${log}.old`)
  const handle = await open(log, 'a+', 0o600)
  return { handle, from: (await handle.stat()).size }
}

export async function since({ handle, from }: Log): Promise<string> {
  const { size } = await handle.stat()
  const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - from), position: from })
  return buffer.toString('utf8', 0, bytesRead)
}

/** Why a program of PostgreSQL gave up, from what it said; `otherwise` carries its last complaint. */
export async function refusalOfLog(ground: Ground, said: string, otherwise: string): Promise<Refusal> {
  const { folder, log } = ground
  if (NO_SPACE.test(said) || (await free(folder)) < LITTLE) return refuse('database.disk_full', { folder })
  const complaint = said.match(/(?<=(?:FATAL|PANIC|ERROR|error): +).+/gi)?.at(-1) ?? said.trim()
  return refuse(otherwise, { folder, log, complaint })
}

const free = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: Infinity, bsize: 1 }))
  return bavail * bsize
}
