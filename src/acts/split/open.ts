import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { type Part, STEP, takeApart } from '#rules/split/parts.ts'
import { latestSigned } from '#rules/split/version/inForce.ts'
import { writeMany } from '#store/ledger/bulk.ts'
import { digest } from '#store/ledger/hash.ts'
import { partsOf, signedVersions, versionInForce, versionOf } from '#store/split.ts'
import { act } from '../act.ts'
import { Name, Uuid } from '../fields.ts'
import { standardSplit } from './standard.ts'
import { plain } from './state.ts'

/** A split with nothing in it but its name, to be filled by hand or by a workbook. */
const empty = (label: string): readonly Part[] => [
  { kind: 'head', key: 'head', position: STEP, body: { id: 'split', label: { en: label } }, site: null },
]

/**
 * A draft is opened: from what is in force, from any version, from the standard split, or empty. It is based on the
 * last signed version, whatever it starts from.
 */
export const openDraft = act('draft.open', {
  whole: true,
  input: z.strictObject({
    draft: Uuid,
    label: Name,
    from: z.union([z.enum(['in-force', 'standard', 'empty']), Uuid]),
  }),
  async load(tx, { from, label }, { now }) {
    const latest = latestSigned(await signedVersions(tx))?.row
    if (from === 'empty') return { latest, parts: empty(label) }
    if (from === 'standard') return { latest, parts: takeApart(await standardSplit()) }
    const source = from === 'in-force' ? await versionInForce(tx, now) : await versionOf(tx, from)
    if (source === undefined) return refuse(from === 'in-force' ? 'split.none_in_force' : 'draft.unknown')
    return { latest, parts: await partsOf(tx, source.id) }
  },
  decide: () => null,
  async write(tx, { latest, parts }, _, { draft, label, from }, { actor, now }) {
    await tx
      .insertInto('split_version')
      .values({
        id: draft,
        label,
        state: 'draft',
        number: null,
        based_on: latest?.id ?? null,
        in_force_from: null,
        opened_by: actor.person,
        opened_at: now,
        signed_at: null,
        withdrawn_at: null,
        hash: null,
      })
      .execute()
    await writeMany(
      tx,
      parts.map(({ kind, key, position, body, site }) => ({
        version: draft,
        kind,
        key,
        position,
        site,
        body,
      })),
    )
    return {
      kind: 'split',
      subject: draft,
      after: {
        label,
        from,
        basedOn: latest?.id ?? null,
        parts: parts.length,
        content: digest(plain(parts)),
      },
      rev: 1,
    }
  },
})
