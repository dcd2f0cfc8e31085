import { isRefusal, refuse } from '#rules/refusal.ts'
import { nameOfPlace } from '#rules/shift/shift.ts'
import { type HandOver, handOverOf, handOversNamed, handOversOpen } from '#store/floor/shift.ts'
import { placeLabel } from '#words/finding.ts'
import { shiftFunction } from '../../shift/duty.ts'
import type { LimitKind } from './kind.ts'
import { boundNow, splitNow } from './split.ts'

/** A shift that was handed over waits for somebody to take over (PLANT-12). */
export const handOverLimit: LimitKind = {
  kind: 'handover',
  record: 'shift',
  waiting: async tx =>
    (await handOversOpen(tx)).map(({ id, handed_at }) => ({ subject: id, since: handed_at! })),
  page: () => '/board',
  async asked(tx, subject, now) {
    const row = await handOverOf(tx, subject)
    if (row === undefined) return refuse('limit.not_waiting')
    const split = await splitNow(tx, now)
    if (isRefusal(split)) return split
    const fn = await shiftFunction(split)
    const bound = await boundNow(tx, 'shift.takeOver', now)
    return {
      ...{ split: bound.split, activity: bound.activity.id, place: nameOfPlace(row), facts: {} },
      waits: fn === null ? [] : [fn],
    }
  },
  async titles(tx, subjects, { now, language }) {
    const [rows, split] = [await handOversNamed(tx, subjects), await splitNow(tx, now)]
    const placeOf = (row: HandOver) =>
      isRefusal(split) ? nameOfPlace(row) : placeLabel(language, split, nameOfPlace(row))
    return new Map(rows.map(row => [row.id, placeOf(row)]))
  },
  ended: async (tx, subject) => ((await handOverOf(tx, subject))?.taken_at === null ? 'replaced' : 'taken'),
}
