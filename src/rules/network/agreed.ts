import { z } from 'zod'
import { Id, Label } from '../split/facts.ts'
import { protocols } from './flow.ts'
import { Levels, marks, PurdueLevel } from './security.ts'

/** Who opens the connections: the first side of the conduit, the second, or either. */
export const directions = ['forward', 'back', 'both'] as const
export type Direction = (typeof directions)[number]

/** How much one file may agree. */
export const most = { zones: 2_000, prefixes: 200_000, permissions: 50_000 } as const

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/

/** A day, or an instant in UTC. */
const Moment = z
  .string()
  .regex(INSTANT, 'a day such as 2026-03-31, or an instant such as 2026-03-31T18:00Z')
  .refine(text => !Number.isNaN(Date.parse(text)), 'a day that exists')

const Port = z.int().min(0).max(65_535)
export type Ports = { readonly from: number; readonly to: number }
const PortText = z
  .string()
  .regex(/^\s*\d{1,5}\s*(-\s*\d{1,5}\s*)?$/, 'a port such as 502, or a range such as 5000-5010')
  .transform((text, context): Ports => {
    const [from = 0, to = from] = text.split('-').map(Number)
    if (from > to || to > 65_535)
      context.addIssue({ code: 'custom', message: 'a range of 0 to 65535, the smaller first' })
    return { from, to }
  })
const PortRange = z.union([Port.transform((port): Ports => ({ from: port, to: port })), PortText])
const listOf = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one).min(1), one.transform(value => [value])])

/** Traffic that both sides agreed on, as a file says it. */
const PermissionFile = z.strictObject({
  id: Id,
  label: Label.exactOptional(),
  protocol: z.union([z.literal('any').transform(() => [...protocols]), listOf(z.enum(protocols))]),
  /** Ports of whoever is asked; every port where none is named. Of TCP and UDP only. */
  ports: listOf(PortRange).exactOptional(),
  /** What the traffic was recognised as (the word of Zeek): where something else was recognised, it is not agreed. */
  service: z.string().min(1).max(80).exactOptional(),
  direction: z.enum(directions).default('forward'),
  from: Moment.exactOptional(),
  until: Moment.exactOptional(),
  /** What it is needed for. */
  purpose: z.string().min(1).max(1_000).exactOptional(),
  /** The number of the decision by which it was agreed. */
  decision: z.int().positive().exactOptional(),
})

const Marks = z.array(z.enum(marks)).default([])
const Note = z.string().min(1).max(4_000)

const ZoneFile = z.strictObject({
  id: Id,
  label: Label.exactOptional(),
  prefixes: z.array(z.string()).default([]),
  level: PurdueLevel.exactOptional(),
  target: Levels.exactOptional(),
  capability: Levels.exactOptional(),
  achieved: Levels.exactOptional(),
  /** The function of the split that answers for it. */
  owner: Id.exactOptional(),
  marks: Marks,
  note: Note.exactOptional(),
  /** Its place within its level, from the left, where somebody has put it. */
  place: z.int().min(0).max(100_000).exactOptional(),
})

const AssetFile = z.strictObject({
  id: z.string().min(1).max(200),
  zone: Id,
  addresses: z.array(z.string()).min(1),
})

const ConduitFile = z.strictObject({
  id: Id,
  label: Label.exactOptional(),
  from: Id,
  to: Id,
  /** The approved technology that joins the two zones. */
  technology: z.string().min(1).max(300).exactOptional(),
  owner: Id.exactOptional(),
  marks: Marks,
  note: Note.exactOptional(),
  permissions: z.array(PermissionFile).default([]),
})

/** A file of zones, conduits and what was agreed for them: `countersign.zones/1`. */
export const AgreedFile = z.strictObject({
  format: z.literal('countersign.zones/1'),
  zones: z.array(ZoneFile).min(1).max(most.zones),
  assets: z.array(AssetFile).default([]),
  conduits: z.array(ConduitFile).default([]),
})
export type AgreedFile = z.output<typeof AgreedFile>

export type Zone = { readonly id: string; readonly label: Label; readonly prefixes: readonly string[] }
export type ZoneAsset = { readonly id: string; readonly zone: string; readonly addresses: readonly string[] }
export type Conduit = {
  readonly id: string
  readonly label: Label
  readonly from: string
  readonly to: string
}
export type Permission = {
  readonly id: string
  readonly conduit: string
  readonly label: Label
  readonly protocols: readonly (typeof protocols)[number][]
  /** Empty: every port. */
  readonly ports: readonly Ports[]
  readonly service: string | null
  readonly direction: Direction
  /** Milliseconds since 1970; `until` is the first moment at which it holds no more. */
  readonly from: number | null
  readonly until: number | null
}

/** What was agreed, as plain lists, the way tables hold it. */
export type Agreed = {
  readonly zones: readonly Zone[]
  readonly assets: readonly ZoneAsset[]
  readonly conduits: readonly Conduit[]
  readonly permissions: readonly Permission[]
}

const DAY = 86_400_000

/** Who opens the connections between two that a conduit joins, as people write it. */
export const wayOf = (direction: Direction, one: string, other: string): string =>
  ({ forward: `${one} → ${other}`, back: `${other} → ${one}`, both: `${one} ↔ ${other}` })[direction]

/** The moment a text names; a day as an end ends with the day (UTC). */
export const momentOf = (text: string, end: boolean): number =>
  Date.parse(text) + (end && text.length === 10 ? DAY : 0)

/** Whether a permission has ended by a moment (milliseconds since 1970): one of a plan, whose end is a text, or of its lists. */
export function hasEnded({ until }: { readonly until?: string | number | null }, at: number): boolean {
  if (until === undefined || until === null) return false
  return (typeof until === 'string' ? momentOf(until, true) : until) <= at
}

/** Whether a permission holds at a moment (milliseconds since 1970). */
export const isInForce = (permission: Pick<Permission, 'from' | 'until'>, at: number): boolean =>
  (permission.from === null || at >= permission.from) && !hasEnded(permission, at)

/** The lists of a file that fits the schema. */
export const listsOf = (file: AgreedFile): Agreed => ({
  zones: file.zones.map(({ id, label = { en: id }, prefixes }) => ({ id, label, prefixes })),
  assets: file.assets,
  conduits: file.conduits.map(({ id, label = { en: id }, from, to }) => ({ id, label, from, to })),
  permissions: file.conduits.flatMap(({ id: conduit, permissions }) =>
    permissions.map(({ id, label, protocol, ports = [], service = null, direction, from, until }) => ({
      id,
      conduit,
      label: label ?? { en: id },
      protocols: protocol,
      ports,
      service,
      direction,
      from: from === undefined ? null : momentOf(from, false),
      until: until === undefined ? null : momentOf(until, true),
    })),
  ),
})
