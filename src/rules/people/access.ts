import { type Refusal, refuse } from '../refusal.ts'
import type { ActName } from '../split/acts.ts'
import { FOUNDER } from '../split/version/keys.ts'
import { type Actor, type Held, isAmong, READING, type Sites } from './actor.ts'
import { type AnyAct, access, type Doer } from './doers.ts'

/** Whether only the product itself does an act; a route that did it would not start. */
export const isSystem = (name: AnyAct | Reader): boolean =>
  Object.entries(access).some(([act, doer]) => act === name && doer === 'system')

/** The table, line by line, to be read aloud. */
export const accessLines: readonly { readonly act: AnyAct; readonly doer: Doer }[] = Object.entries(
  access,
).map(([act, doer]) => ({ act: act as AnyAct, doer }))

/** Whether this is the name of an act. */
export const isAct = (name: unknown): name is AnyAct =>
  typeof name === 'string' && Object.hasOwn(access, name)

/** Whether somebody may do an act at all; null is yes. What the act's own rule asks for comes on top. */
export function mayAct(name: AnyAct, actor: Actor): Refusal | null {
  if (!allows(actor, name)) return refuse('access.scope', { part: name })
  switch (access[name]) {
    case 'own session':
      return inSession(actor)
    case 'first visit':
    case 'invited':
    case 'system':
      return null
    case 'administrator':
      if (actor.person === null) return refuse('access.sign_in')
      return actor.administrator ? null : refuse('access.administrators')
    case 'own':
      return actor.person === null ? refuse('access.sign_in') : null
    case 'split':
      return givenBySplit(name, actor)
    case 'member':
      if (actor.person === null) return refuse('access.sign_in')
      return isAnywhere(actor.works) ? null : refuse('access.workers')
    case 'outside':
      if (actor.person === null) return refuse('access.sign_in')
      return isAnywhere(actor.serves) ? null : refuse('access.outside')
    case 'requester':
      if (actor.person === null) return refuse('access.sign_in')
      return isAnywhere(actor.works) || isAnywhere(actor.serves) ? null : refuse('access.workers')
    default:
      return refuse('access.not_named', { act: name })
  }
}

function givenBySplit(name: AnyAct, actor: Actor): Refusal | null {
  if (actor.person === null) return refuse('access.sign_in')
  return actor.may.some(own => own === name) ? null : refuse('access.split', { act: name })
}

/** Whether somebody may do an act that is about a person: about oneself always, about others as `mayActAt` says. */
export const mayActFor = (
  name: ActName,
  actor: Actor,
  person: string,
  touched: readonly (string | null)[],
): Refusal | null =>
  access[name] === 'own' && actor.person === person ? mayAct(name, actor) : mayActAt(name, actor, touched)

/**
 * Whether somebody may do an act that touches these sites, null being the corporate level; null is yes. What a site's
 * functions give holds at that site (SPLIT-2, TRUST-2); a corporate one's holds everywhere.
 */
export function mayActAt(name: ActName, actor: Actor, touched: readonly (string | null)[]): Refusal | null {
  const may = mayAct(name, actor) ?? (access[name] === 'own' ? givenBySplit(name, actor) : null)
  if (may !== null) return may
  const held = actor.by[name]
  if (held === undefined || held.some(({ site }) => site === null)) return null
  return touched.every(one => held.some(({ site }) => site === one)) ? null : refuse('access.site')
}

/** The function in which somebody does an act that the split gives, at a site or (null) for all of the company. */
export function actsAs(name: AnyAct, { by, may, founder }: Actor, site: string | null): string | null {
  if (access[name] !== 'split' && access[name] !== 'own') return null
  const held = Object.entries(by).find(([given]) => given === name)?.[1]
  if (held === undefined) return founder !== null && may.some(own => own === name) ? FOUNDER : null
  const fits = (one: Held) => Number(one.site === site) * 2 + Number(one.for === null)
  return held.toSorted((a, b) => fits(b) - fits(a))[0]?.function ?? null
}

/** Whether somebody is here themselves: signed in, and not acting with a token. */
function inSession({ person, scope }: Actor): Refusal | null {
  if (person === null) return refuse('access.sign_in')
  return scope === '*' ? null : refuse('access.session')
}

/**
 * The sites in which an act runs: where the split gives it to this actor, and none where it does not; everywhere for a
 * founder's, and for what no split gives. What members do, they do where they work; those outside, at the sites they serve.
 */
