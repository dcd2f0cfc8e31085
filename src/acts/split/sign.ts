import { z } from 'zod'
import { meanings } from '#rules/people/signature.ts'
import type { Message } from '#rules/post/message.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import type { Side } from '#rules/split/split.ts'
import { type Signing, sign } from '#rules/split/version/sign.ts'
import type { Tx } from '#store/database.ts'
import { writeMany } from '#store/ledger/bulk.ts'
import { act, type Call } from '../act.ts'
import { Uuid, Zone } from '../fields.ts'
import { openDraft } from './draft.ts'
import { inTurn, stateOf } from './state.ts'

/**
 * A key is turned on a draft of the split: the signature is bound to the content, the findings accepted and the date
 * (21 CFR 11.50, 11.70). With the second one the draft becomes a version and gets its number, which is written to what it
 * changes (SPLIT-7); it is in force from its date, or at once. Needs identity proven anew by the same person (11.200).
 */
export const signSplit = act('split.sign', {
  whole: true,
  input: z.strictObject({ version: Uuid, meaning: z.enum(meanings), zone: Zone }),
  async load(tx, { version: id }, { now }) {
    const version = await openDraft(tx, id)
    if (isRefusal(version)) return version
    await inTurn(tx)
    return stateOf(tx, version, now)
  },
  rev: ({ version }) => version.rev,
  decide({ signing }, _, { actor, now, proof }) {
    if (actor.person === null || proof?.account !== actor.person) return refuse('signature.not_proven')
    return sign(signing, actor.person, now)
  },
  async write(tx, { version, split, redated, signing, hash }, turned, { version: id, meaning, zone }, call) {
    const { actor, now, id: actId, proof } = call
    const { side, function: fn, standingFor, last } = turned
    const voided = await voidOthers(tx, id, hash, call)
    const printed = { printed_name: actor.name ?? '', function: fn, side, standing_for: standingFor }
    await tx
      .insertInto('signature')
      .values({
        id: actId,
        kind: 'split',
        subject: id,
        hash,
        person: actor.person ?? '',
        ...printed,
        slot: null,
        meaning,
        at: now,
        zone,
        site: null,
        void_at: null,
        void_by: null,
      })
      .execute()
    if (last)
      await writeMany(
        tx,
        redated.map(({ kind, key, position, site, body }) => ({
          version: id,
          kind,
          key,
          position,
          site,
          body,
        })),
      )
    const rev = version.rev + 1
    const inForceFrom = version.in_force_from ?? now
    const signed = {
      state: 'signed',
      number: split.version,
      in_force_from: inForceFrom,
      signed_at: now,
      hash,
    } as const
    await tx
      .updateTable('split_version')
      .set(last ? { ...signed, rev } : { rev })
      .where('id', '=', id)
      .execute()
    return {
      kind: 'split',
      subject: id,
      function: fn,
      after: {
        signature: { hash, side, meaning, zone, standingFor, components: proof?.components ?? [] },
        voided,
        ...(last
          ? { number: split.version, inForceFrom: inForceFrom.toString(), redated: redated.length }
          : {}),
      },
      rev,
      tell: last ? [] : othersKey(signing, side, id),
    }
  },
})

/** Whoever can turn the other key hears that it waits. */
function othersKey({ keys, split }: Signing, side: Side, draft: string): readonly Message[] {
  const others = keys.filter(key => key.side !== side).flatMap(({ holders }) => holders)
  const to = [...new Set(others.map(({ person }) => person))]
  return [{ to, message: 'key.waits', params: { draft, number: split.version } }]
}

/**
 * A signature on what the draft was under another number, which a withdrawn version has taken meanwhile, is void: both
 * keys are turned on the same content.
 */
async function voidOthers(tx: Tx, version: string, hash: string, { id: act, now }: Call) {
  const voided = await tx
    .updateTable('signature')
    .set(({ eb }) => ({ void_at: now, void_by: act, rev: eb('rev', '+', 1) }))
    .where('kind', '=', 'split')
    .where('subject', '=', version)
    .where('void_at', 'is', null)
    .where('hash', '<>', hash)
    .returning('id')
    .execute()
  return voided.map(each => each.id)
}
