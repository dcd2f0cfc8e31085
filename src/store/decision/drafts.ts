import { undecided } from '#rules/decision/cycle.ts'
import type { Tx } from '../database.ts'
import type { DecisionRow } from './decisions.ts'

/** Every decision about a draft of the split, in order. */
export const decisionsAbout = (tx: Tx, draft: string): Promise<DecisionRow[]> =>
  tx.selectFrom('decision').selectAll().where('draft', '=', draft).orderBy('number').execute()

/** Decisions about drafts of the split that are on their way, or were sent back; of one draft or of all, locked. */
export function decisionsOnTheirWay(tx: Tx, draft?: string): Promise<DecisionRow[]> {
  const all = tx
    .selectFrom('decision')
    .selectAll()
    .where('draft', 'is not', null)
    .where('state', 'in', undecided)
    .orderBy('number')
    .forUpdate()
  return (draft === undefined ? all : all.where('draft', '=', draft)).execute()
}

/** The keys of the split itself that are asked for, with who has turned them. */
export const keysAsked = (tx: Tx) =>
  tx
    .selectFrom('decision')
    .innerJoin('decision_ask', join =>
      join
        .onRef('decision_ask.decision', '=', 'decision.id')
        .onRef('decision_ask.round', '=', 'decision.round'),
    )
    .select(['decision.id', 'decision.number', 'decision.title', 'decision.kind', 'decision_ask.side'])
    .select(['decision_ask.open', 'decision_ask.person', 'decision_ask.opened_at'])
    .where('decision.draft', 'is not', null)
    .where('decision.state', '=', 'deciding')
    .where('decision_ask.role', '=', 'key')
    .orderBy('decision.number')
    .execute()
