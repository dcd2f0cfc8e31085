import { z } from 'zod'
import { locks, roomKinds } from '#rules/plant/room/room.ts'
import { refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { assetsNamed } from '#store/decision/decisions.ts'
import { placeThere } from '#store/people.ts'
import { cellThere } from '#store/plant/sites.ts'
import { roomNamed } from '#store/room/rooms.ts'
import { Slug, Uuid } from '../fields.ts'

const text = z.string().trim().max(200).default('')

/** What is said of a place that is kept locked, beside its rules. */
export const roomFields = {
  area: Slug.nullable().default(null),
  cell: Slug.nullable().default(null),
  kind: z.enum(roomKinds),
  name: z.string().trim().min(1).max(100),
  spot: text.describe('Where exactly it is found'),
  lock: z.enum(locks),
  keyPlace: text.describe('Where its key is kept, or who gives it out'),
  phone: text.describe('Whom to call at the door'),
  assets: z.array(Uuid).max(500).default([]),
}
const Fields = z.strictObject(roomFields)
type Said = z.output<typeof Fields>

/** What is wrong with what is said of a place at a site; null where all of it is there. */
export async function fieldsThere(tx: Tx, room: string, site: string, said: Said) {
  const { area, cell, name, assets } = said
  const nowhere =
    (await placeThere(tx, site, area)) ??
    (cell !== null && area === null
      ? refuse('cell.unknown', { cell })
      : await cellThere(tx, site, area, cell))
  if (nowhere !== null) return nowhere
  if ((await roomNamed(tx, site, name, room)) !== undefined) return refuse('room.there', { name })
  const there = (await assetsNamed(tx, assets)).filter(one => one.site === site && one.state !== 'retired')
  return there.length === new Set(assets).size ? null : refuse('room.other_asset')
}

/** The same as its table has it. */
export const rowOf = ({ area, cell, kind, name, spot, lock, keyPlace, phone, assets }: Said) => ({
  ...{ area, cell, kind, name, spot, lock, key_place: keyPlace, phone, assets: [...new Set(assets)] },
})
