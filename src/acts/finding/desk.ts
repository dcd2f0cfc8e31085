import { type DeskItem, deskItem } from '#rules/desk/desk.ts'
import { standsIn } from '#rules/finding/cycle.ts'
import { waitingStates } from '#rules/finding/finding.ts'
import type { Belonging } from '#rules/finding/owner.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { belongings, waitingFindings } from '#store/floor/finding.ts'
import { owners } from './owned.ts'

/** A desk with more on it is read as a list of findings. */
const MOST = 50

/** Findings that this person owns and nothing is agreed on, whose action is theirs, and that they may check. */
export async function findingsFor(
  tx: Tx,
  split: Split,
  { person, held }: Actor,
  now: Temporal.Instant,
): Promise<readonly DeskItem[]> {
  if (person === null) return []
  const asked = owners(tx, split, now)
  const owned: Belonging[] = []
  const checked: Belonging[] = []
  for (const of of await belongings(tx, waitingStates)) {
    const { owner, functions } = asked.of(of)
    if (standsIn(of, held, functions) === null) continue
    checked.push(of)
    // Of the shift only whoever has it now.
    const people = owner === null ? [] : await asked.people(owner, of)
    if (people.some(one => one.person === person)) owned.push(of)
  }
  const rows = [
    ...(await waitingFindings(tx, { states: ['open'], belongs: owned }, MOST)),
    ...(await waitingFindings(tx, { states: ['planned'], actionBy: person }, MOST)),
    ...(await waitingFindings(tx, { states: ['closed'], belongs: checked }, MOST)),
  ]
  return rows
    .filter(row => row.state !== 'closed' || row.closed_by !== person)
    .map(row =>
      deskItem({
        ...{ kind: 'finding', subject: row.id, site: row.site, to: `/findings/${row.id}` },
        since: row.since.toString(),
        due: row.due_at?.toString() ?? null,
        weight: { high: 3, medium: 2, low: 1 }[row.severity],
        params: { label: row.title, state: row.state, function: asked.of(row).owner ?? '' },
      }),
    )
}
