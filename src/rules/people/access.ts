import { type Refusal, refuse } from '../refusal.ts'
import type { ActName } from '../split/acts.ts'
import { FOUNDER } from '../split/version/keys.ts'
import { type Actor, type Held, READING, type Sites } from './actor.ts'

/**
 * Who may do an act. `first visit`: anyone, as long as there is no organisation yet (the act's own rule looks).
 * `split`: who the split in force makes responsible or accountable for the activity that the act is bound to, or gives
 * a key of it. `own`: everybody of what is their own, and of others' whom the split says. `own session`: who is signed in,
 * for themselves, and with no token (the act's own rule looks at the rest). `member`: who holds an internal function that
 * does not audit, at their sites (the act's own rule asks the split about the record). `invited`: who holds a one-time link.
 * `system`: the product itself, no route does it.
 */
export const doers = [
  'first visit',
  'administrator',
  'split',
  'own',
  'own session',
  'member',
  'invited',
  'system',
] as const
export type Doer = (typeof doers)[number]

/** The table of access: what it does not name is denied. The last lines are acts that no split binds to an activity. */
const access = {
  'organisation.found': 'first visit',
  'site.add': 'administrator',
  'site.change': 'administrator',
  'area.add': 'administrator',
  'cell.add': 'administrator',
  'site.profile': 'split',
  'scale.set': 'split',
  'asset.add': 'split',
  'asset.change': 'split',
  'asset.rate': 'split',
  'attachment.add': 'split',
  'attachment.remove': 'split',
  'assets.change': 'split',
  'view.save': 'own',
  'view.remove': 'own',
  'constraint.set': 'split',
  'constraint.end': 'split',
  'assets.import': 'split',
  'assets.observe': 'split',
  'import.takeBack': 'split',
  'mapping.save': 'split',
  'difference.accept': 'split',
  'difference.reject': 'split',
  'person.add': 'administrator',
  'person.change': 'administrator',
  'person.invite': 'administrator',
  'person.leave': 'administrator',
  'person.return': 'administrator',
  'holding.give': 'split',
  'holding.end': 'split',
  'holding.move': 'split',
  'training.record': 'split',
  'training.end': 'split',
  'deputy.name': 'own',
  'deputy.end': 'own',
  'absence.record': 'own',
  'absence.end': 'own',
  'calendar.change': 'split',
  'rota.set': 'split',
  'rota.end': 'split',
  'window.add': 'split',
  'window.change': 'split',
  'window.move': 'split',
  'window.cancel': 'split',
  'process.set': 'split',
  'draft.open': 'split',
  'draft.change': 'split',
  'draft.import': 'split',
  'draft.rename': 'split',
  'draft.discard': 'split',
  'finding.accept': 'split',
  'finding.unaccept': 'split',
  'split.sign': 'split',
  'split.withdraw': 'split',
  'finding.raise': 'member',
  'finding.plan': 'member',
  'finding.close': 'member',
  'finding.check': 'member',
  'finding.reopen': 'member',
  'finding.withdraw': 'member',
  'decision.request': 'member',
  'decision.record': 'member',
  'decision.change': 'member',
  'decision.submit': 'member',
  'decision.assess': 'member',
  'decision.consult': 'member',
  'decision.sign': 'member',
  'decision.sendBack': 'member',
  'decision.refuse': 'member',
  'decision.withdraw': 'member',
  'decision.suspend': 'member',
  'decision.resume': 'member',
  'decision.schedule': 'member',
  'decision.check': 'member',
  'decision.start': 'member',
  'decision.interrupt': 'member',
  'decision.finish': 'member',
  'decision.verify': 'member',
  'decision.rework': 'member',
  'decision.reroute': 'system',
  'decision.silence': 'system',
  'decision.expire': 'system',
  'shift.handOver': 'split',
  'shift.takeOver': 'split',
  'policy.change': 'administrator',
  'restricted.read': 'split',
  'service.add': 'administrator',
  'provider.change': 'administrator',
  'person.arrive': 'system',
  'person.follow': 'system',
  'token.issue': 'own session',
  'token.revoke': 'own session',
  'feed.make': 'own session',
  'feed.revoke': 'own session',
  'mail.change': 'administrator',
  'webhook.add': 'administrator',
  'webhook.change': 'administrator',
  'webhook.remove': 'administrator',
  'webhook.rotate': 'administrator',
  'webhook.stop': 'system',
  'delivery.resend': 'administrator',
  'person.join': 'invited',
  'person.recover': 'system',
  'account.note': 'system',
  'limit.open': 'system',
  'limit.step': 'system',
  'limit.close': 'system',
} as const satisfies Readonly<Record<ActName, Doer> & Record<string, Doer>>

