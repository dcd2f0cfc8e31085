import { z } from 'zod'
import { isAmong } from '#rules/people/actor.ts'
import { mayComeIn } from '#rules/plant/room/enter.ts'
import { LONGEST_VISIT } from '#rules/plant/room/room.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { personNames } from '#store/people.ts'
import { decisionsForDoor, entryToEnd, insideOf, roomOf, roomToChange } from '#store/room/rooms.ts'
import { act } from '../act.ts'
import { Name, Uuid } from '../fields.ts'
import { splitNow } from '../time/limit/split.ts'
import { admittedTo, atDoor, ruledOf } from './admitted.ts'

/**
 * Somebody is signed in at a door, by whoever of the site stands there (PLANT-10). Who may not enter themselves comes with
 * somebody who may, if the rules of the place have it. Who may enter, the split in force and decisions say at this moment.
 */
export const beginEntry = act('entry.begin', {
  input: z
    .strictObject({
      entry: Uuid,
      room: Uuid,
      person: Uuid.nullable().default(null),
      name: Name.nullable().default(null),
      company: z.string().trim().max(200).default(''),
      purpose: z.string().trim().min(3, 'a few words at least').max(500),
      escort: Uuid.nullable().default(null),
      decision: Uuid.nullable().default(null),
      hours: z.int().min(1).max(LONGEST_VISIT).describe('When they mean to be out again'),
    })
    .refine(({ person, name }) => (person === null) !== (name === null), {
      path: ['name'],
      message: 'a person of the directory, or a name',
    }),
  async load(tx, { room: id, person, name, company, escort, decision }, { now }) {
    const room = await roomToChange(tx, id)
    if (room === undefined) return refuse('room.unknown')
    const split = await splitNow(tx, now)
    if (isRefusal(split)) return split
    const names = await personNames(tx, [person, escort])
    if (![person, escort].every(one => one === null || one in names)) return refuse('person.unknown')
    const belongs = decision === null || (await decisionsForDoor(tx, room)).some(one => one.id === decision)
    const admitted = await admittedTo(tx, split, room, now)
    const said = { person, name: person === null ? (name ?? '') : names[person]!, company }
    const visitor = await atDoor(tx, split, room, admitted, said, now)
    const by = { person: escort, name: names[escort ?? ''] ?? '', company: '' }
    return {
      ...{ room, visitor, belongs },
      escort: escort === null ? null : await atDoor(tx, split, room, admitted, by, now),
      inside: (await insideOf(tx, { room: id })).some(one =>
        person === null
          ? one.person === null && one.name === said.name && one.company === company
          : one.person === person,
      ),
    }
  },
  decide({ room, visitor, escort, belongs, inside }, _, { actor }) {
    if (!isAmong(room.site, actor.works)) return refuse('entry.elsewhere')
    if (!belongs) return refuse('entry.other_decision')
    if (inside) return refuse('entry.inside', { name: visitor.name })
    return mayComeIn(ruledOf(room), visitor, escort)
  },
  async write(tx, { room, visitor }, _, input, { actor, now }) {
    const { entry: id, person, company, purpose, escort, decision, hours } = input
    const said = { person, company, purpose, escort, decision, until: now.add({ hours }) }
    await tx
      .insertInto('room_entry')
      .values({
        ...{ id, site: room.site, room: room.id, name: visitor.name, ...said },
        ...{ began_at: now, began_by: actor.person! },
      })
      .execute()
    // Who came stands in the book; the ledger has no names.
    const after = { room: room.name, ...said, until: said.until.toString() }
    return { kind: 'entry', subject: id, site: room.site, after, rev: 1 }
  },
})

/**
 * Somebody who was inside is out, as whoever of the site says who signs them out. Who took somebody along goes last: nobody
 * stays inside whose escort has left.
 */
export const endEntry = act('entry.end', {
  input: z.strictObject({ entry: Uuid }),
  async load(tx, { entry }) {
    const row = await entryToEnd(tx, entry)
    if (row === undefined) return refuse('entry.unknown')
    const others = await insideOf(tx, { room: row.room })
    return { row, with: others.find(one => row.person !== null && one.escort === row.person) }
  },
  rev: ({ row }) => row.rev,
  decide({ row, with: other }, _, { actor }): Refusal | null {
    if (!isAmong(row.site, actor.works)) return refuse('entry.elsewhere')
    if (row.ended_at !== null) return refuse('entry.ended')
    return other === undefined ? null : refuse('entry.escorting', { name: other.name })
  },
  async write(tx, { row }, _, { entry: id }, { actor, now }) {
    const rev = row.rev + 1
    await tx
      .updateTable('room_entry')
      .set({ ended_at: now, ended_by: actor.person, rev })
      .where('id', '=', id)
      .execute()
    const room = await roomOf(tx, row.room)
    return { kind: 'entry', subject: id, site: row.site, after: { room: room?.name ?? '' }, rev }
  },
})
