import { stat, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isRefusal } from '#rules/refusal.ts'
import { readSettings, unknownSettings } from '#rules/running/settings.ts'
import { KEPT } from '#store/backup/backup.ts'
import { dataFolder } from '#store/cluster/folder.ts'
import { certificateThere } from '#store/tls/certificate.ts'
import { type Finding, finding } from './finding.ts'

const MEGABYTE = 1e6
/** Below the first acts are soon refused; the second is time to do something. */
const SPACE = { wrong: 200 * MEGABYTE, warning: 2_000 * MEGABYTE }
const OTHERS = 0o077
/** A certificate that ends within so many days has not been renewed in time. */
const ENDING = 14

type Env = Readonly<Record<string, string | undefined>>

export function settings(env: Env): Finding {
  const read = readSettings({}, env)
  if (isRefusal(read)) return finding('settings', 'wrong', read.refused, read.params)
  const unknown = unknownSettings(env)
  if (unknown.length > 0) return finding('settings', 'warning', 'doctor.settings_unknown', { names: unknown })
  return finding('settings', 'ok', 'doctor.settings_ok', { host: read.host, port: read.port })
}

/** The certificate that the server would show. */
export async function tls(env: Env, path: string): Promise<Finding> {
  const read = readSettings({}, env)
  if (isRefusal(read) || read.tls === null) return finding('tls', 'ok', 'doctor.tls_none')
  const now = Temporal.Now.instant()
  const found = await certificateThere(read, resolve(path), now)
  if (isRefusal(found)) return finding('tls', 'wrong', found.refused, found.params)
  if (found === null) return finding('tls', 'ok', 'doctor.tls_to_come')
  const days = Math.floor(found.until.since(now).total('days'))
  const soon = days < ENDING
  return finding('tls', soon ? 'warning' : 'ok', soon ? 'doctor.tls_ending' : 'doctor.tls_ok', { days })
}

/** The data folder, what has to be in it, and the space around it; nothing is made. */
export async function place(path: string): Promise<readonly Finding[]> {
  const folder = resolve(path)
  if ((await stat(folder).catch(() => null)) === null)
    return [finding('folder', 'wrong', 'doctor.folder_missing', { folder })]
  const found = await dataFolder(folder)
  if (isRefusal(found)) return [finding('folder', 'wrong', found.refused, found.params)]
  return [finding('folder', 'ok', 'doctor.folder_ok', { folder }), await keys(folder), await disk(folder)]
}

async function keys(folder: string): Promise<Finding> {
  for (const name of KEPT) {
    const there = await stat(join(folder, name)).catch(() => null)
    if (there === null) return finding('keys', 'wrong', 'doctor.keys_missing', { folder, name })
    if (process.geteuid !== undefined && (there.mode & OTHERS) !== 0)
      return finding('keys', 'wrong', 'doctor.keys_open', { file: join(folder, name) })
  }
  return finding('keys', 'ok', 'doctor.keys_ok')
}

async function disk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const state = free < SPACE.wrong ? 'wrong' : free < SPACE.warning ? 'warning' : 'ok'
  const params = { folder, megabytes: Math.floor(free / MEGABYTE) }
  return finding('disk', state, state === 'ok' ? 'doctor.disk_ok' : 'doctor.disk_low', params)
}
