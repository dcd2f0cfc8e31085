import type { Ask } from '#rules/decision/asks.ts'
import type { Message } from '#rules/post/message.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { peopleOfEach } from '../finding/owned.ts'

/** Who stands for functions at the place of a decision, each person once, without whoever acts, and without those outside. */
export async function peopleOf(
  tx: Tx,
  split: Split,
  { site, area }: Pick<DecisionRow, 'site' | 'area'>,
  functions: readonly string[],
  now: Temporal.Instant,
  but: string | null,
): Promise<readonly string[]> {
  const inside = functions.filter(fn => split.functions.some(({ id, external }) => id === fn && !external))
  const found = await peopleOfEach(tx, split, [...new Set(inside)], { site, area }, now)
  return [...new Set([...found.values()].flat().map(({ person }) => person))].filter(person => person !== but)
}

/** Those who are asked something hear that it waits for them. */
export async function tellAsked(
  tx: Tx,
  split: Split,
  row: Pick<DecisionRow, 'id' | 'number' | 'site' | 'area'>,
  asks: readonly Ask[],
  now: Temporal.Instant,
  but: string | null,
): Promise<readonly Message[]> {
  const functions = asks.map(one => one.function)
  const to = await peopleOf(tx, split, row, functions, now, but)
  if (to.length === 0) return []
  return [{ to, message: 'decision.asked', params: { decision: row.id, number: row.number } }]
}
