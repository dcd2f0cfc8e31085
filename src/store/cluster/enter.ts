import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { as } from './account.ts'
import type { Ground } from './ground.ts'
import { AWAY, type Hold, type Part, take } from './hold.ts'
import { BEAT, launch } from './launch.ts'
import { type Postmaster, postmasterIn, runsIn } from './postmaster.ts'
import type { Tell } from './tell.ts'

const PATIENCE = 30_000

/**
 * Takes a place in the database of a data folder: in the one that runs there, whoever started it, or in one started
 * now. One that starts or stops is waited for. With `port`, only that one will do. Refuses what `launch` and `take`
 * refuse, and `database.silent` where it runs and takes nobody for 30 s.
 */
export async function enter(ground: Ground, part: Part, tell: Tell, port?: number): Promise<Hold | Refusal> {
  let told = ''
  let patience = Date.now() + PATIENCE
  const tellOnce = (key: string) => {
    if (told !== key) tell(key)
    told = key
  }
  for (; ; await delay(BEAT)) {
    const running = await postmasterIn(ground.data)
    if (running === null) {
      tellOnce('database.starting')
      const refusal = await launch(ground, tell, port)
      if (refusal !== null) return refusal
    } else if (running.state === 'starting' || running.state === 'stopping') {
      tellOnce(running.state === 'starting' ? 'database.starting' : 'database.stopping')
      patience = Date.now() + PATIENCE
    } else if (port !== undefined && running.port !== port) {
      return refuse('database.port_lost', { port })
    } else {
      const hold = await take(ground, running.port, part)
      if (hold !== AWAY) return hold
      if (Date.now() > patience) return refuse('database.silent', { pid: running.pid, log: ground.log })
    }
  }
}

/** Stops PostgreSQL as it wants to be stopped: no new work, what is open is undone, everything on the disk. */
export async function halt(ground: Ground, { pid }: Postmaster): Promise<void> {
  // Windows knows no signals; there pg_ctl brings the message.
  if (process.platform === 'win32') {
    const [command, args, options] = as(ground.account, ground.programs.pg_ctl, ['kill', 'INT', `${pid}`])
    await once(spawn(command, args, { ...options, stdio: 'ignore' }), 'exit')
  } else process.kill(pid, 'SIGINT')
  while (await runsIn(pid, ground.data)) await delay(BEAT)
}
