import type { Generated, JSONColumnType } from 'kysely'
import type { Factor } from '#rules/people/account.ts'
import type { Mapped } from '#rules/people/provider.ts'
import type { Meaning } from '#rules/people/signature.ts'
import type { Said } from '#rules/post/answer.ts'
import type { Message } from '#rules/post/message.ts'
import type { Security } from '#rules/post/settings.ts'
import type { Label } from '#rules/split/facts.ts'
import type { Side } from '#rules/split/split.ts'
import type { VersionState } from '#rules/split/version/inForce.ts'
import type { Hours } from '#rules/time/calendar.ts'
import type { StepKind } from '#rules/time/limit.ts'
import type { ConfigurationTables } from './configuration/tables.ts'
import type { DecisionTables } from './decision/tables.ts'
import type { FloorTables } from './floor/tables.ts'
import type { NetworkTables } from './network/tables.ts'
import type { PerimeterTables } from './perimeter/tables.ts'
import type { ConstraintTables } from './plant/constraintTables.ts'
import type { ImportTables } from './plant/import/tables.ts'
import type { AttachmentTables, PlantTables } from './plant/tables.ts'
import type { WindowTables } from './plant/windowTables.ts'
import type { RoomTables } from './room/tables.ts'

type Instant = Temporal.Instant
/** JSON comes in as text and out as a value. */
type Json<T> = JSONColumnType<T & object, string, string>
type NullableJson = { __select__: unknown; __insert__: string | null; __update__: string | null }

type Rev = { rev: Generated<number> }
type WebhookState = 'active' | 'stopped' | 'removed'
type DeliveryState = 'due' | 'sent' | 'dead'
type Span = { from_day: string | null; to_day: string | null }

