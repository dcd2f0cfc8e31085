/** Whether somebody of the record has left by a moment (SPLIT-8). */
export const hasLeft = (
  { left_at }: { readonly left_at: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean => left_at !== null && Temporal.Instant.compare(left_at, now) <= 0
