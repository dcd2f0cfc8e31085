import { type ChildProcess, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Refusal, refuse } from '#rules/refusal.ts'
import { as } from './account.ts'
import { codeOf } from './codes.ts'
import { type Ground, HOST } from './ground.ts'
import { type Log, openLog, refusalOfLog, since } from './log.ts'
import { lastPort, postmasterIn, runsIn, written } from './postmaster.ts'
import type { Tell } from './tell.ts'

export const BEAT = 20
const PATIENCE = 30_000

/** fsync and synchronous_commit stay as PostgreSQL ships them: on. */
const settings = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Its log tells what goes wrong, not each checkpoint, nor what people entered.
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/**
 * Starts PostgreSQL in a data folder, as a process that outlives this one, and returns once it is ready or another one
 * turns out to run there. It takes `port`, else the port that it had the last time, else any. What is left of one that
 * was killed is waited for, 30 s at most. Refuses `database.port_lost`, `database.disk_full`, `database.not_started`.
 */
export async function launch(ground: Ground, tell: Tell, port?: number): Promise<Refusal | null> {
  let wanted = port ?? (await lastPort(ground.data)) ?? (await freePort())
  const until = Date.now() + PATIENCE
  for (;;) {
    const said = await start(ground, tell, wanted)
    if (said === null) return null
    const late = Date.now() > until
    if (/could not bind|could not create any TCP\/IP sockets/.test(said)) {
      if (port !== undefined) return refuse('database.port_lost', { port })
      wanted = await freePort()
    } else if (!late && /lock file ".*" already exists/.test(said)) {
      if ((await postmasterIn(ground.data)) !== null) return null
      await clearLock(ground.data)
    } else if (late || !/shared memory block .* still in use/.test(said))
      return refusalOfLog(ground, said, 'database.not_started')
    await delay(BEAT)
  }
}

/** One try: null once PostgreSQL is ready, else what it said before it ended. */
async function start(ground: Ground, tell: Tell, port: number): Promise<string | null> {
  const log = await openLog(ground).catch(codeOf)
  if (typeof log === 'string') return log
  try {
    const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const args = ['-D', ground.data, '-p', `${port}`, ...set]
    const [command, rest, options] = as(ground.account, ground.programs.postgres, args)
    const stdio = ['ignore', log.handle.fd, log.handle.fd] as const
    // In a session of its own: a signal to ours, such as Ctrl+C, is not one to the database.
    const child = spawn(command, rest, { ...options, stdio: [...stdio], detached: true, windowsHide: true })
    child.unref()
    return await ready(ground, tell, child, log)
  } finally {
    await log.handle.close()
  }
}

async function ready({ data }: Ground, tell: Tell, child: ChildProcess, log: Log): Promise<string | null> {
  let failed: string | null = null
  let recovering = false
  child.on('error', error => {
    failed = codeOf(error)
  })
  for (;;) {
    const ended = child.exitCode !== null || child.signalCode !== null
    const said = await since(log)
    if (failed !== null) return failed
    if (ended) return said
    const running = await postmasterIn(data)
    if (running?.pid === child.pid && running?.state === 'ready') return null
    if (!recovering && said.includes('automatic recovery in progress')) {
      recovering = true
      tell('database.recovering')
    }
    await delay(BEAT)
  }
}

/**
 * PostgreSQL does not start while the number in postmaster.pid is anybody's: after a reset of the machine that of some
 * other process, after a kill that of a process nobody has buried. Only where it does not run here, it is cleared away.
 */
async function clearLock(data: string): Promise<void> {
  const lock = await written(data)
  if (lock !== null && process.platform === 'linux' && !(await runsIn(lock.pid, data)))
    await rm(join(data, 'postmaster.pid'), { force: true })
}

/** A port of this machine that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, HOST, done))
  const address = server.address()
  await new Promise(done => server.close(done))
  return typeof address === 'object' && address !== null ? address.port : 0
}
