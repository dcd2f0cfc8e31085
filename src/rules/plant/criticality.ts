import { z } from 'zod'
import { type Refusal, refuse } from '../refusal.ts'
import { type Level, levels, type RatedFor, ratedFor } from './asset.ts'

/** One rating of an asset: how critical it is, why, and for safety from which hazard analysis that follows (PLANT-3). */
export type Rating = { readonly level: Level; readonly reason: string; readonly source: string }
export type Ratings = Readonly<Partial<Record<RatedFor, Rating>>>

/** Refuses a rating for safety that names no source (`asset.source_missing`): it comes from the hazard analysis. */
export const ratingStands = (dimension: RatedFor, { source }: Pick<Rating, 'source'>): Refusal | null =>
  dimension === 'safety' && source === '' ? refuse('asset.source_missing') : null

/** What an asset's ranking is and why: the highest of its ratings, never an average; null where there is none yet. */
export function rankingOf(ratings: Ratings): { level: Level; from: RatedFor[]; missing: RatedFor[] } | null {
  const missing = ratedFor.filter(one => ratings[one] === undefined)
  const level = levels.findLast(one => ratedFor.some(dimension => ratings[dimension]?.level === one))
  if (level === undefined) return null
  return { level, from: ratedFor.filter(one => ratings[one]?.level === level), missing }
}

/** How a company words what each level of production means to it: "the line stands for a shift". */
export const Scale = z.strictObject(
  Object.fromEntries(levels.map(level => [level, z.string().trim().min(3).max(300)])) as Record<
    Level,
    z.ZodString
  >,
)
export type Scale = z.output<typeof Scale>
