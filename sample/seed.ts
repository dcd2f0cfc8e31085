import { standardSplit } from '#acts/split/standard.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Database } from '#store/database.ts'
import { deedsOfAssets } from './assets.ts'
import { deedsOfConfigurations } from './decision/configurations.ts'
import { deedsOfDecisions } from './decision/decisions.ts'
import { deedsOfPerimeter } from './decision/perimeter.ts'
import { deedsOfRooms } from './decision/rooms.ts'
import { deedsOfFloor } from './floor.ts'
import { historyOf } from './history.ts'
import { deedsOfNetwork } from './network.ts'
import { deedsOfPeople } from './people.ts'
import { readFiles } from './read.ts'
import { Refused, tell } from './teller.ts'
import { deedsOfTime } from './time.ts'
import { together } from './together.ts'
import { deedsOfVersions } from './versions.ts'
import { deedsOfWindows } from './windows.ts'

/**
 * Sets up the sample company (docs/sample-company.md) as if its people had done it all by themselves, in the months
 * before `now`: through acts, each at its time and with what its person might do then. All or nothing. Refuses
 * `organisation.there` in a database that has one already, and files that do not tell a company.
 */
export async function seedSample(db: Database, now: Temporal.Instant): Promise<Refusal | null> {
  const files = readFiles()
  if (isRefusal(files)) return files
  const { zone } = files.company.organisation
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const { company, chapters } = historyOf(files, await standardSplit(), today)
  const deeds = [
    ...deedsOfPeople(company, today),
    ...deedsOfTime(files, today),
    ...deedsOfWindows(files.windows, today),
    ...deedsOfAssets(files, today),
    ...deedsOfFloor(today),
    ...deedsOfConfigurations(today),
    ...deedsOfDecisions(today),
    ...deedsOfRooms(today),
    ...deedsOfNetwork(today),
    ...deedsOfPerimeter(today),
    ...deedsOfVersions(chapters, today, zone),
  ]
  try {
    await together(db, one => tell(one, deeds, zone))
    return null
  } catch (error) {
    if (error instanceof Refused && error.refusal.refused === 'organisation.there') return error.refusal
    throw error
  }
}
