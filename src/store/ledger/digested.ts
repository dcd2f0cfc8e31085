import { sql } from 'kysely'
import type { Tx } from '../database.ts'
import { type Changes, changesOf } from './rows.ts'

/**
 * Takes the digests of what an act has done to rows, as the last thing that it does. The chain then need not read a million
 * rows while other acts wait to be linked.
 */
export async function digestAct(tx: Tx, act: string): Promise<void> {
  const changes = await changesOf(tx, act)
  await tx
    .insertInto('ledger_digested')
    .values({ entry: act, changes: JSON.stringify(changes) })
    .execute()
}

/** Takes out what acts have digested by themselves. */
export async function takeDigested(
  tx: Tx,
  acts: readonly string[],
): Promise<ReadonlyMap<string, Changes | null>> {
  const { rows } = await sql<{ entry: string; changes: Changes | null }>`
    delete from ledger_digested where entry = any(${acts}::uuid[]) returning entry, changes`.execute(tx)
  return new Map(rows.map(({ entry, changes }) => [entry, changes]))
}
