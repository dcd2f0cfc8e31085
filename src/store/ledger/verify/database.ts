import { refuse } from '#rules/refusal.ts'
import type { Database } from '../../database.ts'
import { inSnapshot } from '../export.ts'
import { ledgerLines } from '../lines.ts'
import { besides } from './beside.ts'
import { strays } from './strays.ts'
import { type Broken, type Held, isBroken, type Trust } from './verdict.ts'
import { walk } from './walk.ts'

/**
 * Verifies the ledger in a database: the same lines as in an export, and what only a database has: what entries refer to,
 * what stands in its tables without belonging anywhere, and what waits to be linked.
 */
export async function verifyDatabase(db: Database, trust: Trust): Promise<Held | Broken> {
  return inSnapshot(db, async tx => {
    const walking = walk(trust)
    const beside = besides(tx)
    let found: Broken | null = null
    for await (const piece of ledgerLines(tx)) {
      if ('entries' in piece) found ??= await beside.look(piece.entries)
      else if ('gone' in piece)
        walking.stop({
          what: refuse('ledger.entry_gone', { entry: piece.entry }),
          seq: piece.gone,
          entry: null,
        })
      else if (piece.lines.length > 0 && !walking.lines(Buffer.from(`${piece.lines.join('\n')}\n`))) break
    }
    const { waiting, stray } = await strays(tx)
    const verdict = walking.end({ waiting })
    return earlier(isBroken(verdict) ? verdict : null, found) ?? stray ?? verdict
  })
}

const earlier = (one: Broken | null, other: Broken | null): Broken | null =>
  one === null || other === null ? (one ?? other) : (other.seq ?? 0) < (one.seq ?? 0) ? other : one
