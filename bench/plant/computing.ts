import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Clock ticks of Linux, in milliseconds. */
const TICK = 10

/**
 * How long this process and all of a cluster's compute until it is asked, in milliseconds (Linux): for what is done one
 * after the other, what it takes on a machine that nobody else uses, beside waiting for the disk.
 */
export function computing(folder: string): () => () => number {
  const postmaster = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0] ?? ''
  const computed = () => {
    const { user, system } = process.cpuUsage()
    const backends = readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && statOf(pid)[1] === postmaster)
    const [ended = 0, endedInside = 0] = statOf(postmaster).slice(13, 15).map(Number)
    const own = (user + system) / 1_000 + (ended + endedInside) * TICK
    return backends.reduce((sum, pid) => sum + Number(read(pid, 'schedstat').split(' ')[0]) / 1e6, own)
  }
  return () => {
    const start = computed()
    return () => computed() - start
  }
}

/** What stands in a process's `stat` behind its name: state, parent, … */
const statOf = (pid: string): readonly string[] => read(pid, 'stat').split(') ')[1]?.split(' ') ?? []

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