/** Whether only the product itself does an act; a route that did it would not start. */
export const isSystem = (name: AnyAct | Reader): boolean =>
  Object.entries(access).some(([act, doer]) => act === name && doer === 'system')

/** The name of any act, also of those that no split binds to an activity. */
export type AnyAct = keyof typeof access

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
      return actor.works === '*' || actor.works.length > 0 ? null : refuse('access.workers')
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
 * founder's, and for what no split gives. What members do, they do where they work.
 */
export function actScope(name: AnyAct, { by, founder, works }: Actor): Sites {
  if (access[name] === 'member') return works
  if (access[name] !== 'split') return '*'
  const held = Object.entries(by).find(([given]) => given === name)?.[1]
  if (held === undefined) return founder === null ? [] : '*'
  const sites = held.map(({ site }) => site)
  return sites.includes(null) ? '*' : [...new Set(sites.filter(site => site !== null))]
}

/**
 * Who may read a route. `signed in`: what is their own; `own session`: the same, for a person and no token. `directory`:
 * people and sites, for members and for who administers them. `member`: the record, for who holds an internal function or
 * audits, at their sites; holders of external functions (vendors) and administrators as such are none. `whole ledger`:
 * members at corporate level who see sign-ins of others, too. `administrator`: the installation itself.
 */
export const readers = [
  'anyone',
  'signed in',
  'own session',
  'directory',
  'member',
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
    case 'whole ledger':
      return actor.sites === '*' && ledgerView(actor).signIns === 'all' ? null : refuse('access.whole_ledger')
    case 'administrator':
      return actor.administrator ? null : refuse('access.administrators')
    default:
      return refuse('access.not_named', { act: String(who) })
  }
}

/** The sites whose rows a reader sees: an administrator those of all in the directory, everybody else their own. */
export const readScope = (who: Reader, actor: Actor): Sites =>
  actor.administrator && (who === 'directory' || who === 'administrator') ? '*' : actor.sites

/** Whether somebody reads the record of any site, or of the corporate level. */
export const isMember = ({ sites }: Actor): boolean => sites === '*' || sites.length > 0

/**
 * What of the ledger somebody reads beside its sites. Sign-ins of others are for administrators and for who audits all
 * of the company; an administrator who is no member reads what concerns the installation, and nothing of the plants.
 */
export function ledgerView(actor: Actor): {
  readonly signIns: 'own' | 'all'
  readonly acts: '*' | readonly AnyAct[]
} {
  const ofInstallation = Object.entries(access).flatMap(([name, doer]) =>
    doer === 'split' || doer === 'own' || doer === 'member' ? [] : (name as AnyAct),
  )
  return {
    signIns: actor.administrator || actor.audits === '*' ? 'all' : 'own',
    acts: isMember(actor) ? '*' : ofInstallation,
  }
}

/** What is told of a change as it happens: its kind and id, and the site; `*` where it touches several. */
type Told = { readonly kind: string; readonly subject: string; readonly site: string | null }

/** Whether somebody hears of a change: of what they may read, by whoever did it. */
export function hears(actor: Actor, { kind, subject, site }: Told): boolean {
  if (subject === actor.person) return true
  if (kind === 'account') return ledgerView(actor).signIns === 'all'
  if (kind === 'split' && !isMember(actor)) return false
  if (mayRead('directory', actor) !== null) return false
  const scope = readScope('directory', actor)
  // What touches several sites is not theirs to read, but a page that shows it looks again.
  return site === null || site === '*' || scope === '*' || scope.includes(site)
}

const allows = ({ scope }: Actor, part: string) => scope === '*' || scope.includes(part)
