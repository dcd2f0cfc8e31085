/** Ages and delays are told in groups: up to so many days, and more. */
export const ageBuckets = [7, 30, 90] as const

/** Whole days from one instant to a later one. */
export const daysBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 86_400_000)
