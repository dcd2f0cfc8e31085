import { type DeskItem, deskItem } from '#rules/desk/desk.ts'
import { standsIn } from '#rules/finding/cycle.ts'
import { waitingStates } from '#rules/finding/finding.ts'
import type { Actor } from '#rules/people/actor.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { belongings, waitingFindings } from '#store/floor/finding.ts'
import { owners, peopleOfPlaces } from './owned.ts'

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
  const checked = (await belongings(tx, waitingStates)).filter(
    of => standsIn(of, held, asked.of(of).functions) !== null,
  )
  const belonging = checked.flatMap(of => {
    const { owner } = asked.of(of)
    return owner === null ? [] : [{ ...of, function: owner }]
  })
  const people = await peopleOfPlaces(tx, split, belonging, now)
  // Of the shift only whoever has it now.
  const owned = belonging.filter(of => people(of.function, of).some(one => one.person === person))
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
