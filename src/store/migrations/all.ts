import type { Kysely } from 'kysely'
import * as listIndexes from './0021_list_indexes.ts'
import * as outside from './0022_outside.ts'
import * as views from './0023_views.ts'
import * as effects from './0024_effects.ts'
import * as uses from './0025_uses.ts'
import * as digest from './0027_digest.ts'
import * as network from './0028_network.ts'
import * as networkChecks from './0029_network_checks.ts'
import * as configurations from './0030_configurations.ts'
import * as decisionList from './0031_decision_list.ts'
import * as perimeter from './0032_perimeter.ts'
import * as rooms from './0033_rooms.ts'
import * as ground from './first/0001_ground.ts'
import * as auth from './first/0002_auth.ts'
import * as images from './first/0003_images.ts'
import * as acceptances from './first/0004_acceptances.ts'
import * as people from './first/0005_people.ts'
import * as time from './first/0006_time.ts'
import * as doors from './first/0007_doors.ts'
import * as post from './first/0008_post.ts'
import * as running from './first/0009_running.ts'
import * as restricted from './first/0010_restricted.ts'
import * as plant from './second/0011_plant.ts'
import * as windows from './second/0012_windows.ts'
import * as floor from './second/0013_floor.ts'
import * as imports from './second/0014_imports.ts'
import * as constraints from './second/0015_constraints.ts'
import * as large from './second/0016_large.ts'
import * as list from './second/0018_list.ts'
import * as attachments from './second/0019_attachments.ts'
import * as decisions from './second/0020_decisions.ts'

/** Every step of the database's schema, in order. Steps are only ever added. */
export const migrations: readonly {
  readonly name: string
  readonly up: (db: Kysely<unknown>) => Promise<void>
}[] = [
  { name: 'ground', up: ground.up },
  { name: 'auth', up: auth.up },
  { name: 'images', up: images.up },
  { name: 'acceptances', up: acceptances.up },
  { name: 'people', up: people.up },
  { name: 'time', up: time.up },
  { name: 'doors', up: doors.up },
  { name: 'post', up: post.up },
  { name: 'restricted', up: restricted.up },
  { name: 'running', up: running.up },
  { name: 'plant', up: plant.up },
  { name: 'windows', up: windows.up },
  { name: 'constraints', up: constraints.up },
  { name: 'large', up: large.up },
  { name: 'imports', up: imports.up },
  { name: 'floor', up: floor.up },
  { name: 'attachments', up: attachments.up },
  { name: 'list', up: list.up },
  { name: 'decisions', up: decisions.up },
  { name: 'list_indexes', up: listIndexes.up },
  { name: 'outside', up: outside.up },
  { name: 'views', up: views.up },
  { name: 'uses', up: uses.up },
  { name: 'digest', up: digest.up },
  { name: 'effects', up: effects.up },
  { name: 'network', up: network.up },
  { name: 'configurations', up: configurations.up },
  { name: 'decision_list', up: decisionList.up },
  { name: 'network_checks', up: networkChecks.up },
  { name: 'perimeter', up: perimeter.up },
  { name: 'rooms', up: rooms.up },
]
