import type { BoardItem, BoardKind, BoardPlace } from '#rules/board/board.ts'
import type { Tx } from '#store/database.ts'

/**
 * What stands on a shift board (PLANT-12), one file for each kind and a line in `board.ts`. `items` gives what concerns a
 * place now and in the next days (`AHEAD`): an area's own and what concerns the site as a whole, or (area null) all of the
 * site. It runs in the scope of who looks, and has to be quick: walls ask it whenever something changes.
 */
export type BoardSource = {
  readonly kind: BoardKind
  readonly items: (tx: Tx, place: BoardPlace, now: Temporal.Instant) => Promise<readonly BoardItem[]>
}
