import { type Refusal, refuse } from '../refusal.ts'
import { isLoopback } from '../running/settings.ts'
import { keyHolders } from '../split/given.ts'
import type { Split } from '../split/split.ts'

/** Whoever has this value in the claim is said to hold this function, at a site or corporate (null). */
export type Mapped = { readonly value: string; readonly function: string; readonly site: string | null }

/** The company's own sign-in (OpenID Connect), as far as signing in needs it; the secret is sealed. */
export type Provider = {
  readonly issuer: string
  readonly client: string
  readonly secret: string
  /** The claim that carries the groups of a person; null where nothing is mapped. */
  readonly claim: string | null
}

/** Whether an issuer is on this very machine, which is the only place for one without TLS. */
export const onLoopback = (url: URL): boolean => isLoopback(url.hostname.replace(/^\[|\]$/g, ''))

/** Whether an issuer can be used: over https, but for one on this machine; null is yes. */
export function issuerFits(issuer: string): Refusal | null {
  const url = URL.parse(issuer)
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '')
    return refuse('provider.issuer_wrong')
  if (url.protocol === 'https:' || (url.protocol === 'http:' && onLoopback(url))) return null
  return refuse('provider.issuer_insecure')
}

/** The values of a claim: texts, alone or in a list; anything else says nothing. */
export const valuesOf = (claim: unknown): readonly string[] =>
  [claim].flat().filter((value): value is string => typeof value === 'string')

/** A function that stands for a person by their claims now: given as a holding, or waiting for somebody to give it. */
export type Claimed = {
  readonly id: string
  readonly function: string
  readonly site: string | null
  readonly holding: string | null
}

/** What follows from the claims of a person: functions given at once, functions that wait, and what is over. */
export type Following = {
  readonly given: readonly Mapped[]
  readonly waiting: readonly Mapped[]
  readonly over: readonly Claimed[]
}

/**
 * What the claims of a person change. A function of the split in force that turns no key is given; one that does waits for
 * whoever may give it, as everything does while there is no split (null). What the claims no longer say is over.
 */
export function follow(
  split: Split | null,
  mapping: readonly Mapped[],
  values: readonly string[],
  now: readonly Claimed[],
): Following {
  const seat = (one: { readonly function: string; readonly site: string | null }) =>
    `${one.function} ${one.site ?? ''}`
  const functions = new Set(split?.functions.map(({ id }) => id))
  const said = mapping.filter(({ value, function: fn }) => values.includes(value) && functions.has(fn))
  const wanted = new Map(said.map(one => [seat(one), one]))
  const there = new Set(now.map(seat))
  const fresh = [...wanted.values()].filter(one => !there.has(seat(one)))
  const keys = split === null ? new Set() : keyHolders(split)
  return {
    given: fresh.filter(one => !keys.has(one.function)),
    waiting: fresh.filter(one => keys.has(one.function)),
    over: now.filter(one => !wanted.has(seat(one))),
  }
}

export const changesNothing = ({ given, waiting, over }: Following): boolean =>
  given.length + waiting.length + over.length === 0
