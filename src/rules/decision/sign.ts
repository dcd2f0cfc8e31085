import { type Refusal, refuse } from '../refusal.ts'
import type { SecondKey, Standing } from '../split/answer.ts'
import type { Side } from '../split/split.ts'

/** A slot to be signed, who can, and who has. */
export type Slot = {
  readonly role: 'key' | 'consent'
  /** The function that the split names. */
  readonly function: string
  readonly side: Side
  /** Who stands for it now, each with the function in which they would sign. */
  readonly holders: readonly (Standing & { readonly function: string })[]
  /** Who has signed. */
  readonly by: string | null
}

/** All that a signature depends on. */
export type Signing = {
  readonly slots: readonly Slot[]
  /** Who asked, and whoever inside has taken it over. */
  readonly requesters: readonly string[]
  /** Who acted first, where people did: they never sign the review. */
  readonly acted: readonly string[]
  /** Whether somebody asked for advice has neither answered nor let their time pass. */
  readonly consulting: readonly string[]
}

/** A slot that is signed: in which function, for whom, and whether nothing is left open. */
export type Turned = {
  readonly slot: Slot
  readonly function: string
  readonly standingFor: string | null
  readonly last: boolean
}

/**
 * A person's signature on a decision (DECIDE-3). Nobody turns two keys, a deputy turns as deputy, the requester never turns
 * the only key, and nobody who acted first reviews what they did. Where several slots are open to them, first the consent that
 * is theirs, then the key that fewest others could turn. Refuses whoever is not asked, naming who is.
 */
export function turn(signing: Signing, person: string): Turned | Refusal {
  const { slots, requesters, acted, consulting } = signing
  const theirs = slots.filter(({ holders }) => holders.some(one => one.person === person))
  if (theirs.length === 0) return refuse('decision.not_asked', asked(slots))
  if (acted.includes(person)) return refuse('decision.acted_in_it')
  const open = theirs.filter(({ by }) => by === null)
  if (open.length === 0)
    return theirs.some(({ by }) => by === person)
      ? refuse('decision.signed_by_you')
      : refuse('decision.slot_signed', asked(slots.filter(({ by }) => by === null)))
  const turned = slots.some(({ role, by }) => role === 'key' && by === person)
  const free = open.filter(({ role }) => role === 'consent' || !turned)
  if (free.length === 0) return refuse('decision.both_keys')
  const keys = slots.filter(({ role }) => role === 'key')
  const allowed = free.filter(
    ({ role }) => role === 'consent' || !requesters.includes(person) || keys.length > 1,
  )
  if (allowed.length === 0) return refuse('decision.own_request')
  if (consulting.length > 0) return refuse('decision.consulting', { functions: consulting })
  const [slot] = allowed.toSorted(
    (a, b) => Number(a.role === 'key') - Number(b.role === 'key') || others(a, person) - others(b, person),
  )
  const { function: fn, for: standingFor } = slot!.holders.find(one => one.person === person)!
  const last = slots.every(one => one === slot || one.by !== null)
  return { slot: slot!, function: fn, standingFor, last }
}

const others = ({ holders }: Slot, person: string) =>
  new Set(holders.filter(one => one.person !== person).map(one => one.person)).size

/** Who is asked, for a refusal. */
const asked = (slots: readonly Slot[]) => ({
  functions: slots.map(one => one.function),
  people: slots.flatMap(({ holders }) => holders.map(({ name }) => name)),
})

/**
 * Who can sign a slot: whoever stands for its function; for the key that one person would turn beside the other, the next on
 * its side; and for a key whose time is over those of its side to whom it has moved up. A consent cannot be moved past.
 */
export function holdersOf(
  { role, function: fn, side }: Pick<Slot, 'role' | 'function' | 'side'>,
  standing: (fn: string) => readonly Standing[],
  second: SecondKey | null,
  movedUp: readonly { readonly function: string; readonly side: Side }[],
): Slot['holders'] {
  const as = (name: string) => standing(name).map(one => ({ ...one, function: name }))
  if (role === 'consent') return as(fn)
  if (second?.key === fn)
    return [...second.holders.map(one => ({ ...one, function: second.function })), ...up()]
  return [...as(fn), ...up()]
  function up() {
    return movedUp.filter(one => one.side === side && one.function !== fn).flatMap(one => as(one.function))
  }
}
