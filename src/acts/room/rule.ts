import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import { escortRules } from '#rules/plant/room/room.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { Id } from '#rules/split/facts.ts'
import type { Tx } from '#store/database.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { exceptionToChange, roomToChange } from '#store/room/rooms.ts'
import { act } from '../act.ts'
import { Name, Reason, Uuid } from '../fields.ts'
import { splitNow } from '../time/limit/split.ts'
import { dayAt, letsIn, roomOwner } from './admitted.ts'

/** The rules of a place are put in force: whose holders may enter, and whom somebody takes along (PLANT-10). */
export const ruleRoom = act('room.rule', {
  input: z.strictObject({
    room: Uuid,
    functions: z.array(Id).max(50),
    escort: z.enum(escortRules),
    why: Reason,
  }),
  load: async (tx, { room }, { now }) => ownedRoom(tx, room, now),
  rev: ({ row }) => row.rev,
  decide({ row, owner, split }, { functions }, { actor }) {
    const may = mayRule('room.rule', actor, row.site, owner)
    if (may !== null) return may
    const unknown = functions.find(fn => !split.functions.some(({ id }) => id === fn))
    return unknown === undefined ? null : refuse('room.no_function', { function: unknown })
  },
  async write(tx, { row }, _, { room: id, functions, escort, why }, { actor, now }) {
    const [rev, after] = [row.rev + 1, { functions: [...new Set(functions)], escort }]
    await tx
      .updateTable('room')
      .set({ ...after, ruled_at: now, ruled_by: actor.person, rev })
      .where('id', '=', id)
      .execute()
    const before = { functions: row.functions, escort: row.escort }
    return {
      kind: 'room',
      subject: id,
      site: row.site,
      before,
      after: { name: row.name, ...after },
      why,
      rev,
    }
  },
})

/** A decision in force lets somebody in beside the rules of a place, until it ends. */
export const exceptRoom = act('room.except', {
  input: z
    .strictObject({
      exception: Uuid,
      room: Uuid,
      decision: Uuid,
      person: Uuid.nullable().default(null),
      name: Name.nullable().default(null),
      company: z.string().trim().max(200).default(''),
    })
    .refine(({ person, name }) => (person === null) !== (name === null), {
      path: ['name'],
      message: 'a person of the directory, or a name',
    }),
  async load(tx, { room, decision, person }, { now }) {
    const found = await ownedRoom(tx, room, now)
    if (isRefusal(found)) return found
    const by = await decisionOf(tx, decision)
    if (by === undefined) return refuse('decision.not_there')
    const who =
      person === null
        ? null
        : await tx.selectFrom('person').select('name').where('id', '=', person).executeTakeFirst()
    return who === undefined
      ? refuse('person.unknown')
      : { ...found, by, who, day: dayAt(found.split, found.row, now) }
  },
  decide({ row, owner, by, day }, _, { actor }) {
    const may = mayRule('room.except', actor, row.site, owner)
    if (may !== null) return may
    if (by.site !== row.site || (by.area !== null && by.area !== row.area)) return refuse('room.other_place')
    return letsIn(by, day) ? null : refuse('room.not_in_force', { number: by.number })
  },
  async write(tx, { row, by, who }, _, { exception: id, room, decision, person, name, company }) {
    const whom = { person, name: who?.name ?? name ?? '', company }
    await tx
      .insertInto('room_exception')
      .values({ id, site: row.site, room, decision, ...whom })
      .execute()
    return {
      ...{ kind: 'room', subject: room, site: row.site },
      after: { name: row.name, decision: by.number, until: by.valid_until, person },
    }
  },
})

/** An exception is taken back before its decision ends. */
export const endException = act('room.bar', {
  input: z.strictObject({ exception: Uuid, why: Reason }),
  async load(tx, { exception }, { now }) {
    const one = await exceptionToChange(tx, exception)
    if (one === undefined) return refuse('room.no_exception')
    const found = await ownedRoom(tx, one.room, now)
    return isRefusal(found) ? found : { ...found, one }
  },
  rev: ({ one }) => one.rev,
  decide: ({ row, owner }, _, { actor }) => mayRule('room.bar', actor, row.site, owner),
  async write(tx, { row, one }, _, { exception, why }, { now }) {
    const rev = one.rev + 1
    await tx.updateTable('room_exception').set({ ended_at: now, rev }).where('id', '=', exception).execute()
    return {
      ...{ kind: 'room', subject: row.id, site: row.site, why, rev },
      after: { name: row.name, person: one.person },
    }
  },
})

/** A place, locked, with whose its rules are. */
async function ownedRoom(tx: Tx, room: string, now: Temporal.Instant) {
  const row = await roomToChange(tx, room)
  if (row === undefined) return refuse('room.unknown')
  const split = await splitNow(tx, now)
  return isRefusal(split) ? split : { row, split, owner: await roomOwner(split, row, now) }
}

/** Rules are for the function that the split makes accountable there; for the founders where it is nobody's. */
function mayRule(
  name: 'room.rule' | 'room.except' | 'room.bar',
  actor: Actor,
  site: string,
  owner: string | null,
): Refusal | null {
  const may = mayActAt(name, actor, [site])
  const held = actor.by[name]
  if (may !== null || held === undefined) return may
  const owns = held.some(one => one.function === owner && (one.site === null || one.site === site))
  return owns ? null : refuse('room.not_owner', { function: owner ?? '' })
}
