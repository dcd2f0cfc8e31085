import { type Refusal, refuse } from '../refusal.ts'
import type { Factor } from './account.ts'
import type { Sites } from './actor.ts'

/** Where nothing is changed without a second factor: everywhere, or at these sites. */
export type Policy = { readonly everywhere: boolean; readonly sites: readonly string[] }

/** Whether somebody came with one factor alone. What the product does by itself came with none, and is not meant. */
export const isWeak = (factor: Factor | null): boolean => factor === 'password' || factor === 'provider'

/**
 * Whether somebody who came with this may change what belongs to a site (null: to none; `*`: to several); null is yes.
 * Reading is not asked for it.
 */
export function strongEnough(
  factor: Factor | null,
  { everywhere, sites }: Policy,
  site: string | null,
): Refusal | null {
  if (!isWeak(factor)) return null
  const asked = everywhere || (site === '*' ? sites.length > 0 : site !== null && sites.includes(site))
  return asked ? refuse('access.second_factor') : null
}

/** Where somebody who came with one factor alone changes nothing. */
export const weakSites = ({ everywhere, sites }: Policy): Sites => (everywhere ? '*' : sites)
