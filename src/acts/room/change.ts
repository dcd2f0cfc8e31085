import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { roomToChange } from '#store/room/rooms.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { fieldsThere, roomFields, rowOf } from './fields.ts'

/** What is said of a place is put right: where it is, how it is locked, what stands in it. Its rules stay as they are. */
export const changeRoom = act('room.change', {
  input: z.strictObject({ room: Uuid, ...roomFields }),
  async load(tx, { room, ...said }) {
    const row = await roomToChange(tx, room)
    if (row === undefined) return refuse('room.unknown')
    const wrong = await fieldsThere(tx, room, row.site, said)
    return isRefusal(wrong) ? wrong : row
  },
  rev: ({ rev }) => rev,
  decide: ({ site }, _, { actor }) => mayActAt('room.change', actor, [site]),
  async write(tx, row, _, { room: id, ...said }) {
    const [after, rev] = [rowOf(said), row.rev + 1]
    await tx
      .updateTable('room')
      .set({ ...after, rev })
      .where('id', '=', id)
      .execute()
    const { area, cell, kind, name, spot, lock, key_place, phone, assets } = row
    const before = { area, cell, kind, name, spot, lock, key_place, phone, assets }
    return { kind: 'room', subject: id, site: row.site, before, after, rev }
  },
})

/** A place is no longer kept: it leaves the register, and its book stays. Nobody may be inside. */
export const retireRoom = act('room.retire', {
  input: z.strictObject({ room: Uuid, why: Reason }),
  async load(tx, { room }) {
    const row = await roomToChange(tx, room)
    if (row === undefined) return refuse('room.unknown')
    const inside = await tx
      .selectFrom('room_entry')
      .select('id')
      .where('room', '=', room)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return { row, inside: inside !== undefined }
  },
  rev: ({ row }) => row.rev,
  decide: ({ row, inside }, _, { actor }) =>
    mayActAt('room.retire', actor, [row.site]) ?? (inside ? refuse('room.somebody_inside') : null),
  async write(tx, { row }, _, { room: id, why }, { now }) {
    const rev = row.rev + 1
    await tx.updateTable('room').set({ retired_at: now, rev }).where('id', '=', id).execute()
    return { kind: 'room', subject: id, site: row.site, after: { name: row.name }, why, rev }
  },
})
