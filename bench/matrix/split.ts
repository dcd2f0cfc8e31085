import { seeded } from '../random.ts'

/** What is opened: activities × functions, at corporate level, at sites, and at areas of them. */
export const size = { activities: 200, functions: 30, sites: 6, areas: 3, ofSite: 25, ofArea: 6 } as const

export const areas = Array.from({ length: size.areas }, (_, i) => `area${i}`)
export const sites = Array.from({ length: size.sites }, (_, i) => `site${i}`)

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const label = (en: string, i: number) => ({ en: `${en} ${i + 1}`, de: `${en} ${i + 1}, deutsch` })

// The founders hold the seats of both sides, which every split knows.
const functions = many(size.functions, i => ({
  id: i === 0 ? 'steering-it' : i === 1 ? 'steering-operations' : `fn${i}`,
  label: label('Function', i),
  side: i % 2 === 0 ? 'it' : 'operations',
}))
const facts = many(6, i => ({
  id: `fact${i}`,
  label: label('Fact', i),
  type: 'enum',
  values: many(4, v => ({ id: `v${v}`, label: label('Value', v) })),
  strictest: 'v0',
}))

type Part = { kind: string; key: string; position: number; body: unknown }

/** A split of that size, in parts as a draft takes them in; the same one always. Half of its activities have a table. */
export function largeSplit(): readonly Part[] {
  const random = seeded(200_30_3)
  const pick = (count: number) => Math.floor(random() * count)
  const of = (side: 'it' | 'operations') => {
    const own = functions.filter(fn => fn.side === side)
    return own[pick(own.length)]!.id
  }
  const row = () => {
    const owner = of('operations')
    const others = (count: number) => [...new Set(many(count, i => of(i % 2 === 0 ? 'it' : 'operations')))]
    return { A: owner, R: others(2), C: others(4), I: others(4), keys: [of('it'), owner], escalation: 'up' }
  }
  const ruleOf = (i: number, rule: number) => ({
    id: `rule${rule}`,
    when: { [`fact${i % 6}`]: `"v${rule % 4}"`, [`fact${(i + 1) % 6}`]: rule < 4 ? '"v0"' : '"v1"' },
    row: row(),
  })
  const activities = many(size.activities, i => {
    const table = { facts: [`fact${i % 6}`, `fact${(i + 1) % 6}`], rules: many(6, rule => ruleOf(i, rule)) }
    return {
      id: `activity${i}`,
      group: `group${i % 20}`,
      label: label('An activity with a name as long as they are, number', i),
      needs: 'both-keys',
      row: row(),
      ...(i % 2 === 0 ? table : {}),
    }
  })
  const agreed = (place: string, count: number, from: number) =>
    many(count, i => ({
      place,
      activity: `activity${(from + i * 7) % size.activities}`,
      reason: 'It has been done otherwise here for many years, and it has worked.',
      row: { A: of('operations'), C: [of('it'), of('operations')] },
    }))
  const overrides = sites.flatMap((site, s) => [
    ...agreed(site, size.ofSite, s),
    ...areas.flatMap((area, a) => agreed(`${site}/${area}`, size.ofArea, s + a + 100)),
  ])
  const parts = (kind: string, bodies: readonly unknown[], keyOf: (body: never) => string): Part[] =>
    bodies.map((body, i) => ({ kind, key: keyOf(body as never), position: (i + 1) * 1024, body }))
  const byId = ({ id }: { id: string }) => id
  const up = { id: 'up', label: 'Up', steps: [{ after: '2 working days', to: ['steering-operations'] }] }
  return [
    ...parts('head', [{ id: 'large', label: 'A large split' }], () => 'head'),
    ...parts('function', functions, byId),
    ...parts(
      'group',
      many(20, i => ({ id: `group${i}`, label: label('Group', i) })),
      byId,
    ),
    ...parts('fact', facts, byId),
    ...parts('escalation', [up], byId),
    ...parts('activity', activities, byId),
    ...parts(
      'override',
      overrides,
      (body: { place: string; activity: string }) => `${body.place}:${body.activity}`,
    ),
  ]
}
