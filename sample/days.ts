import { z } from 'zod'

/** A day told from today: calendar months first, then days. `{ months_ago: 20, days_ago: 10 }` lies before 20 months ago. */
export const When = z
  .strictObject({
    months_ago: z.int().positive().exactOptional(),
    days_ago: z.int().nonnegative().exactOptional(),
    in_days: z.int().positive().exactOptional(),
  })
  .refine(told => Object.keys(told).length > 0, 'such as months_ago: 3, or in_days: 6')
export type When = z.output<typeof When>

export function dayOf({ months_ago = 0, days_ago = 0, in_days = 0 }: When, today: Temporal.PlainDate) {
  return today.subtract({ months: months_ago }).add({ days: in_days - days_ago })
}

const zoned = (day: Temporal.PlainDate, zone: string) => day.toZonedDateTime(zone).toInstant().toString()

/** The first instant of a day (ISO 8601) in a zone. */
export const startOf = (day: string, zone: string): string => zoned(Temporal.PlainDate.from(day), zone)

/** The instant at which a day is over in a zone. */
export const endOf = (day: string, zone: string): string =>
  zoned(Temporal.PlainDate.from(day).add({ days: 1 }), zone)
