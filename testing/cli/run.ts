import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { home } from '../house.ts'

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

const english = { LANG: 'C.UTF-8', LC_ALL: '' }

/** Runs the real command line as a process of its own, and waits for it. */
export function countersign(
  args: readonly string[],
  env: Record<string, string> = {},
  nodeArgs: readonly string[] = [],
  project = home,
): Ran {
  const ran = spawnSync(process.execPath, [...nodeArgs, join(project, 'bin/countersign'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...english, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

/** A folder of its own with the given files, gone when the test is done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = mkdtempSync(join(tmpdir(), 'countersign-cli-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return {
    at: (name: string) => join(path, name),
    path,
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  }
}
