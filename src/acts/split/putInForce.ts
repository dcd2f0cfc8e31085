import { isRefusal, refuse } from '#rules/refusal.ts'
import { notReady } from '#rules/split/version/sign.ts'
import type { Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { writeMany } from '#store/ledger/bulk.ts'
import type { Call } from '../act.ts'
import { openDraft } from './draft.ts'
import { takeBackOthers } from './handedIn.ts'
import { inTurn, type State, stateOf } from './state.ts'

/** One version after the other: the draft, and what gives the next number, are locked before the decision about it is. */
export async function beforeVersion(tx: Tx, { draft }: Pick<DecisionRow, 'draft'>): Promise<void> {
  await inTurn(tx)
  await openDraft(tx, draft ?? '')
}

/** A draft as it could come into force now; refuses as `notReady` does, and one that is not what was handed in any more. */
export async function versionReady(
  tx: Tx,
  { draft, content }: Pick<DecisionRow, 'draft' | 'content'>,
  { now }: Pick<Call, 'now'>,
) {
  const version = await openDraft(tx, draft ?? '')
  if (isRefusal(version)) return version
  const state = await stateOf(tx, version, now)
  if (isRefusal(state)) return state
  return (
    notReady(state.signing, now) ?? (state.hash === content.fields.sha256 ? state : refuse('decision.stale'))
  )
}

/**
 * A draft becomes a version (SPLIT-7): it gets its number, which is written to what it changes, and is in force from its
 * date, or at once. Other drafts that were handed in build on an older one now, and go back.
 */
export async function putInForce(
  tx: Tx,
  { version, split, redated, hash }: State,
  call: Pick<Call, 'id' | 'now'>,
) {
  const { id } = version
  await writeMany(
    tx,
    redated.map(({ kind, key, position, site, body }) => ({ version: id, kind, key, position, site, body })),
  )
  const inForceFrom = version.in_force_from ?? call.now
  await tx
    .updateTable('split_version')
    .set({ state: 'signed', number: split.version, in_force_from: inForceFrom })
    .set({ signed_at: call.now, hash, rev: version.rev + 1 })
    .where('id', '=', id)
    .execute()
  const voided = await takeBackOthers(tx, id, 'split.other_signed', call)
  return {
    ...{ version: split.version, draft: id, hash, inForceFrom: `${inForceFrom}` },
    ...{ redated: redated.length, voided },
  }
}
