import { type Refusal, refuse } from '../refusal.ts'
import { type ActName, actNames } from '../split/acts.ts'
import { type Actor, type Held, isAmong, READING, type Sites } from './actor.ts'

/** How long a token lasts at most, in days. */
export const LONGEST = 366

/** What no token does: it has no identity to prove, and lets nobody in. */
const never: readonly ActName[] = ['organisation.found', 'person.invite']

/** What the scope of a token is made of: reading, and the acts that a token may do. */
export const scopes: readonly string[] = [READING, ...actNames.filter(name => !never.includes(name))]

/** A token that somebody wants: whose it will be, what for, until when. */
export type Wanted = {
  readonly holder: { readonly id: string; readonly active: boolean; readonly kind: 'person' | 'service' }
  readonly scope: readonly string[]
  readonly expires: Temporal.Instant
}

/**
 * Whether somebody may make a token; null is yes. People make their own, administrators those of service accounts.
 * Refuses for others, without a scope, with a part that no token has, for the past, and for longer than a year.
 */
export function issue(
  { holder, scope, expires }: Wanted,
  actor: Actor,
  now: Temporal.Instant,
): Refusal | null {
  const outside = mayKeep(holder, actor)
  if (outside !== null) return outside
  if (!holder.active) return refuse('person.inactive')
  if (scope.length === 0) return refuse('token.no_scope')
  const wrong = scope.find(part => !scopes.includes(part))
  if (wrong !== undefined) return refuse('token.scope_wrong', { part: wrong })
  if (Temporal.Instant.compare(expires, now) <= 0) return refuse('token.over')
  const longest = now.add({ hours: LONGEST * 24 })
  return Temporal.Instant.compare(expires, longest) > 0 ? refuse('token.too_long', { days: LONGEST }) : null
}

/** Whether somebody may make or revoke tokens of this holder; null is yes. */
export function mayKeep({ id, kind }: Pick<Wanted['holder'], 'id' | 'kind'>, actor: Actor): Refusal | null {
  if (actor.person === id) return null
  return kind === 'service' && actor.administrator ? null : refuse('token.not_yours')
}

/**
 * Who acts with a token: its holder, held to its scope. One for a site sees and acts at that site alone: what is given
 * everywhere is given there, and what belongs to no site (administering, founding) is not given at all.
 */
export function withToken(
  holder: Actor,
  {
    scope,
    site,
    factor,
  }: Pick<Actor, 'factor'> & { readonly scope: readonly string[]; readonly site: string | null },
): Actor {
  if (site === null) return { ...holder, scope, factor }
  const there = (held: readonly Held[]) =>
    held.filter(one => one.site === null || one.site === site).map(one => ({ ...one, site }))
  const by = Object.fromEntries(
    Object.entries(holder.by)
      .map(([name, held]) => [name, there(held)] as const)
      .filter(([, held]) => held.length > 0),
  ) as Actor['by']
  return {
    ...holder,
    administrator: false,
    founder: null,
    held: holder.held.filter(one => one.site === null || one.site === site),
    by,
    may: holder.may.filter(name => by[name] !== undefined),
    sites: within(holder.sites, site),
    audits: within(holder.audits, site),
    scope,
    factor,
  }
}

const within = (sites: Sites, site: string): Sites => (isAmong(site, sites) ? [site] : [])
