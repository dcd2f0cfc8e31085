import type { Held } from '../people/actor.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Standing } from '../split/answer.ts'

/** Where a shift is: an area of a site, or the site as a whole. */
export type ShiftPlace = { readonly site: string; readonly area: string | null }

/** A place of shifts, as splits and the ledger name it. */
export const nameOfPlace = ({ site, area }: ShiftPlace): string => (area === null ? site : `${site}/${area}`)

/** A shift that somebody took over. */
export type Watch = ShiftPlace & { readonly person: string; readonly at: Temporal.Instant }

/** Who has the shift at a place: by taking it over, or as whoever holds the function, those on call first. */
export type Duty = { readonly people: readonly Standing[]; readonly watch: Watch | null }

/**
 * Who has the shift: whoever took over last in the area, else at the site, as long as they, or their deputies, stand for
 * the function there. Where nobody has taken over, `otherwise`: its holders, those on call first (PLANT-12).
 * `standing` is who stands for the function at the place and at the levels above; `watches` the last one of each place.
 */
export function onDuty(
  { site, area }: ShiftPlace,
  watches: readonly Watch[],
  standing: readonly Standing[],
  otherwise: readonly Standing[],
): Duty {
  const here = watches.filter(one => one.site === site)
  const [own, whole] = [area, null].map(each => here.find(one => one.area === each))
  for (const watch of [own, whole]) {
    const people = standing.filter(one => (one.for ?? one.person) === watch?.person)
    if (watch !== undefined && people.length > 0) return { people: [people[0]!], watch }
  }
  return { people: otherwise, watch: null }
}

/** Whether what somebody holds is held at a place: there, at its site, or at corporate level. */
export const holdsAt = (held: readonly Held[], { site, area }: ShiftPlace): boolean =>
  held.some(one => one.site === null || (one.site === site && (one.area === null || one.area === area)))

/** A hand-over that waits: by whom, and for whom (null: whoever has the next shift). */
export type Waiting = { readonly id: string; readonly by: string; readonly to: string | null }

type HandingOver = {
  readonly by: string
  readonly to: string | null
  /** Who took over this very place last, if they still stand for it. */
  readonly now: string | null
  /** The people who stand for the function at the place. */
  readonly standing: readonly string[]
}

/** Whether somebody may hand a shift over: what is theirs, to somebody else who may have it. */
export function handOver({ by, to, now, standing }: HandingOver): Refusal | null {
  if (now !== null && now !== by) return refuse('shift.not_yours')
  if (to === by) return refuse('shift.to_self')
  return to === null || standing.includes(to) ? null : refuse('shift.not_holder')
}

type TakingOver = {
  readonly by: string
  /** Who took over this very place last, if they still stand for it. */
  readonly now: string | null
  /** The hand-over that waits now, and the one that was seen. */
  readonly waiting: Waiting | null
  readonly seen: string | null
  readonly why: string | undefined
}

/**
 * Whether somebody may take a shift over. Nobody takes over from themselves; without a hand-over, and in place of the one
 * for whom it was written, it takes a reason.
 */
export function takeOver({ by, now, waiting, seen, why }: TakingOver): Refusal | null {
  if ((waiting?.id ?? null) !== seen) return refuse('shift.changed')
  if (waiting?.by === by) return refuse('shift.own')
  if (waiting === null && now === by) return refuse('shift.yours_already')
  const expected = waiting !== null && (waiting.to === null || waiting.to === by)
  return expected || why !== undefined ? null : refuse(waiting === null ? 'shift.why' : 'shift.why_instead')
}
