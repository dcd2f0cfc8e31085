import type { Values } from '#words/catalogue.ts'
import type { Key } from '#words/say.ts'
import type { Entry } from '../api/queries.ts'

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : '')
const size = (value: unknown) => (Array.isArray(value) ? value.length : Object.keys(fields(value)).length)

/** Acts that have a sentence of their own; others are told by their name. */
const told = new Set([
  'organisation.found',
  'site.add',
  'site.change',
  'area.add',
  'person.add',
  'person.change',
  'person.invite',
  'person.join',
  'person.leave',
  'person.return',
  'holding.give',
  'holding.end',
  'deputy.name',
  'deputy.end',
  'absence.record',
  'absence.end',
  'draft.open',
  'draft.change',
  'draft.import',
  'draft.rename',
  'draft.discard',
  'finding.accept',
  'finding.unaccept',
  'split.sign',
  'split.withdraw',
  'calendar.change',
  'rota.set',
  'rota.end',
  'limit.open',
  'limit.close',
  'policy.change',
  'provider.change',
  'person.arrive',
  'person.follow',
  'service.add',
  'token.issue',
  'token.revoke',
])

/** The sentence of an entry, and what it names. `names` are people by id. */
export function saidOf(
  entry: Pick<Entry, 'act' | 'name' | 'person' | 'before' | 'after' | 'subject' | 'kind'>,
  names: ReadonlyMap<string, string>,
  somebody: string,
): { readonly key: Key; readonly values: Values } {
  const after = fields(entry.after)
  const who = entry.name ?? somebody
  const person = (id: unknown) => names.get(String(id)) ?? somebody
  const values: Values = {
    who,
    person: person(after.person ?? (entry.kind === 'person' ? entry.subject : '')),
    deputy: person(after.deputy),
    function: text(after.function),
    label: text(after.label),
    name: text(after.name),
    number: text(after.number),
    count: size(after.parts ?? after.accepted ?? []),
    file: text(fields(after.file).name),
    side: text(fields(after.signature).side),
    voided: size(after.voided),
    people: toldIn(after.to).map(person),
    event: text(after.event),
    act: entry.act,
  }
  if (entry.act === 'limit.step') return { key: `ledger.said.limit.${text(after.what)}` as Key, values }
  if (entry.act === 'account.note') return { key: accountKey(text(after.event)), values }
  return { key: (told.has(entry.act) ? `ledger.said.${entry.act}` : 'ledger.said.other') as Key, values }
}

/** The people whom a moment of a time limit has told, each once. */
const toldIn = (to: unknown): readonly unknown[] => {
  const people = (Array.isArray(to) ? to : []).flatMap(one => fields(one).people ?? [])
  return [...new Set(people.map(one => fields(one).person))]
}

const events = new Set([
  'identity.signed_in',
  'identity.signed_out',
  'identity.sign_in_refused',
  'identity.proof_refused',
  'identity.password_changed',
  'identity.second_factor_on',
  'identity.second_factor_off',
  'identity.account_opened',
  'identity.account_recovered',
  'identity.session_revoked',
  'identity.provider_linked',
])

const accountKey = (event: string | number): Key =>
  (events.has(String(event)) ? `ledger.said.${event}` : 'ledger.said.account') as Key
