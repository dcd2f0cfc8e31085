import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { isRefusal } from '#rules/refusal.ts'
import { startCluster } from '#store/cluster/cluster.ts'
import { filesIn } from '#store/cluster/files.ts'
import { LOGIN, SUPERUSER } from '#store/cluster/ground.ts'
import { lives, postmasterIn } from '#store/cluster/postmaster.ts'
import { openDatabase } from '#store/database.ts'
import { TEMPLATE } from '../database.ts'
import { ask, killed } from './hold.ts'

const MEMORY = '/dev/shm'
const RUN = 'countersign-run-'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's PostgreSQL. */
    cluster: string
  }
}

/**
 * One real PostgreSQL for a whole test run, with a template that every migration has been through. Where the machine has
 * a file system in memory it stands there: what survives a crash is shown elsewhere (`npm run soak`), on a disk.
 */
export default async function setup({ provide }: TestProject) {
  const above = existsSync(MEMORY) ? MEMORY : tmpdir()
  await sweep(above)
  const folder = mkdtempSync(join(above, `${RUN}${process.pid}-`))
  const cluster = await startCluster(folder, { tell: () => {}, lost: () => {} })
  if (isRefusal(cluster)) throw new Error(`${cluster.refused} ${JSON.stringify(cluster.params)}`)
  const end = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(cluster.url)
  } catch (error) {
    await end()
    throw error
  }
  provide('cluster', cluster.url)
  return end
}

async function makeTemplate(url: string): Promise<void> {
  const [template, superuser] = [new URL(url), new URL(url)]
  superuser.username = SUPERUSER
  await ask(superuser.href, `alter role ${LOGIN} createdb`)
  await ask(url, `create database ${TEMPLATE}`)
  template.pathname = TEMPLATE
  const opened = await openDatabase(template.href, 1)
  if (isRefusal(opened)) throw new Error(opened.refused)
  await opened.close()
}

/** Ends what runs left behind that were killed: a database outlives whoever started it. */
async function sweep(above: string): Promise<void> {
  for (const name of readdirSync(above).filter(each => each.startsWith(RUN))) {
    if (lives(Number.parseInt(name.slice(RUN.length), 10))) continue
    const left = await postmasterIn(filesIn(join(above, name)).data)
    if (left !== null) await killed(left.pid)
    rmSync(join(above, name), { recursive: true, force: true })
  }
}
