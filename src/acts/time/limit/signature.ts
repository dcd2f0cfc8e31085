import { isRefusal } from '#rules/refusal.ts'
import { draftsSigned, signaturesOf, versionOf } from '#store/split.ts'
import { keysNow } from '../../split/state.ts'
import type { LimitKind } from './kind.ts'
import { boundNow } from './split.ts'

/** A draft of the split on which one key is turned waits for the other, from the first signature on. */
export const signatureLimit: LimitKind = {
  kind: 'signature',
  record: 'split',
  waiting: async tx =>
    (await draftsSigned(tx)).map(({ id, signatures }) => ({ subject: id, since: signatures[0]!.at })),
  page: draft => `/split/drafts/${draft}/sign`,
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
