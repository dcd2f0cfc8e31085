import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the secret lies in the data folder. */
export const SECRET_FILE = 'secret'

/**
 * The secret of this installation, made at the first start and kept in the data folder, for nobody else to read: what
 * signs cookies and encrypts second factors. It is part of a backup; without it everybody signs in anew.
 */
export function secretIn(folder: string): string {
  const path = join(folder, SECRET_FILE)
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const secret = randomBytes(48).toString('base64url')
    // Whole or not at all: half a secret, after a crash, would pass for one.
    writeFileSync(`${path}.part`, `${secret}\n`, { mode: 0o600, flush: true })
    renameSync(`${path}.part`, path)
    return secret
  }
}
