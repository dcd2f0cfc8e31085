/** Pauses after each attempt that failed, in seconds: eight attempts within about a day. */
const PAUSES = [30, 120, 600, 1_800, 7_200, 21_600, 54_000] as const
/** By how much of itself a pause is longer or shorter, so that what failed together is not tried together. */
const JITTER = 0.2

export const ATTEMPTS = PAUSES.length + 1

/**
 * How long to wait after attempt number `attempt` (from 1) has failed, in milliseconds; null where it was the last one.
 * `random` is a number from 0 to 1.
 */
export function pauseAfter(attempt: number, random: number): number | null {
  const pause = PAUSES[attempt - 1]
  return pause === undefined ? null : Math.round(pause * 1_000 * (1 + JITTER * (2 * random - 1)))
}
