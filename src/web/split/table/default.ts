import type { Refusal } from '#rules/refusal.ts'
import { editSaid, type Spot } from '#rules/split/level/override.ts'
import type { Row, Split } from '#rules/split/split.ts'

/** A level's default row set; a place that leaves every part to the level above has none. */
export const editDefault = (split: Split, spot: Spot, row: Row): Split | Refusal =>
  editSaid(split, spot, ({ row: _, ...rest }) =>
    spot.place !== null && Object.keys(row).length === 0 ? rest : { ...rest, row },
  )
