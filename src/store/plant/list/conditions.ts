import { type RawBuilder, sql } from 'kysely'
import { levels } from '#rules/plant/asset.ts'
import { type Lacking, type ListFilter, wordsOf } from '#rules/plant/list/filter.ts'

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
/** Of these, the ones with an index of their own in the order of tags, the narrowest first as a rule. */
const indexed = ['owner', 'zone', 'backup', 'class', 'support', 'regime', 'validated', 'state'] as const

const lacks: Record<Lacking, Sql> = {
  rating: sql`a.ranking = 0`,
  support: sql`a.support = 'unknown'`,
  backup: sql`a.backup = 'none'`,
  owner: sql`a.owner = ''`,
  zone: sql`a.zone = ''`,
  area: sql`a.area is null`,
  vendor: sql`a.vendor = ''`,
  model: sql`a.model = ''`,
  serial: sql`a.serial = ''`,
  firmware: sql`a.firmware = ''`,
  address: sql`a.addresses = '{}'`,
}

/**
 * What a filter asks of a row of `asset_seen` (alias `a`). `lead`: the part that an index in the order of tags answers by
 * itself, so that what comes first need not be searched for; null where there is none.
 */
export function conditionsOf(filter: ListFilter): {
  readonly all: readonly Sql[]
  readonly lead: Sql | null
} {
  const is = (name: (typeof equal)[number]) => sql`a.${sql.ref(name)} = ${filter[name]}`
  const given = equal.filter(name => filter[name] !== undefined)
  const first = indexed.find(name => filter[name] !== undefined)
  const least = filter.ranking === undefined ? 0 : levels.indexOf(filter.ranking) + 1
  const highest = least === levels.length
  const ranked = highest ? sql`a.ranking = ${sql.lit(least)}` : sql`a.ranking >= ${sql.lit(least)}`
  return {
    all: [
      ...given.map(is),
      ...(least === 0 ? [] : [ranked]),
      ...(filter.without === undefined ? [] : [lacks[filter.without]]),
      ...(filter.shares === undefined ? [] : [shares(filter.site ?? '')]),
      ...wordsOf(filter.q).map(has),
    ],
    lead: first !== undefined ? is(first) : highest ? ranked : null,
  }
}

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
