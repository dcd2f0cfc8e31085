import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { except } from '#rules/plant/window/fits.ts'
import { act } from '../act.ts'
import { Reason, Uuid, Wall } from '../fields.ts'
import { putExceptions } from './except.ts'
import { loadWindow } from './load.ts'

/** One turn of a series comes at another time; the series stays as it is. */
export const moveWindow = act('window.move', {
  input: z.strictObject({ window: Uuid, on: Wall, start: Wall, end: Wall, why: Reason }),
  load: (tx, { window }) => loadWindow(tx, window),
  rev: ({ window }) => window.rev,
  decide: ({ window, zone }, { on, start, end, why }, { actor, now }) =>
    mayActAt('window.move', actor, [window.site]) ?? except(window, zone, { on, start, end, why }, now),
  write: (tx, { window }, exceptions, { why }, { now }) => putExceptions(tx, window, exceptions, why, now),
})
