import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { mayWithdraw } from '#rules/split/version/inForce.ts'
import { whoHolds } from '#rules/split/version/sign.ts'
import { dated, signedVersions, versionToChange } from '#store/split.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { takeBackOthers } from './handedIn.ts'
import { inTurn, keysNow } from './state.ts'

/**
 * Either side alone stops a signed version that is not yet in force (as DECIDE-3 has it for work that has not started).
 * What is in force is not taken back but replaced: by a draft opened from an earlier version, with both keys.
 */
export const withdrawSplit = act('split.withdraw', {
  whole: true,
  input: z.strictObject({ version: Uuid, why: Reason }),
  async load(tx, { version: id }, { now }) {
    const version = await versionToChange(tx, id)
    if (version === undefined) return refuse('draft.unknown')
    await inTurn(tx)
    const keys = await keysNow(tx, now)
    return isRefusal(keys) ? keys : { version, versions: await signedVersions(tx), keys }
  },
  rev: ({ version }) => version.rev,
  decide({ version, versions, keys }, _, { actor, now }) {
    const key = keys.find(({ holders }) => holders.some(({ person }) => person === actor.person))
    if (key === undefined) return refuse('split.not_a_key_holder', whoHolds(keys))
    const from = version.in_force_from
    if (version.state === 'signed' && from !== null && Temporal.Instant.compare(from, now) <= 0)
      return refuse('split.in_force_already')
    const own = versions.find(({ id }) => id === version.id) ?? dated(version)
    return mayWithdraw(versions, own, now) ?? key
  },
  async write(tx, { version }, key, { version: id, why }, call) {
    const { now } = call
    const rev = version.rev + 1
    await tx
      .updateTable('split_version')
      .set({ state: 'withdrawn', withdrawn_at: now, rev })
      .where('id', '=', id)
      .execute()
    const voided = await takeBackOthers(tx, id, 'split.other_withdrawn', call)
    return {
      kind: 'split',
      subject: id,
      function: key.function,
      before: { state: version.state },
      after: { state: 'withdrawn', number: version.number, voided },
      why,
      rev,
    }
  },
})
