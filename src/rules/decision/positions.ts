import { standsIn } from '../finding/cycle.ts'
import type { Actor } from '../people/actor.ts'
import type { Side } from '../split/split.ts'
import type { Row } from './asks.ts'
import type { Position } from './cycle.ts'

/** What of a decision says who somebody is to it. */
export type Standing = {
  readonly site: string | null
  readonly area: string | null
  readonly requester: string
  /** Who asked from outside. */
  readonly visitor: string | null
  readonly row: Row
  /** Functions that are asked something that is still open. */
  readonly open: readonly string[]
  /** Who did the work, or acted first. */
  readonly worked: readonly string[]
}

/**
 * What somebody is to a decision, by the functions that they stand for at its place: what may be done with it follows from
 * that, and from where it stands. `shift` is whether they have the shift of the place now.
 */
export function positionsOf(
  { site, area, requester, visitor, row, open, worked }: Standing,
  { person, held }: Pick<Actor, 'person' | 'held'>,
  { sideOf, shift }: { sideOf: (fn: string) => Side | null; shift: boolean },
): ReadonlySet<Position> {
  const stands = (functions: readonly string[]) => standsIn({ site, area }, held, functions) !== null
  const deciders = [...row.A, ...row.keys, ...row.consents]
  const plant = shift || stands([...deciders, ...row.R].filter(fn => sideOf(fn) === 'operations'))
  const own = person !== null && person === requester
  const all: readonly [Position, boolean][] = [
    ['requester', own || (person !== null && person === visitor)],
    ['asked', stands(open)],
    ['decider', stands(deciders)],
    ['plant', plant],
    ['doer', own || shift || stands([...row.A, ...row.R])],
    ['checker', plant && person !== null && !worked.includes(person)],
  ]
  return new Set(all.flatMap(([position, is]) => (is ? [position] : [])))
}
