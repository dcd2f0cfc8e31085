import { unplanDecision } from '#acts/decision/planning/extend.ts'
import { expireDecision, replaceDecision, rerouteDecision, silenceDecision } from '#acts/decision/reroute.ts'
import { derivedId } from '#acts/time/limit/ids.ts'
import type { Database } from '#store/database.ts'
import { perhapsExpired, perhapsSilent, perhapsStale } from '#store/decision/decisions.ts'
import { perhapsReplaced } from '#store/decision/uses.ts'
import { perhapsMoved } from '#store/decision/work.ts'
import { versionInForce } from '#store/split.ts'
import { does } from './limits.ts'

/**
 * Rounds of the decisions, at an instant: what asks for something else than was signed goes back to those whom the split now
 * names, planned work that its windows have left is planned anew, advice that did not come is put down, what was renewed is closed, and what is over expires. Any number of servers may do it at once: the ids are
 * derived, the rows locked.
 */
export function decisionRounds(db: Database): (now: Temporal.Instant) => Promise<void> {
  /** Changes that were looked at and ask for nothing else. */
  const seen = new Set<string>()
  return async now => {
    const found = await db.within('*', async tx => ({
      moved: await perhapsMoved(tx),
      stale: await perhapsStale(tx, (await versionInForce(tx, now))?.number ?? null),
      silent: await perhapsSilent(tx),
      replaced: await perhapsReplaced(tx),
      expired: await perhapsExpired(tx, now.toZonedDateTimeISO('+14:00').toPlainDate().toString()),
    }))
    for (const { id, round, mark } of found.stale) {
      const key = `${id} ${round} ${mark}`
      if (seen.has(key)) continue
      await does(db, now, rerouteDecision, derivedId(id, 'reroute', round, mark), { decision: id })
      seen.add(key)
    }
    for (const { id, mark } of found.moved) {
      const key = `${id} ${mark}`
      if (seen.has(key)) continue
      await does(db, now, unplanDecision, derivedId(id, 'unplan', mark), { decision: id })
      seen.add(key)
    }
    for (const { id } of found.silent)
      await does(db, now, silenceDecision, derivedId(id, 'silence', `${now}`), { decision: id })
    for (const { id } of found.replaced)
      await does(db, now, replaceDecision, derivedId(id, 'replace'), { decision: id })
    for (const { id } of found.expired)
      await does(db, now, expireDecision, derivedId(id, 'expire'), { decision: id })
  }
}
