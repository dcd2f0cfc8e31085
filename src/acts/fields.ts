import { z } from 'zod'
import { Label } from '#rules/split/facts.ts'
import { Zone } from '#rules/split/people/zone.ts'

/** A record's id, made by the client: a UUID. */
export const Uuid = z.uuid()
/** A word that stands in addresses and files: a site's or an area's id. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'small letters, digits and dashes, at most 40')
export const Name = z.string().trim().min(1).max(200)
export const Email = z.email().max(254)
/** Why something is done, in writing. */
export const Reason = z.string().trim().min(3, 'a few words at least').max(4_000)
/** PostgreSQL has no year 0. */
const inEra = (text: string) => !text.startsWith('0000')
/** A day, ISO 8601, in the zone of the site. */
export const Day = z.iso.date().refine(inEra, 'a day of our era')
/** A moment, ISO 8601, with its offset from UTC. */
export const Moment = z.iso.datetime({ offset: true }).refine(inEra, 'a moment of our era')
/** Wall time to the minute: a day and a time of day, in the zone of the site. */
export const Wall = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'a day and a time of day')
  .refine(text => inEra(text) && z.iso.date().safeParse(text.slice(0, 10)).success, 'a day of the calendar')
/** The instant of a moment, to the millisecond, as the record keeps it. */
export const instantOf = (moment: string): Temporal.Instant =>
  Temporal.Instant.from(moment).round('millisecond')
export { Label, Zone }
