import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug, Uuid } from '#acts/fields.ts'
import { addRoom } from '#acts/room/add.ts'
import { admittedTo, atDoor } from '#acts/room/admitted.ts'
import { changeRoom, retireRoom } from '#acts/room/change.ts'
import { beginEntry, endEntry } from '#acts/room/entry.ts'
import { endException, exceptRoom, ruleRoom } from '#acts/room/rule.ts'
import { splitNow } from '#acts/time/limit/split.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { personNames, placeThere } from '#store/people.ts'
import { assetOf } from '#store/plant/assets.ts'
import { insideOf, roomOf, roomsAt, roomsOfAsset } from '#store/room/rooms.ts'
import { read, runs, type Serving } from '../route.ts'
import { Admitted, admittedSaid, Entry, entriesSaid, Room, RoomAnswer, roomSaid, wholeRoom } from './said.ts'

/** Places that are kept locked, who may enter, and who is inside (PLANT-10). */
export function roomRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/rooms', {
    about: 'The places of a site that are kept locked, and who is inside one; 500 at most',
    who: 'member',
    query: z.object({ site: Slug }),
    answer: z.object({ rooms: z.array(Room), inside: z.array(Entry) }),
    async answers(tx, { query: { site }, now }) {
      const nowhere = await placeThere(tx, site, null)
      if (nowhere !== null) return nowhere
      return {
        rooms: await roomSaid(tx, await roomsAt(tx, site)),
        inside: await entriesSaid(tx, await insideOf(tx, { site }), now),
      }
    },
  })
  read(app, serving, '/api/assets/:asset/rooms', {
    about: 'The locked places in which an asset stands',
    who: 'member',
    params: z.object({ asset: Uuid }),
    answer: z.array(Room.pick({ id: true, name: true, kind: true })),
    answers: async (tx, { params: { asset } }) =>
      (await assetOf(tx, asset)) === undefined ? refuse('asset.unknown', { asset }) : roomsOfAsset(tx, asset),
  })
  const one = '/api/rooms/:room'
  read(app, serving, one, {
    about: 'A place that is kept locked: who may enter now by name and why, who is inside, who was',
    who: 'member',
    params: z.object({ room: Uuid }),
    answer: RoomAnswer,
    async answers(tx, { params: { room }, now }) {
      const row = await roomOf(tx, room)
      if (row === undefined) return refuse('room.unknown')
      const split = await splitNow(tx, now)
      return isRefusal(split) ? split : wholeRoom(tx, split, row, now)
    },
  })
  read(app, serving, `${one}/entrants/:person`, {
    about: 'Whether a person may enter a place now, and why',
    who: 'member',
    params: z.object({ room: Uuid, person: Uuid }),
    answer: Admitted,
    async answers(tx, { params: { room, person }, now }) {
      const row = await roomOf(tx, room)
      if (row === undefined) return refuse('room.unknown')
      const name = (await personNames(tx, [person]))[person]
      if (name === undefined) return refuse('person.unknown')
      const split = await splitNow(tx, now)
      if (isRefusal(split)) return split
      const admitted = await admittedTo(tx, split, row, now)
      return admittedSaid(row, await atDoor(tx, split, row, admitted, { person, name, company: '' }, now))
    },
  })
  runs(app, serving, 'POST', '/api/rooms', addRoom, 'Put a place that is kept locked into the register')
  runs(app, serving, 'PUT', one, changeRoom, 'Change what is said of a place that is kept locked')
  runs(app, serving, 'POST', `${one}/retirements`, retireRoom, 'Take a place out of the register')
  runs(app, serving, 'POST', `${one}/rules`, ruleRoom, 'Put rules in force: who may enter, and with whom')
  runs(app, serving, 'POST', `${one}/exceptions`, exceptRoom, 'Let somebody in by a decision in force')
  const exception = '/api/room-exceptions/:exception/endings'
  runs(app, serving, 'POST', exception, endException, 'Take an exception back before its decision ends')
  runs(app, serving, 'POST', '/api/entries', beginEntry, 'Sign somebody in at a door')
  runs(app, serving, 'POST', '/api/entries/:entry/endings', endEntry, 'Sign somebody out')
}
