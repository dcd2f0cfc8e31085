import { constants } from 'node:fs'
import { access, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { codeOf } from './codes.ts'
import { filesIn } from './files.ts'
import { MAJOR } from './ground.ts'

const READ_OR_WRITE = 0o066

/**
 * The data folder as a full path, made with mode 0700 where it is missing. Refuses one that is no folder, belongs to
 * another account, lets others in, or cannot be written.
 */
export async function dataFolder(path: string): Promise<string | Refusal> {
  const folder = resolve(path)
  try {
    await make(folder)
    const { uid, mode } = await stat(folder)
    const own = process.geteuid?.()
    if (own !== undefined && uid !== own) return refuse('database.folder_not_yours', { folder })
    if (own !== undefined && (mode & READ_OR_WRITE) !== 0)
      return refuse('database.folder_open', { folder, mode: (mode & 0o777).toString(8) })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return await realpath(folder)
  } catch (error) {
    return folderRefusal(folder, error)
  }
}

/** Makes a folder, and those above it. (Node's own `recursive` never returns below /proc.) */
async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT' && (await stat(dirname(folder)).catch(() => null)) === null
    if (missing) {
      await make(dirname(folder))
      await make(folder)
    } else if (!(await stat(folder).catch(() => null))?.isDirectory()) throw error
  }
}

const folderRefusal = (folder: string, error: unknown): Refusal => {
  const code = codeOf(error)
  if (code === 'EEXIST' || code === 'ENOTDIR') return refuse('database.folder_is_file', { folder })
  if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('database.disk_full', { folder })
  return refuse('database.folder_closed', { folder, code })
}

/** Whether a database stands in a data folder. Refuses one of another PostgreSQL, or half of one. */
export async function standsIn(folder: string): Promise<boolean | Refusal> {
  const { data, password } = filesIn(folder)
  if ((await stat(data).catch(() => null)) === null) return false
  const major = await text(`${data}/PG_VERSION`)
  if (major === null) return refuse('database.damaged', { folder: data })
  if (major !== MAJOR) return refuse('database.other_major', { folder: data, major, ours: MAJOR })
  if ((await text(password)) === null) return refuse('database.password_missing', { file: password })
  return true
}

/** A small file's text without the space around it; null where it cannot be read, or is empty. */
export const text = async (file: string): Promise<string | null> =>
  (await readFile(file, 'utf8').catch(() => '')).trim() || null
