import { z } from 'zod'
import { admittedTo, exceptionsNow, roomOwner, ruledOf } from '#acts/room/admitted.ts'
import { peopleFor } from '#acts/time/limit/split.ts'
import { placeInSplit } from '#rules/finding/finding.ts'
import { type Entrant, wayIn } from '#rules/plant/room/enter.ts'
import { escortRules, locks, roomKinds } from '#rules/plant/room/room.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { personNames } from '#store/people.ts'
import { nextTo } from '#store/plant/assets.ts'
import { decisionsForDoor, type EntryRow, insideOf, leftFrom, type RoomRow } from '#store/room/rooms.ts'

const Instant = z.iso.datetime()

export const Room = z.object({
  id: z.uuid(),
  site: z.string(),
  area: z.string().nullable(),
  cell: z.string().nullable(),
  kind: z.enum(roomKinds),
  name: z.string(),
  spot: z.string(),
  lock: z.enum(locks),
  keyPlace: z.string(),
  phone: z.string(),
  functions: z.array(z.string()),
  escort: z.enum(escortRules),
  ruled: z
    .object({ at: Instant, by: z.string().nullable() })
    .nullable()
    .describe('When its rules were put in force; null as long as it has none'),
  rev: z.int(),
})

export const Because = z.union([
  z.object({ function: z.string(), for: z.string().nullable().describe('Who is away, by name') }),
  z.object({ decision: z.uuid(), number: z.int(), until: z.iso.date().nullable() }),
])
export const Admitted = z.object({
  person: z.uuid().nullable(),
  name: z.string(),
  company: z.string(),
  outside: z.boolean().describe('Not one of the company’s own people'),
  way: z.enum(['alone', 'escorted', 'no']),
  because: z.array(Because),
})

export const Entry = z.object({
  id: z.uuid(),
  room: z.uuid(),
  person: z.uuid().nullable(),
  name: z.string(),
  company: z.string(),
  purpose: z.string(),
  escort: z.string().nullable().describe('The name of who takes them along'),
  decision: z.object({ id: z.uuid(), number: z.int() }).nullable(),
  began: Instant,
  by: z.string().describe('Who signed them in'),
  until: Instant,
  overdue: z.boolean(),
  ended: z.object({ at: Instant, by: z.string() }).nullable(),
  rev: z.int(),
})

export const RoomAnswer = z.object({
  room: Room,
  zone: z.string().describe('Whose clock it goes by'),
  assets: z.array(z.object({ id: z.uuid(), tag: z.string(), name: z.string() })),
  owner: z
    .object({ function: z.string(), people: z.array(z.object({ person: z.uuid(), name: z.string() })) })
    .nullable()
    .describe('Whose its rules are, by the split'),
  admitted: z.array(Admitted).describe('Who may enter themselves now, and why'),
  exceptions: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      company: z.string(),
      decision: z.object({ id: z.uuid(), number: z.int(), title: z.string() }),
      until: z.iso.date().nullable(),
      holds: z.boolean(),
      rev: z.int(),
    }),
  ),
  inside: z.array(Entry),
  left: z.array(Entry).describe('The last fifty who are out again'),
  decisions: z
    .array(z.object({ id: z.uuid(), number: z.int(), title: z.string(), kind: z.string() }))
    .describe('What somebody may be at the door for'),
})

export async function roomSaid(tx: Tx, rows: readonly RoomRow[]): Promise<z.input<typeof Room>[]> {
  const names = await personNames(
    tx,
    rows.map(one => one.ruled_by),
  )
  return rows.map(({ key_place: keyPlace, ruled_at, ruled_by, retired_at, assets, ...row }) => ({
    ...row,
    keyPlace,
    ruled: ruled_at && { at: ruled_at.toString(), by: names[ruled_by ?? ''] ?? null },
  }))
}

/** Lines of the book with the names that they have. */
export async function entriesSaid(
  tx: Tx,
  rows: readonly EntryRow[],
  now: Temporal.Instant,
): Promise<z.input<typeof Entry>[]> {
  const names = await personNames(
    tx,
    rows.flatMap(one => [one.escort, one.began_by, one.ended_by]),
  )
  const ids = [...new Set(rows.flatMap(one => one.decision ?? []))]
  const decisions =
    ids.length === 0
      ? []
      : await tx.selectFrom('decision').select(['id', 'number']).where('id', 'in', ids).execute()
  return rows.map(row => ({
    ...{ id: row.id, room: row.room, person: row.person, name: row.name, company: row.company },
    ...{ purpose: row.purpose, rev: row.rev },
    escort: names[row.escort ?? ''] ?? null,
    decision: decisions.find(({ id }) => id === row.decision) ?? null,
    ...{ began: row.began_at.toString(), by: names[row.began_by] ?? '', until: row.until.toString() },
    overdue: row.ended_at === null && Temporal.Instant.compare(row.until, now) <= 0,
    ended: row.ended_at && { at: row.ended_at.toString(), by: names[row.ended_by ?? ''] ?? '' },
  }))
}

/** Somebody at a door, with how they come in. */
export const admittedSaid = (row: RoomRow, one: Entrant): z.input<typeof Admitted> => ({
  ...one,
  because: one.because.map(each => ({ ...each })),
  way: wayIn(ruledOf(row), one),
})

/** Everything that is read of a place. */
export async function wholeRoom(
  tx: Tx,
  split: Split,
  row: RoomRow,
  now: Temporal.Instant,
): Promise<z.input<typeof RoomAnswer>> {
  const [room] = await roomSaid(tx, [row])
  const owner = await roomOwner(split, row, now)
  const stand = owner === null ? [] : await peopleFor(tx, split, [owner], placeInSplit(row), now)
  const admitted = await admittedTo(tx, split, row, now)
  const exceptions = await exceptionsNow(tx, split, row, now)
  const site = await tx.selectFrom('site').select('zone').where('id', '=', row.site).executeTakeFirst()
  return {
    ...{ room: room!, zone: site?.zone ?? 'UTC' },
    assets: (await nextTo(tx, row.assets)).map(({ id, tag, name }) => ({ id, tag, name })),
    owner:
      owner === null
        ? null
        : {
            function: owner,
            people: stand
              .filter(one => one.function === owner)
              .flatMap(one => one.people)
              .map(({ person, name }) => ({ person, name })),
          },
    admitted: admitted.map(one => admittedSaid(row, one)),
    exceptions: exceptions.map(({ id, name, company, decision, number, title, valid_until, holds, rev }) => ({
      ...{ id, name, company, decision: { id: decision, number, title }, until: valid_until, holds, rev },
    })),
    inside: await entriesSaid(tx, await insideOf(tx, { room: row.id }), now),
    left: await entriesSaid(tx, await leftFrom(tx, row.id, 50), now),
    decisions: (await decisionsForDoor(tx, row)).map(({ id, number, title, kind }) => ({
      id,
      number,
      title,
      kind,
    })),
  }
}
