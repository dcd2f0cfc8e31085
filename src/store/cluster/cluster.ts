import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { accountFor } from './account.ts'
import { createIn } from './create.ts'
import { enter } from './enter.ts'
import { filesIn } from './files.ts'
import { dataFolder, standsIn } from './folder.ts'
import type { Ground } from './ground.ts'
import { type Cluster, keep, type Listener, leave } from './keep.ts'
import { programs } from './programs.ts'
import type { Tell } from './tell.ts'

/**
 * The embedded database of a data folder for a server, created the first time. One that a killed server left running is
 * taken over; one that dies is started again at the same address. `stop` stops it, unless a command still uses it: then
 * that one does. Refuses a second server, and whatever is wrong with the folder or the disk.
 */
export async function startCluster(path: string, { tell, lost }: Listener): Promise<Cluster | Refusal> {
  const ground = await groundOf(path)
  if (isRefusal(ground)) return ground
  const stands = await standsIn(ground.folder)
  if (isRefusal(stands)) return stands
  if (!stands) {
    tell('database.creating', { folder: ground.folder })
    const refusal = await createIn(ground)
    if (refusal !== null) return refusal
  }
  const hold = await enter(ground, 'server', tell)
  return isRefusal(hold) ? hold : keep(ground, hold, { tell, lost })
}

/**
 * The same database for a command: beside a server, or started for as long as the command runs. Refuses a folder
 * without one (`database.none_here`).
 */
export async function attachCluster(path: string, tell: Tell = () => {}): Promise<Cluster | Refusal> {
  const ground = await groundOf(path)
  if (isRefusal(ground)) return ground
  const stands = await standsIn(ground.folder)
  if (isRefusal(stands)) return stands
  if (!stands) return refuse('database.none_here', { folder: ground.folder })
  const hold = await enter(ground, 'command', tell)
  return isRefusal(hold) ? hold : { url: hold.url, stop: () => leave(ground, hold) }
}

async function groundOf(path: string): Promise<Ground | Refusal> {
  const folder = await dataFolder(path)
  if (isRefusal(folder)) return folder
  const files = filesIn(folder)
  const found = await programs()
  if (isRefusal(found)) return found
  const account = await accountFor(files, found)
  return isRefusal(account) ? account : { ...files, programs: found, account }
}
