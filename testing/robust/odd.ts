import fc, { type Arbitrary } from 'fast-check'

/** As much of a JSON Schema as the description of the API uses. */
export type Schema = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly $ref?: string
}

const deep = (depth: number): unknown => (depth === 0 ? 'x' : { deep: deep(depth - 1) })

/** Values that people, scanners and broken programs send. */
const oddities: readonly unknown[] = [
  null,
  '',
  ' ',
  '0',
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  true,
  [],
  {},
  [[[[[]]]]],
  { toString: 'x' },
  { __proto__: { administrator: true } },
  JSON.parse('{"__proto__":{"administrator":true},"constructor":{"prototype":{"x":1}}}'),
  deep(400),
  'a'.repeat(100_000),
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b\ufeff',
  '😀'.repeat(5_000),
  'ﷺ'.repeat(2_000),
  "'; drop table ledger_entry; --",
  "' or 1=1 --",
  '1; select pg_sleep(5)',
  '{{7*7}}',
  '$' + '{7*7}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '2026-02-30',
  '+275760-09-13T00:00:00.001Z',
  '00000000-0000-0000-0000-000000000000',
  'FREQ=SECONDLY',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'NaN',
  '-0',
]

const odd = fc.constantFrom(...oddities)

/** Values of a schema with something odd in it somewhere, and now and then nothing odd at all. `ids` are of records. */
export function oddOf(schema: Schema, ids: readonly string[], depth = 0): Arbitrary<unknown> {
  const plain = plainOf(schema, ids, depth)
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: fc.oneof(odd, fc.jsonValue()) })
}

function plainOf(schema: Schema, ids: readonly string[], depth: number): Arbitrary<unknown> {
  const inner = (one: Schema) => oddOf(one, ids, depth + 1)
  if (depth > 6) return odd
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (parts !== undefined && parts.length > 0) return fc.oneof(...parts.map(inner))
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, inner(one)])),
        { requiredKeys: [] },
      )
    case 'array':
      return fc.array(inner(schema.items ?? {}), { maxLength: 4 })
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -2, max: 5 }), fc.double())
    case 'boolean':
      return fc.boolean()
    default:
      return textOf(ids)
  }
}

/** Texts that stand in paths, queries and fields: ids of this site and of others, days, moments, and odd ones. */
export const textOf = (ids: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...ids, 'north', 'south', 'split', 'it', 'operations', 'Europe/Berlin', 'UTC'),
    fc.constantFrom('2026-11-01', '2999-01-01', '2026-11-01T08:00:00Z', 'a@works.example'),
    fc.uuid(),
    fc.string({ unit: 'binary', maxLength: 40 }),
    odd.filter(one => typeof one === 'string').map(String),
  )

/** Bodies that are no JSON, or not what they say they are. */
export const rawBodies: readonly (readonly [type: string, body: string])[] = [
  ['application/json', '{'],
  ['application/json', ''],
  ['application/json', '[1,2'],
  ['application/json', '"text"'],
  ['application/json', 'null'],
  ['application/json', '\ufeff{}'],
  ['application/json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['application/json', '{"a":1,"a":2}'],
  ['text/plain', '{}'],
  ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
  ['application/x-www-form-urlencoded', 'a=1&b[__proto__]=2'],
]
