import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** Every file of the project that is not ignored, committed or not, as paths from `home` that exist. */
export const projectFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: home,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(path => path !== '' && textOf(path) !== null)

/** A file's text, or null where it is gone. */
export function textOf(path: string): string | null {
  try {
    return readFileSync(join(home, path), 'utf8')
  } catch {
    return null
  }
}

export const isTest = (path: string) => /\.(test|trial|soak)\.tsx?$/.test(path)
