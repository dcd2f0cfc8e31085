import { type Refusal, refuse } from '../refusal.ts'
import { before } from '../time/calendar.ts'
import type { ItemPart } from './content.ts'
import type { DecisionState } from './cycle.ts'

/** What has to be seen to, and when it was. */
type Item = { readonly part: ItemPart; readonly done_at: Temporal.Instant | null }
type Slot = { readonly slot_from: Temporal.Instant | null; readonly slot_to: Temporal.Instant | null }

const open = (items: readonly Item[], parts: readonly ItemPart[]) =>
  items.filter(({ part, done_at }) => done_at === null && parts.includes(part)).length

/** Why work cannot begin now: it begins in its time, once every condition and check before it is seen to (DECIDE-6). */
export function begins(
  { slot_from, slot_to }: Slot,
  items: readonly Item[],
  now: Temporal.Instant,
): Refusal | null {
  if (slot_from !== null && before(now, slot_from)) return refuse('decision.too_early')
  if (slot_to !== null && !before(now, slot_to)) return refuse('decision.slot_over')
  const count = open(items, ['condition', 'before'])
  return count > 0 ? refuse('decision.checks_open', { count }) : null
}

/** Whether work runs beyond its time: whoever has the shift is called then, and nothing is cut by itself. */
export const isOver = (
  { state, slot_to: to }: Slot & { readonly state: DecisionState },
  now: Temporal.Instant,
): boolean => state === 'under-way' && to !== null && !before(now, to)

/** Why work is not over yet: each of its steps is done, or what was done in its place stands there. */
export function ends(items: readonly Item[]): Refusal | null {
  const count = open(items, ['step'])
  return count > 0 ? refuse('decision.steps_open', { count }) : null
}

/** Why it cannot be called right yet: everything that is looked at afterwards was. */
export function closes(items: readonly Item[]): Refusal | null {
  const count = open(items, ['after'])
  return count > 0 ? refuse('decision.checks_open', { count }) : null
}
