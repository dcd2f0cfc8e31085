import { placeInSplit } from '#rules/finding/finding.ts'
import { endOf } from '#rules/finding/owner.ts'
import type { Requirement } from '#rules/perimeter/perimeter.ts'
import {
  allows,
  deviationReference,
  type EntryState,
  entryState,
  entryStates,
  type RequirementState,
  requirementState,
} from '#rules/perimeter/standing.ts'
import type { Tx } from '#store/database.ts'
import {
  type AssessmentRow,
  assessmentsAt,
  deviationsAt,
  entriesAt,
  perimeterFindings,
  type Renewed,
  renewalsOf,
  type StandardRow,
  standardsFor,
} from '#store/perimeter/perimeter.ts'
import { calendarAt } from '#store/time.ts'

type Decided = Omit<Renewed, 'root'>

/** How an entry stands to one requirement, what was said of it, and what was done about it. */
export type RequirementStood = Requirement & {
  readonly state: RequirementState
  readonly assessed: AssessmentRow | null
  /** The decision that allows the deviation or is on its way, or did: the one that was named, or what renews it. */
  readonly decision: Decided | null
  readonly finding: Awaited<ReturnType<typeof perimeterFindings>>[number] | null
}

export type EntryStood = Awaited<ReturnType<typeof entriesAt>>[number] & {
  readonly state: EntryState
  readonly follows: StandardRow | null
  readonly requirements: readonly RequirementStood[]
}

/** When the last day of a decision is over, by the calendar of its place. */
async function endsOf(tx: Tx, { valid_until: until, ...at }: Pick<Decided, 'valid_until' | 'site' | 'area'>) {
  if (until === null) return null
  return endOf(until, (await calendarAt(tx, placeInSplit(at))).zone)
}

/** Which of these decisions allow a deviation at a site now, or are on their way to. */
export async function allowingAt(
  tx: Tx,
  site: string,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, 'asked' | 'explained'>> {
  const found = new Map<string, 'asked' | 'explained'>()
  if (ids.length === 0) return found
  for (const one of await deviationsAt(tx, site)) {
    const says = allows({ state: one.state, ends: await endsOf(tx, one) }, now)
    if (ids.includes(one.id) && says !== null) found.set(one.id, says)
  }
  return found
}

/** The register of a site: how each entry stands to its standard, what is to be seen to first. */
export async function registerOf(
  tx: Tx,
  site: string,
  now: Temporal.Instant,
): Promise<{ readonly entries: readonly EntryStood[]; readonly standards: readonly StandardRow[] }> {
  const standards = await standardsFor(tx, site)
  const assessed = Map.groupBy(await assessmentsAt(tx, site), ({ entry }) => entry)
  const named = [...assessed.values()].flat().flatMap(({ decision }) => decision ?? [])
  const renewals = Map.groupBy(await renewalsOf(tx, [...new Set(named)]), ({ root }) => root)
  const findings = new Map((await perimeterFindings(tx, site)).map(one => [one.reference, one]))
  const ends = new Map<string, Temporal.Instant | null>()
  for (const one of [...renewals.values()].flat()) ends.set(one.id, await endsOf(tx, one))
  const allowing = (one: Decided) => ({ state: one.state, ends: ends.get(one.id) ?? null })

  const entries = (await entriesAt(tx, site)).map((entry): EntryStood => {
    const follows = standards.find(({ id }) => id === entry.standard) ?? null
    const requirements = (follows?.requirements ?? []).map((one): RequirementStood => {
      const said = assessed.get(entry.id)?.find(({ requirement }) => requirement === one.n) ?? null
      const chain = renewals.get(said?.decision ?? '') ?? []
      const state = requirementState(one, said, chain.map(allowing), now)
      const fits = chain.find(each => allows(allowing(each), now) === state)
      return {
        ...{ ...one, state, assessed: said, decision: fits ?? chain[0] ?? null },
        finding: findings.get(deviationReference(entry.id, one.n)) ?? null,
      }
    })
    const state = entryState(follows === null ? null : requirements.map(one => one.state))
    return { ...entry, state, follows, requirements }
  })
  const rank = ({ state }: EntryStood) => entryStates.indexOf(state)
  return { entries: entries.toSorted((a, b) => rank(a) - rank(b)), standards }
}
