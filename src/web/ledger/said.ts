import type { Values } from '#words/catalogue.ts'
import { isKey, type Key } from '#words/say.ts'
import type { Entry } from '../api/queries.ts'

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : '')
const size = (value: unknown) => (Array.isArray(value) ? value.length : Object.keys(fields(value)).length)

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
    title: text(after.title),
    subject: entry.subject,
    number: text(after.number),
    count: size(after.parts ?? after.accepted ?? []),
    file: text(fields(after.file ?? fields(entry.before).file).name),
    side: text(fields(after.signature).side),
    voided: size(after.voided),
    people: toldIn(after.to).map(person),
    event: text(after.event),
    tag: text(after.tag),
    state: text(after.state),
    impact: text(after.impact),
    answer: text(after.answer),
    decides: after.decides === undefined ? '' : 'anew',
    role: text(fields(after.signature).role),
    signed: text(after.inForceFrom === undefined ? undefined : after.version),
    item: text(after.item),
    n: text(after.n),
    outcome: text(after.outcome),
    differences: text(after.differences),
    waits: text(after.waits),
    by: text(fields(after.replaced).number),
    act: entry.act,
  }
  if (entry.act === 'limit.step') return { key: `ledger.said.limit.${text(after.what)}` as Key, values }
  if (entry.act === 'account.note') return { key: accountKey(text(after.event)), values }
  if (entry.act === 'finding.raise' && after.seen !== undefined)
    return { key: 'ledger.said.finding.seen', values }
  const key = `ledger.said.${entry.act}`
  return { key: isKey(key) ? key : 'ledger.said.other', values }
}

/** The people whom a moment of a time limit has told, each once. */
const toldIn = (to: unknown): readonly unknown[] => {
  const people = (Array.isArray(to) ? to : []).flatMap(one => fields(one).people ?? [])
  return [...new Set(people.map(one => fields(one).person))]
}

const accountKey = (event: string | number): Key => {
  const key = `ledger.said.${event}`
  return isKey(key) ? key : 'ledger.said.account'
}
