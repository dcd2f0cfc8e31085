import { z } from 'zod'
import { boardKinds, type CarriedItem } from '#rules/board/board.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { handOver, nameOfPlace } from '#rules/shift/shift.ts'
import { act } from '../act.ts'
import { boardOf } from '../board/board.ts'
import { Slug, Uuid } from '../fields.ts'
import { mayShift, shiftToChange } from './place.ts'

/**
 * The outgoing shift writes what the next one must know, and carries items of its board by name; for one person, or for
 * whoever has the next shift. It waits until somebody takes over; written anew before that, it takes the place of the last.
 */
export const handOverShift = act('shift.handOver', {
  input: z.strictObject({
    handover: Uuid,
    site: Slug,
    area: Slug.nullable().default(null),
    to: Uuid.nullable().default(null),
    notes: z.string().trim().max(8_000).default(''),
    items: z
      .array(z.strictObject({ kind: z.enum(boardKinds), subject: z.string().max(200) }))
      .max(100)
      .default([]),
  }),
  async load(tx, { site, area }, { now }) {
    const shift = await shiftToChange(tx, { site, area }, now)
    return isRefusal(shift) ? shift : { ...shift, board: await boardOf(tx, { site, area }, now) }
  },
  decide({ standing, now, board }, { site, area, to, notes, items }, { actor }) {
    const may = mayShift('shift.handOver', actor, { site, area })
    if (may !== null) return may
    const people = standing.map(({ person }) => person)
    const wrong = handOver({ by: actor.person ?? '', to, now, standing: people })
    if (wrong !== null) return wrong
    if (notes === '' && items.length === 0) return refuse('shift.nothing_said')
    const carried = items.flatMap(({ kind, subject }): readonly CarriedItem[] => {
      const found = board.find(one => one.kind === kind && one.subject === subject && one.title !== '')
      return found === undefined ? [] : [{ kind, subject, title: found.title, to: found.to }]
    })
    return carried.length < items.length ? refuse('shift.item_gone') : carried
  },
  async write(tx, { function: fn, waiting }, items, { handover, site, area, to, notes }, { actor, now }) {
    if (waiting !== null)
      await tx
        .updateTable('shift_handover')
        .set({ replaced: true, rev: waiting.rev + 1 })
        .where('id', '=', waiting.id)
        .execute()
    await tx
      .insertInto('shift_handover')
      .values({
        ...{ id: handover, site, area, handed_by: actor.person, handed_at: now, notes },
        ...{ items: JSON.stringify(items), to_person: to, taken_by: null, taken_at: null, why: null },
      })
      .execute()
    return {
      kind: 'shift',
      subject: nameOfPlace({ site, area }),
      site,
      function: fn,
      after: { handover, to, notes, items, ...(waiting !== null && { replaces: waiting.id }) },
      rev: 1,
      tell:
        to === null ? [] : [{ to: [to], message: 'shift.handed_over', params: { site, area: area ?? '' } }],
    }
  },
})