/** The tables of schema `countersign`, as they come out of the database (docs/database.md). */
export type Tables = PlantTables &
  WindowTables &
  ConstraintTables &
  ConfigurationTables &
  RoomTables &
  ImportTables &
  FloorTables &
  DecisionTables &
  NetworkTables &
  PerimeterTables &
  AttachmentTables & {
    organisation: Rev & {
      only_one: Generated<boolean>
      mode: 'own' | 'sample'
      label: Json<Label>
      founder_it: string
      founder_operations: string
      founded_at: Instant
      zone: Generated<string>
      second_factor: Generated<boolean>
    }
    site: Rev & {
      id: string
      label: Json<Label>
      zone: string
      position: number
      second_factor: Generated<boolean>
      regimes: string[] | null
    }
    area: Rev & { site: string; id: string; label: Json<Label>; position: number }
    person: Rev & {
      id: string
      name: string
      email: string
      account: string | null
      administrator: Generated<boolean>
      /** From then on they hold nothing and do not sign in. */
      left_at: Generated<Instant | null>
      kind: Generated<'person' | 'service'>
    }
    token: Rev & {
      id: string
      person: string
      label: string
      hash: Buffer
      scope: string[]
      site: string | null
      factor: Factor | null
      created_at: Instant
      expires_at: Instant
      revoked_at: Instant | null
    }
    token_use: { token: string; at: Instant }
    provider: Rev & {
      only_one: Generated<boolean>
      issuer: string
      client: string
      secret: string
      label: string
      claim: string | null
      mapping: Json<readonly Mapped[]>
      enabled: boolean
    }
    claimed: {
      id: string
      person: string
      function: string
      site: string | null
      value: string
      holding: string | null
      since: Instant
      gone_at: Instant | null
    }
    holding: Rev &
      Span & { id: string; function: string; person: string; site: string | null; area: string | null }
    deputy: Rev & Span & { id: string; person: string; deputy: string }
    absence: Rev & { id: string; person: string; from_at: Instant; to_at: Instant | null }
    training: Rev & { id: string; person: string; course: string; from_day: string; to_day: string | null }
    records_state: { relation: string; connection: number; changes: number }
    invitation: {
      id: string
      person: string
      purpose: 'join' | 'recover'
      hash: string
      expires_at: Instant
      used_at: Instant | null
    }
    split_version: Rev & {
      id: string
      label: string
      state: VersionState
      number: number | null
      based_on: string | null
      in_force_from: Instant | null
      opened_by: string | null
      opened_at: Instant
      signed_at: Instant | null
      withdrawn_at: Instant | null
      hash: string | null
    }
    split_part: Rev & {
      version: string
      kind: string
      key: string
      position: number
      site: string | null
      body: Json<unknown>
      act: Generated<string | null>
    }
    acceptance: Rev & {
      version: string
      finding: string
      sentence: string
      reason: string
      by: string
      at: Instant
      site: string | null
      restricted: NullableJson
    }
    restricted: {
      id: string
      site: string | null
      kind: string
      subject: string
      salt: string
      value: Json<unknown>
    }
    signature: Rev & {
      id: string
      kind: string
      subject: string
      hash: string
      person: string
      printed_name: string
      function: string
      side: Side
      standing_for: string | null
      /** The function whose key or consent it is, where that is not the whole side's. */
      slot: string | null
      meaning: Meaning
      at: Instant
      zone: string
      site: string | null
      void_at: Instant | null
      void_by: string | null
    }
    calendar: Rev & {
      site: string | null
      hours: Json<Hours['hours']>
      holidays: Json<Hours['holidays']>
    }
    rotation: Rev & {
      id: string
      function: string
      site: string | null
      start: string
      rule: string
      people: string[]
      to_day: string | null
    }
    time_limit: Rev & {
      id: string
      kind: string
      subject: string
      turn: number
      site: string | null
      area: string | null
      activity: string
      within: string
      waits: string[]
      opened_at: Instant
      due_at: Instant
      ended_at: Instant | null
      ended: string | null
    }
    time_limit_step: Rev & {
      time_limit: string
      n: number
      site: string | null
      what: StepKind
      due_at: Instant
      functions: string[]
      done_at: Instant | null
      dropped: Generated<boolean>
    }
    origin: {
      id: string
      salt: string
      channel: string
      address: string | null
      agent: string | null
      session: string | null
    }
    personal: { id: string; person: string; salt: string; value: NullableJson }
    ledger_entry: {
      id: string
      act: string
      at: Instant
      person: string | null
      function: string | null
      origin: string | null
      site: string | null
      kind: string
      subject: string
      before: NullableJson
      after: NullableJson
      why: string | null
      request: Buffer
    }
    ledger_change: { entry: string; relation: string; n: number; before: Json<Record<string, unknown>> }
    ledger_link: { seq: number; entry: string; changes: NullableJson; hash: Buffer }
    ledger_key: { id: string; public: Buffer }
    ledger_seal: { number: number; seq: number; at: Instant; hash: Buffer; key: string; signature: Buffer }
    mail: Rev & {
      only_one: Generated<boolean>
      enabled: boolean
      host: string
      port: number
      security: Security
      username: string | null
      password: string | null
      sender: string
    }
    webhook: Rev & {
      id: string
      name: string
      url: string
      private: boolean
      acts: string[] | null
      only_site: string | null
      state: WebhookState
      secret: string
      old_secret: string | null
      old_until: Instant | null
    }
    mail_wish: { person: string; daily: boolean; rev: number }
    delivery: {
      id: Generated<string>
      entry: string
      person: string | null
      message: Json<Omit<Message, 'to'>> | null
      webhook: string | null
      /** It waits for the one mail of its day. */
      daily: Generated<boolean>
      at: Instant
      state: Generated<DeliveryState>
      due_at: Instant
      attempts: Generated<number>
      tried_at: Instant | null
      answer: Json<Said> | null
    }
    outbox: { seq: Generated<number>; entry: string; tell: Json<readonly Message[]>; at: Generated<Instant> }
  }
