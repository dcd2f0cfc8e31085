import type { Actor } from '../people/actor.ts'
import { FOUNDER } from '../split/version/keys.ts'

/**
 * Whether what waits for functions at a place, or has moved up to them, concerns somebody who holds or stands in for one
 * of them there. What is held at corporate level is held everywhere, what is held at a site in each of
 * its areas.
 */
export function concerns(
  { held, founder }: Pick<Actor, 'held' | 'founder'>,
  limit: {
    readonly site: string | null
    readonly area: string | null
    readonly functions: readonly string[]
  },
): boolean {
  const { site, area, functions } = limit
  if (founder !== null && functions.includes(FOUNDER)) return true
  return held.some(
    one =>
      functions.includes(one.function) &&
      (one.site === null || (one.site === site && (one.area === null || area === null || one.area === area))),
  )
}
