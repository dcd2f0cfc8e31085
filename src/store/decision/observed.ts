import { sql } from 'kysely'
import type { Tx } from '../database.ts'
import type { DecisionRow } from './decisions.ts'

const source = sql<string>`content -> 'fields' ->> 'source'`

/** The decision of a kind about what a tool saw at a site that is on its way, locked. */
export async function decisionOnSeen(
  tx: Tx,
  kind: string,
  seen: { readonly site: string; readonly source: string },
): Promise<DecisionRow | undefined> {
  // Asked without an order: with one and a limit all decisions might be gone through by their numbers.
  const [found] = await tx
    .selectFrom('decision')
    .selectAll()
    .where('kind', '=', kind)
    .where('site', '=', seen.site)
    .where('state', 'in', ['assessing', 'deciding'])
    .where(source, '=', seen.source)
    .forUpdate()
    .execute()
  return found
}

/** The decisions of a kind about what tools saw that are on their way at a site. */
export const decisionsOnSeen = (tx: Tx, kind: string, site: string): Promise<DecisionRow[]> =>
  tx
    .selectFrom('decision')
    .selectAll()
    .where('kind', '=', kind)
    .where('site', '=', site)
    .where('state', 'in', ['assessing', 'deciding'])
    .orderBy('number')
    .execute()

/** How many differences of each of these decisions still wait for an answer; none where none does. */
export async function unansweredOf(
  tx: Tx,
  decisions: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (decisions.length === 0) return new Map()
  const { rows } = await sql<{ id: string; n: number }>`
    select decision.id, count(*) as n from decision join asset_difference d on d.site = decision.site
      and d.source = decision.content -> 'fields' ->> 'source' and d.state = 'open' and d.decided_by is null
    where decision.id = any(${decisions}::uuid[]) group by decision.id`.execute(tx)
  return new Map(rows.map(({ id, n }) => [id, n]))
}
