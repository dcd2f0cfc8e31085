import { type Refusal, refuse } from '../../refusal.ts'
import type { EscortRule } from './room.ts'

/** Why somebody may enter themselves: a function that they hold, or in which they stand in for somebody, or a decision. */
export type Because =
  | { readonly function: string; readonly for: string | null }
  | { readonly decision: string; readonly number: number; readonly until: string | null }

/** Somebody at a door. `outside`: not one of the company's own people; `person` null: not in the directory. */
export type Entrant = {
  readonly person: string | null
  readonly name: string
  readonly company: string
  readonly outside: boolean
  readonly because: readonly Because[]
}

/** What counts of a place at its door. */
export type Ruled = { readonly escort: EscortRule; readonly inForce: boolean }

/** How somebody comes in: by themselves, with somebody who may, or not at all. */
export type Way = 'alone' | 'escorted' | 'no'

/** How somebody comes in. Without rules in force, nobody but by a decision. */
export function wayIn({ escort, inForce }: Ruled, { because, outside }: Entrant): Way {
  if (because.length > 0) return outside && escort === 'vendors' ? 'escorted' : 'alone'
  return inForce && escort !== 'none' ? 'escorted' : 'no'
}

/**
 * Whether somebody comes in now, with whoever takes them along; null is yes. Who takes somebody along may enter alone: nobody
 * who needs an escort is one.
 */
export function mayComeIn(room: Ruled, visitor: Entrant, escort: Entrant | null): Refusal | null {
  const way = wayIn(room, visitor)
  if (way === 'no')
    return refuse(room.inForce ? 'entry.not_admitted' : 'entry.no_rules', { name: visitor.name })
  if (escort === null) return way === 'alone' ? null : refuse('entry.escort_missing', { name: visitor.name })
  if (escort.person !== null && escort.person === visitor.person) return refuse('entry.own_escort')
  return wayIn(room, escort) === 'alone' ? null : refuse('entry.escort_may_not', { name: escort.name })
}
