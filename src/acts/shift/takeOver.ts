import { z } from 'zod'
import { isRefusal } from '#rules/refusal.ts'
import { nameOfPlace, takeOver } from '#rules/shift/shift.ts'
import { act } from '../act.ts'
import { Reason, Slug, Uuid } from '../fields.ts'
import { mayShift, shiftToChange } from './place.ts'

/**
 * Somebody takes the shift of a place over: from now on what concerns it goes to them. `handover` is the one that they
 * read and acknowledge; where none waits it is null, and it takes a reason.
 */
export const takeOverShift = act('shift.takeOver', {
  input: z.strictObject({
    takeover: Uuid,
    site: Slug,
    area: Slug.nullable().default(null),
    handover: Uuid.nullable(),
    why: Reason.optional(),
  }),
  load: (tx, { site, area }, { now }) => shiftToChange(tx, { site, area }, now),
  decide({ now, waiting }, { site, area, handover, why }, { actor }) {
    const may = mayShift('shift.takeOver', actor, { site, area })
    if (may !== null) return may
    const left = waiting && { id: waiting.id, by: waiting.handed_by ?? '', to: waiting.to_person }
    const wrong = takeOver({ by: actor.person ?? '', now, waiting: left, seen: handover, why })
    return isRefusal(wrong) ? wrong : { from: now }
  },
  async write(tx, { function: fn, waiting }, { from }, { takeover, site, area, why }, { actor, now }) {
    const taken = { taken_by: actor.person, taken_at: now, why: why ?? null }
    if (waiting === null)
      await tx
        .insertInto('shift_handover')
        .values({
          ...{ id: takeover, site, area, handed_by: null, handed_at: null, notes: '', items: '[]' },
          ...{ to_person: null, ...taken },
        })
        .execute()
    else
      await tx
        .updateTable('shift_handover')
        .set({ ...taken, rev: waiting.rev + 1 })
        .where('id', '=', waiting.id)
        .execute()
    return {
      kind: 'shift',
      subject: nameOfPlace({ site, area }),
      site,
      function: fn,
      before: { person: from },
      after: { person: actor.person, handover: waiting?.id ?? null },
      ...(why === undefined ? {} : { why }),
      rev: waiting === null ? 1 : waiting.rev + 1,
    }
  },
})
