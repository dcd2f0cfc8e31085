import { agreedBy, passingIn } from '../checks/standing.ts'
import type { CheckedLine } from '../checks/summary.ts'
import type { Plan } from './plan.ts'

/** What was seen between two zones: through a conduit (its id), or where none joins them. */
export type SeenBetween = {
  /** Of the conduit; where there is none, the two zones with `~` between, which no id has. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly agreed: readonly CheckedLine[]
  readonly unexpected: readonly CheckedLine[]
}

/** What a log showed, as it stands on the picture of a plan. */
export type Seen = {
  readonly through: ReadonlyMap<string, SeenBetween>
  /** Zones that spoke to each other although nothing joins them. */
  readonly loose: readonly SeenBetween[]
  /** By zone: what it spoke about with something that is in none. */
  readonly strangers: ReadonlyMap<string, readonly CheckedLine[]>
}

/**
 * What the lines of a check show of a plan (PLANT-8), at a moment (milliseconds since 1970): the plan may be another than the one
 * that they were checked by, so that a draft tells what would be agreed by it. Where several conduits join two zones, what
 * none of them permits stands at the first. What stayed in its zone, and zones that the plan does not have, are left out.
 */
export function seenIn(plan: Plan, lines: readonly CheckedLine[], at: number): Seen {
  const zones = new Set(plan.zones.map(({ id }) => id))
  const joining = Map.groupBy(plan.conduits, ({ from, to }) => pairOf(from, to))
  const passing = passingIn(plan)
  const found = new Map<string, { -readonly [Key in keyof SeenBetween]: SeenBetween[Key] }>()
  const strangers = new Map<string, CheckedLine[]>()
  for (const line of lines) {
    const [from, to] = [line.from ?? '', line.to ?? '']
    if (from === to) continue
    if (!zones.has(from) || !zones.has(to)) {
      const own = [from, to].find(id => zones.has(id))
      if (own === undefined || (from !== '' && to !== '')) continue
      strangers.set(own, [...(strangers.get(own) ?? []), line])
      continue
    }
    const pair = pairOf(from, to)
    const conduits = joining.get(pair) ?? []
    // What was agreed when it was seen stays so.
    const agreed = agreedBy(passing, line, at) ?? (line.verdict === 'agreed' ? line.permission : null)
    const by = conduits.find(({ id }) => id === agreed?.slice(0, agreed.indexOf('/')))?.id ?? null
    const id = by ?? conduits[0]?.id ?? pair
    const there = found.get(id) ?? endsOf(id, conduits.find(one => one.id === id) ?? { from, to })
    const list = by === null ? 'unexpected' : 'agreed'
    found.set(id, { ...there, [list]: [...there[list], line] })
  }
  const all = [...found.values()]
  return {
    through: new Map(all.filter(({ id }) => !id.includes('~')).map(one => [one.id, one])),
    loose: all.filter(({ id }) => id.includes('~')),
    strangers,
  }
}

const pairOf = (one: string, other: string) => [one, other].toSorted().join('~')
const endsOf = (id: string, { from, to }: { readonly from: string; readonly to: string }) => ({
  ...{ id, from, to },
  ...{ agreed: [], unexpected: [] },
})
