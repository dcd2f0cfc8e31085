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
