import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret of this installation, made at the first start and kept in the data folder, for nobody else to read: what
 * signs cookies and encrypts second factors. It is part of a backup; without it everybody signs in anew.
 */
export function secretIn(folder: string): string {
  const path = join(folder, 'secret')
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const secret = randomBytes(48).toString('base64url')
    writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    return secret
  }
}
