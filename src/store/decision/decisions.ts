import { randomUUID } from 'node:crypto'
import type { Insertable, Selectable } from 'kysely'
import type { Ask } from '#rules/decision/asks.ts'
import type { Tx } from '../database.ts'
import type { AssetRow } from '../plant/assets.ts'
import type { Tables } from '../tables.ts'

export type DecisionRow = Selectable<Tables['decision']>
export type AskRow = Selectable<Tables['decision_ask']>
export type ItemRow = Selectable<Tables['decision_item']>

/** A decision, locked until the act is over. */
export const decisionToChange = (tx: Tx, id: string): Promise<DecisionRow | undefined> =>
  tx.selectFrom('decision').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const decisionOf = (tx: Tx, id: string): Promise<DecisionRow | undefined> =>
  tx.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()

/** What a decision asks of functions in its round, in the order in which it was asked. */
export const asksOf = (tx: Tx, decision: string, round: number): Promise<AskRow[]> =>
  tx
    .selectFrom('decision_ask')
    .selectAll()
    .where('decision', '=', decision)
    .where('round', '=', round)
    .orderBy('opened_at')
    .orderBy('id')
    .execute()

/** The assets of a decision as the list has them, by their tags. */
export const assetsOf = (tx: Tx, decision: string): Promise<AssetRow[]> =>
  tx
    .selectFrom('asset')
    .innerJoin('decision_asset', 'decision_asset.asset', 'asset.id')
    .selectAll('asset')
    .where('decision_asset.decision', '=', decision)
    .orderBy('tag')
    .orderBy('asset.id')
    .execute()

/** Assets of the list by their ids, those in scope. */
export const assetsNamed = (tx: Tx, ids: readonly string[]): Promise<AssetRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.selectFrom('asset').selectAll().where('id', 'in', ids).orderBy('tag').orderBy('id').execute()

export const itemsOf = (tx: Tx, decision: string): Promise<ItemRow[]> =>
  tx
    .selectFrom('decision_item')
    .selectAll()
    .where('decision', '=', decision)
    .orderBy('part')
    .orderBy('position')
    .orderBy('id')
    .execute()

/** Puts down what is asked of functions from now on. */
export async function openAsks(
  tx: Tx,
  { id, site, area, round }: Pick<DecisionRow, 'id' | 'site' | 'area' | 'round'>,
  asks: readonly Ask[],
  now: Temporal.Instant,
): Promise<void> {
  if (asks.length === 0) return
  const rows = asks.map(({ role, on, function: fn, side }): Insertable<Tables['decision_ask']> => {
    const of = { id: randomUUID(), decision: id, site, area, round, opened_at: now }
    return { ...of, role, impact: on, function: fn, side }
  })
  await tx.insertInto('decision_ask').values(rows).execute()
}

/** What was asked is answered, signed, or let pass. */
export async function answerAsk(
  tx: Tx,
  id: string,
  answer: Pick<AskRow, 'answer' | 'open' | 'at'> & Partial<AskRow>,
): Promise<void> {
  await tx
    .updateTable('decision_ask')
    .set(({ eb }) => ({ ...answer, rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** These are asked again. */
export async function reopenAsks(tx: Tx, asks: readonly string[]): Promise<void> {
  if (asks.length === 0) return
  await tx
    .updateTable('decision_ask')
    .set(({ eb }) => ({ open: true, rev: eb('rev', '+', 1) }))
    .where('id', 'in', asks)
    .execute()
}

/** Nothing of these is asked any more. */
export async function closeAsks(tx: Tx, asks: readonly string[]): Promise<void> {
  if (asks.length === 0) return
  await tx
    .updateTable('decision_ask')
    .set(({ eb }) => ({ open: false, rev: eb('rev', '+', 1) }))
    .where('id', 'in', asks)
    .where('open', '=', true)
    .execute()
}

/** Signatures on a decision that nothing has made void, in order. */
export const signaturesOn = (tx: Tx, decision: string) =>
  tx
    .selectFrom('signature')
    .selectAll()
    .where('kind', '=', 'decision')
    .where('subject', '=', decision)
    .where('void_at', 'is', null)
    .orderBy('at')
    .execute()