export function actScope(name: AnyAct, { by, founder, works, serves }: Actor): Sites {
  if (access[name] === 'member') return works
  if (access[name] === 'outside') return serves
  if (access[name] === 'requester')
    return works === '*' || serves === '*' ? '*' : [...new Set([...works, ...serves])]
  if (access[name] !== 'split') return '*'
  const held = Object.entries(by).find(([given]) => given === name)?.[1]
  if (held === undefined) return founder === null ? [] : '*'
  const sites = held.map(({ site }) => site)
  return sites.includes(null) ? '*' : [...new Set(sites.filter(site => site !== null))]
}

/**
 * Who may read a route. `signed in`: what is their own; `own session`: the same, for a person and no token. `directory`:
 * people and sites, for members and for who administers them. `member`: the record, for who holds an internal function or
 * audits, at their sites; holders of external functions (vendors) and administrators as such are none. `outside`: what is
 * their own, for holders of external functions, at the sites that they serve. `whole ledger`: members at corporate level who see sign-ins of others, too. `administrator`: the installation itself.
 */
export const readers = [
  'anyone',
  'signed in',
  'own session',
  'directory',
  'member',
  'outside',
  'whole ledger',
  'administrator',
] as const
export type Reader = (typeof readers)[number]

/** Whether somebody may read at all; null is yes. What they see of it, `readScope` says. */
export function mayRead(who: Reader, actor: Actor): Refusal | null {
  if (who === 'anyone') return null
  if (!allows(actor, READING)) return refuse('access.scope', { part: READING })
  if (actor.person === null) return refuse('access.sign_in')
  switch (who) {
    case 'signed in':
      return null
    case 'own session':
      return inSession(actor)
    case 'directory':
      return actor.administrator || isMember(actor) ? null : refuse('access.members')
    case 'member':
      return isMember(actor) ? null : refuse('access.members')
    case 'outside':
      return isAnywhere(actor.serves) ? null : refuse('access.outside')
    case 'whole ledger':
      return actor.sites === '*' && ledgerView(actor).signIns === 'all' ? null : refuse('access.whole_ledger')
    case 'administrator':
      return actor.administrator ? null : refuse('access.administrators')
    default:
      return refuse('access.not_named', { act: String(who) })
  }
}

/** The sites whose rows a reader sees: an administrator those of all in the directory, everybody else their own. */
export function readScope(who: Reader, actor: Actor): Sites {
  if (who === 'outside') return actor.serves
  return actor.administrator && (who === 'directory' || who === 'administrator') ? '*' : actor.sites
}

/** Whether somebody reads the record of any site, or of the corporate level. */
export const isMember = ({ sites }: Actor): boolean => isAnywhere(sites)

/**
 * Whether somebody may know of a decision: who reads the record of its place does, and whoever asked for it from outside. To
 * everybody else at that site it is not there.
 */
export const mayKnow = (
  actor: Actor,
  { site, visitor }: { site: string | null; visitor: string | null },
): boolean =>
  (visitor !== null && visitor === actor.person) ||
  (site === null ? isMember(actor) : isAmong(site, actor.sites))

const isAnywhere = (sites: Sites): boolean => sites === '*' || sites.length > 0

/** Acts of these are about the record of plants, not the installation. */
const recorded: readonly Doer[] = ['split', 'own', 'member', 'outside', 'requester']

/**
 * What of the ledger somebody reads beside its sites. Sign-ins of others are for administrators and for who audits all
 * of the company; an administrator who is no member reads what concerns the installation, and nothing of the plants.
 */
export function ledgerView(actor: Actor): {
  readonly signIns: 'own' | 'all'
  readonly acts: '*' | readonly AnyAct[]
} {
  const ofInstallation = Object.entries(access).flatMap(([name, doer]) =>
    recorded.some(one => one === doer) ? [] : (name as AnyAct),
  )
  return {
    signIns: actor.administrator || actor.audits === '*' ? 'all' : 'own',
    acts: isMember(actor) ? '*' : ofInstallation,
  }
}

/**
 * What is told of a change as it happens: its kind and id, the site, `*` where it touches several, and who asked for it from
 * outside, where it is a decision.
 */
type Told = {
  readonly kind: string
  readonly subject: string
  readonly site: string | null
  readonly visitor: string | null
}

/** Whether somebody hears of a change: of what they may read, by whoever did it. */
export function hears(actor: Actor, { kind, subject, site, visitor }: Told): boolean {
  if (actor.person !== null && [subject, visitor].includes(actor.person)) return true
  if (kind === 'account') return ledgerView(actor).signIns === 'all'
  if (kind === 'split' && !isMember(actor)) return false
  if (mayRead('directory', actor) !== null) return false
  const scope = readScope('directory', actor)
  // What touches several sites is not theirs to read, but a page that shows it looks again.
  return site === null || site === '*' || scope === '*' || scope.includes(site)
}

const allows = ({ scope }: Actor, part: string) => scope === '*' || scope.includes(part)
