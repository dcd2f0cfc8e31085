import { type RawBuilder, sql } from 'kysely'
import { levels } from '#rules/plant/asset.ts'
import { type Lacking, type ListFilter, type ListSort, wordsOf } from '#rules/plant/list/filter.ts'

type Sql = RawBuilder<unknown>

/** Filters that are a column with this value. */
const equal = [
  'class',
  'vendor',
  'model',
  'owner',
  'zone',
  'state',
  'backup',
  'regime',
  'validated',
  'support',
  'area',
  'cell',
] as const
type Column = (typeof equal)[number] | 'ranking' | 'serial' | 'firmware' | 'addresses'

const lacks: Record<Lacking, Sql> = {
  rating: sql`a.ranking = 0`,
  support: sql`a.support = 'unknown'`,
  backup: sql`a.backup = 'none'`,
  owner: sql`a.owner = ''`,
  zone: sql`a.zone = ''`,
  area: sql`coalesce(a.area, '') = ''`,
  vendor: sql`a.vendor = ''`,
  model: sql`a.model = ''`,
  serial: sql`a.serial = ''`,
  firmware: sql`a.firmware = ''`,
  address: sql`a.addresses = '{}'`,
}
/** The column of which each of these asks for one value. */
const lacked: Record<Lacking, Column> = {
  ...{ rating: 'ranking', support: 'support', backup: 'backup', owner: 'owner', zone: 'zone', area: 'area' },
  ...{ vendor: 'vendor', model: 'model', serial: 'serial', firmware: 'firmware', address: 'addresses' },
}

/**
 * The filters with which the index of an order (migrations 0018 and 0021) begins: what they leave stands in it together, in
 * this order. Of tags each has an index of its own, the narrowest first as a rule; of the others one goes on where the one before does.
 */
const leads: Record<Exclude<ListSort, 'tag'>, readonly Column[]> = {
  name: [],
  class: ['class'],
  make: ['vendor', 'model'],
  place: ['area', 'cell'],
  ranking: ['ranking'],
  support: ['support'],
  changed: [],
}
const ofTags = [
  ...(['serial', 'firmware', 'addresses'] as const),
  ...(['owner', 'zone', 'backup', 'area', 'class', 'support'] as const),
  ...(['regime', 'validated', 'state', 'ranking'] as const),
]

/**
 * What a filter asks of a row of `asset_seen` (alias `a`). `lead`: the part that the index of an order answers by itself, so
 * that what comes first need not be searched for; `rest`: whether anything else is asked.
 */
export function conditionsOf(
  filter: ListFilter,
  by: ListSort,
): { readonly all: readonly Sql[]; readonly lead: readonly Sql[]; readonly rest: boolean } {
  const least = filter.ranking === undefined ? 0 : levels.indexOf(filter.ranking) + 1
  const highest = least === levels.length
  const of = new Map<Column, Sql>()
  for (const name of equal) if (filter[name] !== undefined) of.set(name, is(name, filter[name]))
  if (least > 0) of.set('ranking', sql`a.ranking ${sql.raw(highest ? '=' : '>=')} ${sql.lit(least)}`)
  const { without } = filter
  const twice = without !== undefined && of.has(lacked[without])
  if (without !== undefined && !twice) of.set(lacked[without], lacks[without])
  const others = [
    ...(twice ? [lacks[without]] : []),
    ...(filter.shares === undefined ? [] : [shares(filter.site ?? '')]),
    ...wordsOf(filter.q).map(has),
  ]
  const lead = leading(by, of, least > 0 && !highest)
  return { all: [...of.values(), ...others], lead, rest: lead.length < of.size + others.length }
}

/** Where the ranking may be one of several, tags are not in order. */
function leading(by: ListSort, of: ReadonlyMap<Column, Sql>, several: boolean): readonly Sql[] {
  if (by === 'tag')
    return ofTags.flatMap(name => (name === 'ranking' && several ? [] : (of.get(name) ?? []))).slice(0, 1)
  const names = leads[by]
  const end = names.findIndex(name => !of.has(name))
  return names.slice(0, end < 0 ? names.length : end).flatMap(name => of.get(name) ?? [])
}

/** Areas and cells as their index has them. */
const is = (name: (typeof equal)[number], value: string): Sql =>
  name === 'area' || name === 'cell'
    ? sql`coalesce(a.${sql.ref(name)}, '') = ${value}`
    : sql`a.${sql.ref(name)} = ${value}`

/** One or two letters begin a word; more stand anywhere, which an index of their trigrams finds. */
const has = (word: string): Sql => {
  const plain = word.replace(/[\\%_]/g, one => `\\${one}`)
  return sql`a.sought like ${word.length < 3 ? `% ${plain}%` : `%${plain}%`}`
}

/** IP and MAC addresses that more than one asset of a site has which is not retired. */
const shares = (site: string): Sql => sql`a.state <> 'retired' and a.addresses && (
  select coalesce(array_agg(address), '{}') from (
    select address from asset_seen as other, unnest(other.addresses) as address
    where other.site = ${site} and other.state <> 'retired' and (address like 'ip:%' or address like 'mac:%')
    group by address having count(*) > 1) as twice)`

export const and = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
