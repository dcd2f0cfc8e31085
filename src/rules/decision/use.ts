import { type Refusal, refuse } from '../refusal.ts'
import { before } from '../time/calendar.ts'
import type { Kind } from './kind.ts'

/** How often at most something is used that is approved for many times; null where its kind is not used at all. */
export const mostUses = (
  { uses }: Pick<Kind, 'uses'>,
  { fields }: { readonly fields: Readonly<Record<string, string | boolean>> },
): number | null => (uses === undefined ? null : Number(fields[uses.most]))

/** What an approval holds for, since when, and its last day at its place; `most` times. */
export type Approval = {
  readonly class: string | null
  readonly site: string | null
  readonly area: string | null
  readonly since: Temporal.Instant
  readonly until: string | null
  readonly zone: string
  readonly used: number
  readonly most: number | null
}
type Asset = {
  readonly tag: string
  readonly class: string
  readonly site: string
  readonly area: string | null
}

/** Whether an asset is of the class and at the place for which it was approved. */
export const isCovered = (of: Pick<Approval, 'class' | 'site' | 'area'>, asset: Asset): boolean =>
  (of.class === null || of.class === asset.class) &&
  (of.site === null || of.site === asset.site) &&
  (of.area === null || of.area === asset.area)

/**
 * Why an approval cannot be used on assets at a moment (DECIDE-1): it is used up, did not hold then, or is not about them. Null
 * where it can.
 */
export function usable(
  approval: Approval,
  assets: readonly Asset[],
  at: Temporal.Instant,
  now: Temporal.Instant,
): Refusal | null {
  const { used, most, since, until, zone } = approval
  if (most === null) return refuse('decision.not_for_use')
  if (before(now, at)) return refuse('decision.not_happened')
  const day = at.toZonedDateTimeISO(zone).toPlainDate().toString()
  // People say when it was to the minute.
  if (
    before(at, since.round({ smallestUnit: 'minute', roundingMode: 'trunc' })) ||
    (until !== null && day > until)
  )
    return refuse('decision.not_held')
  if (used >= most) return refuse('decision.used_up', { most })
  const outside = assets.filter(asset => !isCovered(approval, asset))
  return outside.length > 0 ? refuse('decision.outside', { assets: outside.map(({ tag }) => tag) }) : null
}
