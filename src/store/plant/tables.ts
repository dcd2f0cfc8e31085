import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { AssetFields, Support } from '#rules/plant/asset.ts'
import type { AttachmentKind } from '#rules/plant/attachment.ts'
import type { Ratings, Scale } from '#rules/plant/criticality.ts'
import type { Label } from '#rules/split/facts.ts'
import type { Shown, ViewedList } from '#rules/view/view.ts'

type Json<T extends object> = JSONColumnType<T, string, string>
type Made<T> = ColumnType<T, never, never>

/** The tables of the plant (migration 0011). */
export type PlantTables = {
  cell: {
    site: string
    area: string
    id: string
    label: Json<Label>
    position: number
    rev: Generated<number>
  }
  production_scale: { only_one: Generated<boolean>; levels: Json<Scale>; rev: Generated<number> }
  asset: Omit<AssetFields, 'safetyFunction' | 'details'> & {
    id: string
    site: string
    safety_function: boolean | null
    rated: JSONColumnType<Ratings, string | undefined, string>
    details: Json<AssetFields['details']>
    /** 0: not rated, 1 low, 2 medium, 3 high. */
    ranking: Made<number>
    support: Made<Support>
    changed_at: Temporal.Instant
    rev: Generated<number>
    act: Generated<string | null>
    /** What a search looks into; no part of the record (migration 0018). */
    sought: Made<string>
  }
  /** A view of a list that somebody saved for themselves. */
  list_view: {
    id: string
    person: string
    list: ViewedList
    name: string
    search: Json<Shown['search']>
    rev: Generated<number>
  }
}

/** Files of assets and sites (migration 0019). */
export type AttachmentTables = {
  attachment: {
    id: string
    site: string
    /** Null: of the site itself. */
    asset: string | null
    decision: string | null
    name: string
    type: AttachmentKind
    /** In bytes. */
    size: number
    sha256: string
    /** Null once it is removed. */
    bytes: Buffer | null
    added_at: Temporal.Instant
    added_by: string | null
    rev: Generated<number>
  }
}
