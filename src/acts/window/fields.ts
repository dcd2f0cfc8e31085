import { z } from 'zod'
import { windowKinds } from '#rules/plant/window/window.ts'
import { SeriesRule } from '#rules/time/recurrence.ts'
import { Name, Reason, Slug, Uuid, Wall } from '../fields.ts'

const Intervention = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'the id of an intervention')

/** Where something holds: a site, an area of it, a cell of that. */
export const placeFields = {
  site: Slug,
  area: Slug.nullable().default(null),
  cell: Slug.nullable().default(null),
}

/** What is said of a window or blackout; times are wall times of the site's zone. */
export const windowFields = {
  window: Uuid,
  kind: z.enum(windowKinds),
  title: Name,
  why: Reason,
  interventions: z.array(Intervention).min(1).max(40).nullable().default(null),
  start: Wall,
  end: Wall,
  rule: SeriesRule.nullable().default(null),
  also: z.array(Wall).max(100).default([]),
}
