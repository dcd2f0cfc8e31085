import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { exceptionsFit, fits } from '#rules/plant/window/fits.ts'
import { placeUnknown } from '#store/plant/windows.ts'
import { act } from '../act.ts'
import { Reason, Wall } from '../fields.ts'
import { placeFields, windowFields } from './fields.ts'

/** An outage window or a blackout joins the record: once, or a series by a rule of RFC 5545 (PLANT-5). */
export const addWindow = act('window.add', {
  input: z
    .strictObject({
      ...windowFields,
      ...placeFields,
      /** Turns that are cancelled or moved from the beginning, as calendars of others say. */
      exceptions: z
        .array(
          z.strictObject({
            on: Wall,
            start: Wall.nullable().default(null),
            end: Wall.nullable().default(null),
            why: Reason,
          }),
        )
        .max(500)
        .default([]),
    })
    .refine(({ area, cell }) => cell === null || area !== null, {
      path: ['cell'],
      message: 'a cell of an area',
    }),
  load: async (tx, input) => ({ nowhere: await placeUnknown(tx, input) }),
  decide: ({ nowhere }, input, { actor }) =>
    mayActAt('window.add', actor, [input.site]) ?? nowhere ?? fits(input) ?? exceptionsFit(input),
  async write(tx, _, __, { window: id, start, end, exceptions, ...rest }, { now }) {
    await tx
      .insertInto('outage_window')
      .values({
        id,
        starts: start,
        ends: end,
        exceptions: JSON.stringify(exceptions),
        changed_at: now,
        ...rest,
      })
      .execute()
    return {
      kind: 'window',
      subject: id,
      site: rest.site,
      after: { start, end, exceptions, ...rest },
      why: rest.why,
      rev: 1,
    }
  },
})
