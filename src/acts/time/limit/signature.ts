import { isRefusal } from '#rules/refusal.ts'
import { signaturesOf, versionOf } from '#store/split.ts'
import { keysNow } from '../../split/state.ts'
import type { LimitKind } from './kind.ts'
import { boundNow } from './split.ts'

/** A draft of the split on which one key is turned waits for the other, from the first signature on. */
export const signatureLimit: LimitKind = {
  kind: 'signature',
  record: 'split',
  async waiting(tx) {
    const rows = await tx
      .selectFrom('split_version')
      .innerJoin('signature', join =>
        join
          .on('signature.kind', '=', 'split')
          .on('signature.void_at', 'is', null)
          .on(({ eb, ref, cast }) =>
            eb('signature.subject', '=', cast<string>(ref('split_version.id'), 'text')),
          ),
      )
      .select(({ fn }) => ['split_version.id as subject', fn.min('signature.at').as('since')])
      .where('split_version.state', '=', 'draft')
      .groupBy('split_version.id')
      .execute()
    return rows
  },
  async asked(tx, subject, now) {
    const keys = await keysNow(tx, now)
    if (isRefusal(keys)) return keys
    const turned = (await signaturesOf(tx, 'split', subject)).filter(one => one.void_at === null)
    const open = keys.filter(key => !turned.some(({ side }) => side === key.side))
    const { split, activity } = await boundNow(tx, 'split.sign', now)
    return {
      split,
      activity: activity.id,
      place: null,
      facts: {},
      waits: open.map(key => key.function),
    }
  },
  title: async (tx, subject) => (await versionOf(tx, subject))?.label ?? '',
  async ended(tx, subject) {
    const version = await versionOf(tx, subject)
    return version === undefined || version.state === 'draft' ? 'changed' : version.state
  },
}
