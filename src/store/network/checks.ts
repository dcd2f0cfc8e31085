import { waitingStates } from '#rules/finding/finding.ts'
import type { Tx } from '../database.ts'

const MOST = 50

/** The newest checks of a site, with whoever had them done, without what they found. */
export const checksOf = (tx: Tx, site: string) =>
  tx
    .selectFrom('network_check')
    .innerJoin('person', 'person.id', 'network_check.person')
    .select([
      'network_check.id',
      'network_check.kind',
      'network_check.name',
      'network_check.at',
      'network_check.plan',
      'network_check.unexpected',
      'network_check.unread',
    ])
    .select('person.name as by')
    .where('network_check.site', '=', site)
    .orderBy('network_check.at', 'desc')
    .orderBy('network_check.id')
    .limit(MOST)
    .execute()

/** A check of a site, whole. */
export const checkOf = (tx: Tx, site: string, id: string) =>
  tx
    .selectFrom('network_check')
    .innerJoin('person', 'person.id', 'network_check.person')
    .selectAll('network_check')
    .select('person.name as by')
    .where('network_check.site', '=', site)
    .where('network_check.id', '=', id)
    .executeTakeFirst()

/** A check of a site, locked until the act is over. */
export const checkToRaise = (tx: Tx, site: string, id: string) =>
  tx
    .selectFrom('network_check')
    .selectAll()
    .where('site', '=', site)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Findings that checks of a site's traffic led to, and that somebody still has to see to, with all that they are about. */
export async function trafficFindings(tx: Tx, site: string) {
  const rows = await tx
    .selectFrom('finding')
    .leftJoin('network_check', 'network_check.finding', 'finding.id')
    .select(['finding.id', 'finding.title', 'finding.reference', 'network_check.raised'])
    .where('finding.site', '=', site)
    .where('finding.source', '=', 'traffic')
    .where('finding.state', 'in', waitingStates)
    .execute()
  return rows.map(({ id, title, reference, raised }) => ({
    ...{ id, title },
    references: [...(reference === null ? [] : [reference]), ...(raised ?? [])],
  }))
}
