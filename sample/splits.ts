import type { Records } from '#rules/split/parts.ts'
import { isRefused, readSplit, type SplitRefusals } from '#rules/split/read.ts'
import type { Row, Rule, Split } from '#rules/split/split.ts'
import type { SampleCompany } from './company.ts'
import { endOf } from './days.ts'
import type { Changes, VersionFile } from './schema.ts'

/** What stands beside a split on a day: sites as they have joined, everybody with all their days. */
export function recordsOn(company: SampleCompany, day: string): Records {
  const sites = company.sites.filter(({ joined }) => joined <= day)
  const people = company.people.filter(({ joined }) => joined <= day)
  const there = (id: string) => people.some(person => person.id === id)
  return {
    zone: company.zone,
    sites: sites.map(({ id, label, zone, areas }) => ({ id, label, zone, areas: [...areas] })),
    people: people.map(({ id, name, left }) => ({
      id,
      name,
      ...(left !== null && { left: endOf(left, company.zone) }),
    })),
    holders: people.flatMap(({ id, holdings }) =>
      holdings.map(({ function: fn, site, area, from, to }) => ({
        function: fn,
        person: id,
        ...(site !== null && { place: area === null ? site : `${site}/${area}` }),
        from,
        ...(to !== null && { to }),
      })),
    ),
    deputies: company.deputies.filter(({ person, deputy }) => there(person) && there(deputy)),
    absences: company.absences.filter(({ person }) => there(person)),
    trainings: company.trainings
      .filter(({ person, from }) => there(person) && from <= day)
      .map(({ person, course, from, to }) => ({ person, course, from, to })),
  }
}

/** Each step of a version in order, with the split that it leaves. Throws what `readSplit` refuses: the data is our own. */
export function stepsOf(version: VersionFile, before: Split): readonly Split[] {
  const steps: Split[] = []
  for (const { changes, by } of version.steps) {
    const split = changed(steps.at(-1) ?? before, changes)
    if (isRefused(split)) throw new Error(`${version.label}, ${by}: ${JSON.stringify(split.refusals)}`)
    steps.push(split)
  }
  return steps
}

/** A split with changes put into it. Refuses what `readSplit` refuses. */
export function changed(split: Split, changes: Changes): Split | SplitRefusals {
  const retired = changes.retired ?? []
  const overrides = put(split.overrides ?? [], changes.overrides, each => `${each.place}:${each.activity}`)
  return readSplit({
    ...split,
    functions: put(split.functions, changes.functions, ({ id }) => id),
    facts: put(split.facts, changes.facts, ({ id }) => id),
    activities: put(split.activities, changes.activities, ({ id }) => id).filter(
      ({ id }) => !retired.includes(id),
    ),
    overrides: overrides.filter(({ activity }) => !retired.includes(activity)),
  })
}

type Element = { readonly row?: Row | undefined; readonly rules?: readonly Rule[] | undefined }

/** Elements with changes of some of them; those that were not there come last. */
function put<One extends object, Change extends Element | object>(
  list: readonly One[],
  changes: readonly Change[] | undefined,
  keyOf: (one: One | Change) => string,
): readonly (One & Change)[] {
  const all = new Map<string, object>(list.map(one => [keyOf(one), one]))
  for (const change of changes ?? []) all.set(keyOf(change), merged(all.get(keyOf(change)), change))
  return [...all.values()] as (One & Change)[]
}

function merged(before: Element | undefined, change: Element): object {
  const rules = put(before?.rules ?? [], change.rules, ({ id }) => id)
  return {
    ...before,
    ...change,
    ...(change.row && { row: { ...before?.row, ...change.row } }),
    ...(change.rules && { rules }),
  }
}
