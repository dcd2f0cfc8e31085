import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import type { Actor } from '#rules/people/actor.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { ActName } from '#rules/split/acts.ts'
import { partKinds } from '#rules/split/parts.ts'
import type { Tx } from '#store/database.ts'
import { type Version, versionToChange } from '#store/split.ts'
import type { Call } from '../act.ts'
import { takeBackOne } from './handedIn.ts'

/** A part as it should be, or with `body` null be gone; `rev` is the state of it that was seen, null where it is new. */
export const Change = z
  .strictObject({
    kind: z.enum(partKinds),
    key: z.string().min(1).max(300),
    position: z.number(),
    body: z.unknown(),
    rev: z.int().positive().nullable(),
  })
  .refine(({ body, rev }) => body !== null || rev !== null, 'what is new cannot be taken out')
export type Change = z.output<typeof Change>

/** A draft, locked; refuses what is not there, or not a draft any more. */
export async function openDraft(tx: Tx, id: string): Promise<Version | Refusal> {
  const version = await versionToChange(tx, id)
  if (version === undefined) return refuse('draft.unknown')
  return version.state === 'draft' ? version : refuse('draft.closed', { state: version.state })
}

/**
 * The draft's state after an act. Where it was handed in, every signature on what it was before is void, says since when and by
 * which act, and it goes back to whoever handed it in.
 */
export async function touch(
  tx: Tx,
  { id, rev }: Version,
  call: Call,
  set: Partial<Pick<Version, 'label' | 'in_force_from' | 'state'>> = {},
): Promise<{ rev: number; voided: readonly string[] }> {
  await tx
    .updateTable('split_version')
    .set({ ...set, rev: rev + 1 })
    .where('id', '=', id)
    .execute()
  const why = set.state === 'discarded' ? 'split.discarded' : 'split.edited'
  return { rev: rev + 1, voided: await takeBackOne(tx, id, why, call) }
}

/**
 * A draft as a whole belongs to whoever opened it, and to whoever may do this act for all of the company: who holds
 * functions at some sites only works on their own drafts (SPLIT-2).
 */
export const ofOthers = (name: ActName, actor: Actor, { opened_by }: Version): Refusal | null =>
  opened_by === actor.person ? null : mayActAt(name, actor, [null])

/** Where an entry belongs that touches these sites (null: corporate): `*`, seen by corporate functions only, is several. */
export const siteOfAll = (sites: readonly (string | null)[]): string | null =>
  sites.every(site => site === sites[0]) ? (sites[0] ?? null) : '*'
