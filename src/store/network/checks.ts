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

/** Findings of a site that a check of traffic raised, and that somebody still has to see to, by their references. */
export const trafficFindings = (tx: Tx, site: string) =>
  tx
    .selectFrom('finding')
    .select(['id', 'title', 'state', 'reference'])
    .where('site', '=', site)
    .where('source', '=', 'traffic')
    .where('state', 'in', ['open', 'planned', 'closed'])
    .execute()
