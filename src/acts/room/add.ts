import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { act } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'
import { fieldsThere, roomFields, rowOf } from './fields.ts'

/** A panel, a cabinet or a room that is kept locked comes into the register (PLANT-10). Nobody may enter it until it has rules. */
export const addRoom = act('room.add', {
  input: z.strictObject({ room: Uuid, site: Slug, ...roomFields }),
  load: async (tx, { room, site, ...said }) => (await fieldsThere(tx, room, site, said)) ?? { site },
  decide: ({ site }, _, { actor }) => mayActAt('room.add', actor, [site]),
  async write(tx, _, __, { room: id, site, ...said }) {
    const row = rowOf(said)
    await tx
      .insertInto('room')
      .values({ id, site, ...row })
      .execute()
    return { kind: 'room', subject: id, site, after: row, rev: 1 }
  },
})
