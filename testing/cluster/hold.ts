import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { on, once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { filesIn } from '#store/cluster/files.ts'
import { postmasterIn } from '#store/cluster/postmaster.ts'
import { home } from '../house.ts'

export type Line = { readonly key: string; readonly params: Readonly<Record<string, string | number>> }

const children = new Set<ChildProcess>()

/** A data folder of its own; what runs in it and what stands in it is gone when the test is done. */
export function dataFolderForTest(inside = tmpdir()) {
  const above = mkdtempSync(join(inside, 'countersign-data-'))
  return {
    path: join(above, 'data'),
    above,
    async [Symbol.asyncDispose]() {
      for (const child of children) if (child.spawnargs.includes(join(above, 'data'))) child.kill('SIGKILL')
      const left = await postmasterIn(filesIn(join(above, 'data')).data)
      if (left !== null) await killed(left.pid)
      rmSync(above, { recursive: true, force: true })
    },
  }
}

/** A process that keeps the database of a folder as a server does (holder.ts). */
export function hold(folder: string, env: Record<string, string> = {}) {
  const program = join(home, 'testing', 'cluster', 'holder.ts')
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  children.add(child)
  const lines: Line[] = []
  const reader = createInterface(child.stdout)
  const came = on(reader, 'line', { close: ['close'] })
  reader.on('line', text => lines.push(JSON.parse(text)))
  const exited = once(child, 'exit')
  return {
    lines,
    pid: child.pid!,
    /** The first line of a key, once it has come; throws when the process ends without. */
    async said(key: string): Promise<Line> {
      for (;;) {
        const found = lines.find(line => line.key === key)
        if (found !== undefined) return found
        const { done } = await came.next()
        if (done) throw new Error(`${key} was never said, but ${lines.map(line => line.key)}`)
      }
    },
    /** What it says instead of getting ready, or that it is ready. */
    async settled(): Promise<Line> {
      for (;;) {
        const found = lines.find(line => line.key === 'ready' || !PROGRESS.includes(line.key))
        if (found !== undefined) return found
        const { done } = await came.next()
        if (done) throw new Error(`nothing was said but ${lines.map(line => line.key)}`)
      }
    },
    async kill(signal: NodeJS.Signals): Promise<void> {
      child.kill(signal)
      await exited
    },
  }
}

const PROGRESS = ['database.creating', 'database.starting', 'database.recovering', 'database.stopping']

/** One statement on a connection of its own; its rows. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** The process that postmaster.pid names; null where there is none. */
export function postmasterOf(folder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)
  } catch {
    return null
  }
}

/** Kills a process, and waits until it runs no more, whether or not anybody has buried it. */
export async function killed(pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    return
  }
  while (runs(pid)) await delay(10)
}

export function runs(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}
