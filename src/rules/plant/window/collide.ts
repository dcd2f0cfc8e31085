import { before } from '../../time/calendar.ts'
import { holdsAt } from '../place.ts'
import type { PlantTimes } from './open.ts'
import { turnsOf } from './turns.ts'
import type { OutageWindow, Turn } from './window.ts'

/** A turn of a window that a blackout closes, as a whole or in part. */
export type Collision = { readonly window: Turn; readonly blackout: Turn }

/** Where a window meets blackouts, or a blackout windows, between two instants: at the same place, or one within the other. */
export function collisionsOf(
  { zone, windows }: Pick<PlantTimes, 'zone' | 'windows'>,
  one: OutageWindow,
  from: Temporal.Instant,
  to: Temporal.Instant,
): readonly Collision[] {
  const turns = turnsOf(one, zone, from, to)
  return windows
    .filter(other => other.kind !== one.kind && other.id !== one.id && meets(one, other))
    .flatMap(other => turnsOf(other, zone, from, to))
    .flatMap(other =>
      turns
        .filter(turn => before(turn.from, other.to) && before(other.from, turn.to))
        .map(turn =>
          one.kind === 'window' ? { window: turn, blackout: other } : { window: other, blackout: turn },
        ),
    )
    .toSorted((a, b) => Temporal.Instant.compare(a.window.from, b.window.from))
}

const meets = (a: OutageWindow, b: OutageWindow): boolean =>
  (holdsAt(a, b) || holdsAt(b, a)) &&
  (a.interventions === null ||
    b.interventions === null ||
    a.interventions.some(each => b.interventions!.includes(each)))
