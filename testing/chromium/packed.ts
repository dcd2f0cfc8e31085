import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { home } from '../house.ts'

/**
 * Where the Chromium of the npm package stands. The package unpacks it into the folder for temporary files, in its place: two
 * workers that begin at once start what is still being written, and what is left there by another version, or by a run that was
 * killed, is taken for it. So it is unpacked elsewhere, and put in its place whole.
 */
export function packedChromium(): string {
  const modules = join(home, 'node_modules')
  const about = join(modules, '@sparticuz', 'chromium', 'package.json')
  if (!existsSync(about))
    throw new Error(
      'The journeys need the npm package @sparticuz/chromium, an optional dependency: run "npm ci" without omitting optional packages.',
    )
  const { version } = JSON.parse(readFileSync(about, 'utf8'))
  const folder = join(modules, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) unpack(folder)
  return join(folder, 'chromium')
}

function unpack(folder: string): void {
  mkdirSync(join(folder, '..'), { recursive: true })
  const making = mkdtempSync(`${folder}-`)
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack.ts')], {
      env: { ...process.env, TMPDIR: making },
    })
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    // Another worker may have been faster.
    if (!existsSync(folder)) throw error
  }
}
