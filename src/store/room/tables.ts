import type { Generated } from 'kysely'
import type { EscortRule, Lock, RoomKind } from '#rules/plant/room/room.ts'

type Instant = Temporal.Instant

/** Places that are kept locked, exceptions from their rules, and who was there (migration 0033). */
export type RoomTables = {
  room: {
    id: string
    site: string
    area: string | null
    cell: string | null
    kind: RoomKind
    name: string
    /** Where exactly it is found. */
    spot: string
    lock: Lock
    /** Where its key is kept, or who gives it out. */
    key_place: string
    /** Whom to call at the door. */
    phone: string
    assets: string[]
    /** Whose holders may enter. */
    functions: Generated<string[]>
    escort: Generated<EscortRule>
    /** When its rules were put in force, and by whom; null as long as there are none. */
    ruled_at: Generated<Instant | null>
    ruled_by: Generated<string | null>
    retired_at: Generated<Instant | null>
    rev: Generated<number>
  }
  room_exception: {
    id: string
    site: string
    room: string
    decision: string
    /** Null for whoever is not in the directory. */
    person: string | null
    name: string
    company: string
    ended_at: Generated<Instant | null>
    rev: Generated<number>
  }
  room_entry: {
    id: string
    site: string
    room: string
    person: string | null
    name: string
    company: string
    purpose: string
    escort: string | null
    decision: string | null
    began_at: Instant
    began_by: string
    /** When they mean to be out again. */
    until: Instant
    ended_at: Generated<Instant | null>
    ended_by: Generated<string | null>
    rev: Generated<number>
  }
}
