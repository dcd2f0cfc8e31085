import { type BoardItem, type BoardPlace, byWeight } from '#rules/board/board.ts'
import type { Tx } from '#store/database.ts'
import { entriesOnBoard } from '../room/overdue.ts'
import { decisionsOnBoard } from './decision.ts'
import { findingsOnBoard } from './finding.ts'
import { processOnBoard } from './process.ts'
import type { BoardSource } from './source.ts'
import { windowsOnBoard } from './windows.ts'

/** Everything that feeds the board. */
const sources: readonly BoardSource[] = [
  processOnBoard,
  entriesOnBoard,
  decisionsOnBoard,
  windowsOnBoard,
  findingsOnBoard,
]

/** What the shift of a place has to know of now, the weightiest first. */
export async function boardOf(
  tx: Tx,
  place: BoardPlace,
  now: Temporal.Instant,
): Promise<readonly BoardItem[]> {
  const all = await Promise.all(sources.map(({ items }) => items(tx, place, now)))
  return byWeight(all.flat())
}
