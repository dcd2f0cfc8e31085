import type { Generated, JSONColumnType } from 'kysely'
import type { AssetClass, AssetState, Details } from '#rules/plant/asset.ts'
import type { DifferenceKind, DifferenceState } from '#rules/plant/import/difference.ts'
import type { ImportCounts, ImportKind, ImportState, RowKind, Says } from '#rules/plant/import/import.ts'
import type { Mapping } from '#rules/plant/import/mapping.ts'
import type { Said } from '#rules/plant/import/row.ts'
import type { Refusal } from '#rules/refusal.ts'

type Instant = Temporal.Instant
type Json<T extends object> = JSONColumnType<T, string | undefined, string>
type NullableJson<T extends object> = JSONColumnType<T | null, string | null | undefined, string | null>

/** The tables of imports (migration 0014). */
export type ImportTables = {
  asset_import: {
    id: string
    site: string
    kind: ImportKind
    /** The file holds every asset of the site: what is not in it is missing. */
    complete: boolean
    /** The tool or list that it comes from. */
    source: string
    name: string
    size: number
    pieces: number
    state: Generated<ImportState>
    says: Json<Says>
    detected: NullableJson<object>
    mapping: NullableJson<Mapping>
    sha256: string | null
    refusal: NullableJson<Refusal>
    /** Rows that are read, and bytes of the file; since when. */
    staged: Generated<number>
    done: Generated<number>
    since: Instant | null
    counts: NullableJson<ImportCounts>
    /** The state of the list at the dry run. */
    fingerprint: string | null
    by: string
    at: Instant
    act: string | null
  }
  asset_import_piece: { import: string; n: number; sha256: string; bytes: Buffer }
  asset_import_row: Omit<Said, 'class' | 'state' | 'details'> & {
    import: string
    n: number
    line: number
    odd: boolean
    id: string
    class: AssetClass | null
    state: AssetState | null
    details: NullableJson<Details>
    why: NullableJson<readonly Refusal[]>
    raw: NullableJson<readonly string[]>
  }
  asset_import_match: {
    import: string
    n: number | null
    kind: RowKind
    asset: string | null
    matched: string | null
    why: NullableJson<readonly Refusal[]>
  }
  asset_mapping: {
    id: string
    label: string
    ready: string
    mapping: Json<Mapping>
    rev: Generated<number>
  }
  asset_difference: {
    id: string
    site: string
    import: string
    source: string
    kind: DifferenceKind
    key: string
    asset: string | null
    field: string | null
    listed: string | null
    seen: string | null
    fields: NullableJson<Partial<Said>>
    state: Generated<DifferenceState>
    reason: string | null
    decided_by: string | null
    decided_at: Instant | null
    seen_at: Instant
    rev: Generated<number>
    act: Generated<string | null>
  }
  ledger_digested: { entry: string; changes: NullableJson<object> }
}
