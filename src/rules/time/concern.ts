import type { Actor } from '../people/actor.ts'
import { FOUNDER } from '../split/version/keys.ts'

type Step = { readonly functions: readonly string[]; readonly done: boolean }

/**
 * Whether a time limit concerns somebody: it waits for a function that they hold or stand in for at the place, or has
 * moved up to one. What a corporate function holds, it holds everywhere.
 */
export function concerns(
  { held, founder }: Pick<Actor, 'held' | 'founder'>,
  limit: { readonly site: string | null; readonly waits: readonly string[]; readonly steps: readonly Step[] },
): boolean {
  const asked = [...limit.waits, ...limit.steps.filter(({ done }) => done).flatMap(one => one.functions)]
  if (founder !== null && asked.includes(FOUNDER)) return true
  return held.some(({ function: fn, site }) => asked.includes(fn) && (site === null || site === limit.site))
}
