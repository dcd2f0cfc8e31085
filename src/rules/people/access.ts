import { type Refusal, refuse } from '../refusal.ts'
import type { ActName } from '../split/acts.ts'
import { FOUNDER } from '../split/version/keys.ts'
import { type Actor, type Held, READING } from './actor.ts'

/**
 * Who may do an act. `first visit`: anyone, as long as there is no organisation yet (the act's own rule looks).
 * `split`: who the split in force makes responsible or accountable for the activity that the act is bound to, or gives
 * a key of it. `invited`: who holds a one-time link. `system`: the product itself, no route does it.
 */
const doers = ['first visit', 'administrator', 'split', 'invited', 'system'] as const
type Doer = (typeof doers)[number]

/** The table of access: what it does not name is denied. The last lines are acts that no split binds to an activity. */
const access = {
  'organisation.found': 'first visit',
  'site.add': 'administrator',
  'site.change': 'administrator',
  'area.add': 'administrator',
  'person.add': 'administrator',
  'person.change': 'administrator',
  'person.invite': 'administrator',
  'holding.give': 'split',
  'holding.end': 'split',
  'deputy.name': 'split',
  'absence.record': 'split',
  'draft.open': 'split',
  'draft.change': 'split',
  'draft.import': 'split',
  'draft.rename': 'split',
  'draft.discard': 'split',
  'finding.accept': 'split',
  'finding.unaccept': 'split',
  'split.sign': 'split',
  'split.withdraw': 'split',
  'person.join': 'invited',
  'person.recover': 'system',
  'account.note': 'system',
} as const satisfies Readonly<Record<ActName, Doer> & Record<string, Doer>>

/** Whether only the product itself does an act; a route that did it would not start. */
export const isSystem = (name: AnyAct | Reader): boolean =>
  Object.entries(access).some(([act, doer]) => act === name && doer === 'system')

/** The name of any act, also of those that no split binds to an activity. */
export type AnyAct = keyof typeof access

/** Whether somebody may do an act at all; null is yes. What the act's own rule asks for comes on top. */
export function mayAct(name: AnyAct, actor: Actor): Refusal | null {
  if (!allows(actor, name)) return refuse('access.scope', { part: name })
  switch (access[name]) {
    case 'first visit':
    case 'invited':
    case 'system':
      return null
    case 'administrator':
      if (actor.person === null) return refuse('access.sign_in')
      return actor.administrator ? null : refuse('access.administrators')
    case 'split':
      if (actor.person === null) return refuse('access.sign_in')
      return actor.may.some(own => own === name) ? null : refuse('access.split', { act: name })
    default:
      return refuse('access.not_named', { act: name })
  }
}

/**
 * Whether somebody may do an act that touches these sites, null being the corporate level; null is yes. What a site's
 * functions give holds at that site (SPLIT-2, TRUST-2); a corporate one's holds everywhere.
 */
export function mayActAt(name: ActName, actor: Actor, touched: readonly (string | null)[]): Refusal | null {
  const may = mayAct(name, actor)
  if (may !== null) return may
  const held = actor.by[name]
  if (held === undefined || held.some(({ site }) => site === null)) return null
  return touched.every(one => held.some(({ site }) => site === one)) ? null : refuse('access.site')
}

/** The function in which somebody does an act that the split gives, at a site or (null) for all of the company. */
export function actsAs(name: AnyAct, { by, may, founder }: Actor, site: string | null): string | null {
  if (access[name] !== 'split') return null
  const held = Object.entries(by).find(([given]) => given === name)?.[1]
  if (held === undefined) return founder !== null && may.some(own => own === name) ? FOUNDER : null
  const fits = (one: Held) => Number(one.site === site) * 2 + Number(one.for === null)
  return held.toSorted((a, b) => fits(b) - fits(a))[0]?.function ?? null
}

/**
 * Who may read a route: anyone, whoever is signed in, who sees all sites (corporate functions, founders, administrators),
 * or administrators. What they see of it, the sites in scope say.
 */
export const readers = ['anyone', 'signed in', 'all sites', 'administrator'] as const
export type Reader = (typeof readers)[number]

/** Whether somebody may read at all; null is yes. */
export function mayRead(who: Reader, actor: Actor): Refusal | null {
  if (who !== 'anyone' && !allows(actor, READING)) return refuse('access.scope', { part: READING })
  switch (who) {
    case 'anyone':
      return null
    case 'signed in':
      return actor.person === null ? refuse('access.sign_in') : null
    case 'all sites':
      if (actor.person === null) return refuse('access.sign_in')
      return actor.sites === '*' ? null : refuse('access.all_sites')
    case 'administrator':
      if (actor.person === null) return refuse('access.sign_in')
      return actor.administrator ? null : refuse('access.administrators')
    default:
      return refuse('access.not_named', { act: String(who) })
  }
}

const allows = ({ scope }: Actor, part: string) => scope === '*' || scope.includes(part)
