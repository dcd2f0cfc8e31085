import { z } from 'zod'
import { processStates } from '#rules/plant/process.ts'
import { windowKinds } from '#rules/plant/window/window.ts'
import { Fact, Id, Label } from '#rules/split/facts.ts'
import { findingKinds } from '#rules/split/finding.ts'
import { Head } from '#rules/split/parts.ts'
import { Activity, Fn, Override } from '#rules/split/split.ts'
import { Hours } from '#rules/time/calendar.ts'
import { Recurrence, SeriesRule } from '#rules/time/recurrence.ts'
import { When } from './days.ts'

/** A person is named by the name; ids and addresses are made from it. */
const Name = z.string().min(1)
const listed = <Part extends z.ZodType>(part: Part) =>
  z.union([part.transform(one => [one]), z.array(part)]) as unknown as z.ZodType<z.output<Part>[]>

const Holding = z.union([
  Id.transform(fn => ({ function: fn })),
  z.strictObject({
    function: Id,
    area: Id.exactOptional(),
    from: When.exactOptional(),
    /** The first day on which it is no longer held. */
    to: When.exactOptional(),
  }),
]) as unknown as z.ZodType<{ function: string; area?: string; from?: When; to?: When }>

const Person = z.strictObject({
  name: Name,
  holds: listed(Holding),
  joined: When.exactOptional(),
  /** The first day on which somebody is no longer there. */
  left: When.exactOptional(),
  /** Where the mail goes, for people of other companies. */
  mail: z.string().exactOptional(),
})

/** What `company.yaml` holds: who is there. */
export const CompanyFile = z.strictObject({
  organisation: z.strictObject({
    label: Label,
    zone: z.string(),
    mail: z.string().endsWith('.example'),
    founded: When,
    founders: z.strictObject({ it: Name, operations: Name }),
    split: Head,
  }),
  sites: z.array(
    z.strictObject({
      id: Id,
      label: Label,
      zone: z.string(),
      joined: When.exactOptional(),
      areas: z.array(z.strictObject({ id: Id, label: Label })),
    }),
  ),
  /** By site, and `corporate`. */
  people: z.record(z.string(), z.array(Person)),
  deputies: z.record(Name, Name),
  absences: z.array(z.strictObject({ person: Name, from: When, to: When })),
  /** Courses that somebody has done, recorded by whom, and the last day on which they hold. */
  trainings: z.array(z.strictObject({ person: Name, course: Id, by: Name, from: When, to: When })),
})
export type CompanyFile = z.output<typeof CompanyFile>

/** What `calendars.yaml` holds: when people of a place (or `corporate`) are at work, and who of the company is on call. */
export const CalendarsFile = z.strictObject({
  calendars: z.record(z.string(), Hours),
  rotas: z.array(
    z.strictObject({ function: Id, at: z.string(), rule: Recurrence, people: z.array(Name).min(1) }),
  ),
})
export type CalendarsFile = z.output<typeof CalendarsFile>

/** What `windows.yaml` holds: when the plants may be touched, and what their processes do. */
export const WindowsFile = z.strictObject({
  windows: z.array(
    z.strictObject({
      site: Id,
      area: Id.nullable().default(null),
      by: Name,
      kind: z.enum(windowKinds).default('window'),
      title: z.string(),
      why: z.string(),
      /** Days from the day of setting up; a series begins by its rule. */
      day: z.int().exactOptional(),
      at: z.string(),
      hours: z.int(),
      rule: SeriesRule.exactOptional(),
      only: z.array(z.string()).exactOptional(),
    }),
  ),
  processes: z.array(z.strictObject({ site: Id, area: Id, by: Name, state: z.enum(processStates) })),
})
export type WindowsFile = z.output<typeof WindowsFile>

/**
 * Elements of a split as they are changed: what is named is put, parts of a row and rules one by one; the rest stays as
 * it is. What is new must be whole.
 */
export const Changes = z.strictObject({
  functions: z.array(Fn).exactOptional(),
  facts: z.array(Fact).exactOptional(),
  activities: z.array(Activity.partial().extend({ id: Id })).exactOptional(),
  /** Activities that there are no longer. */
  retired: z.array(Id).exactOptional(),
  overrides: z.array(Override.partial().extend({ place: z.string(), activity: Id })).exactOptional(),
})
export type Changes = z.output<typeof Changes>

/** What a file under `versions` holds: how a version came about. The last one is a draft, and signed by nobody. */
export const VersionFile = z.strictObject({
  label: z.string().min(1),
  opened: When,
  signed: When.exactOptional(),
  in_force: When.exactOptional(),
  keys: z.strictObject({ it: Name, operations: Name }).exactOptional(),
  /** Who changed what, in order. */
  steps: z.array(z.strictObject({ by: Name, at: When, changes: Changes })).min(1),
  /** Findings that it came into force with, accepted in writing. */
  accepted: z
    .array(
      z.strictObject({
        finding: z.strictObject({ kind: z.enum(findingKinds), place: z.string(), rows: z.array(Id) }),
        by: Name,
        at: When,
        reason: z.string().min(1),
      }),
    )
    .default([]),
})
export type VersionFile = z.output<typeof VersionFile>
