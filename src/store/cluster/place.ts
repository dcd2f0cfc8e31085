import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { attachCluster, startCluster } from './cluster.ts'
import { dataFolder } from './folder.ts'
import type { Cluster, Listener } from './keep.ts'
import { tryServer } from './ownServer.ts'

const FOLDER = 'data'

/** Where the record is kept: the data folder, and the address of a server of one's own, if there is one. */
export type Place = { readonly folder: string; readonly url: string | null }

/** What the environment says: `--data FOLDER` or COUNTERSIGN_DATA, else `data` where one stands; DATABASE_URL. */
export const placeOf = (env: Readonly<Record<string, string | undefined>>, folder?: string): Place => ({
  folder: folder || env.COUNTERSIGN_DATA || FOLDER,
  url: env.DATABASE_URL || null,
})

/** The database for a server: a server of one's own as it is, else the embedded one, started. */
export const databaseFor = (place: Place, listener: Listener): Promise<Cluster | Refusal> =>
  place.url === null ? startCluster(place.folder, listener) : ownServer(place.folder, place.url)

/** The database for a command: the same, and the embedded one only for as long as it runs. */
export const databaseForCommand = (place: Place): Promise<Cluster | Refusal> =>
  place.url === null ? attachCluster(place.folder) : ownServer(place.folder, place.url)

async function ownServer(path: string, url: string): Promise<Cluster | Refusal> {
  const folder = await dataFolder(path)
  if (isRefusal(folder)) return folder
  return (await tryServer(url)) ?? { url, stop: async () => {} }
}
