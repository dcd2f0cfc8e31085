import { z } from 'zod'
import { refuse } from '#rules/refusal.ts'
import { type Part, STEP, takeApart } from '#rules/split/parts.ts'
import { digest } from '#store/ledger/hash.ts'
import { partsOf, versionInForce, versionOf } from '#store/split.ts'
import { act } from '../act.ts'
import { Name, Uuid } from '../fields.ts'
import { tellDraft } from './draft.ts'
import { standardSplit } from './standard.ts'
import { plain } from './state.ts'

/** A split with nothing in it but its name, to be filled by hand or by a workbook. */
const empty = (label: string): readonly Part[] => [
  { kind: 'head', key: 'head', position: STEP, body: { id: 'split', label: { en: label } }, site: null },
]

/**
 * A draft is opened: from what is in force, from any version, from the standard split, or empty. It is based on what is
 * in force now, whatever it starts from.
 */
export const openDraft = act('draft.open', {
  input: z.strictObject({
    draft: Uuid,
    label: Name,
    from: z.union([z.enum(['in-force', 'standard', 'empty']), Uuid]),
  }),
  async load(tx, { from, label }, { now }) {
    const inForce = await versionInForce(tx, now)
    if (from === 'empty') return { inForce, parts: empty(label) }
    if (from === 'standard') return { inForce, parts: takeApart(await standardSplit()) }
    const source = from === 'in-force' ? inForce : await versionOf(tx, from)
    if (source === undefined) return refuse(from === 'in-force' ? 'split.none_in_force' : 'draft.unknown')
    return { inForce, parts: await partsOf(tx, source.id) }
  },
  decide: () => null,
  async write(tx, { inForce, parts }, _, { draft, label, from }, { actor, now }) {
    await tx
      .insertInto('split_version')
      .values({
        id: draft,
        label,
        state: 'draft',
        number: null,
        based_on: inForce?.id ?? null,
        in_force_from: null,
        opened_by: actor.person,
        opened_at: now,
        signed_at: null,
        withdrawn_at: null,
        hash: null,
      })
      .execute()
    await tx
      .insertInto('split_part')
      .values(
        parts.map(({ kind, key, position, body, site }) => ({
          version: draft,
          kind,
          key,
          position,
          site,
          body: JSON.stringify(body),
        })),
      )
      .execute()
    return {
      kind: 'split',
      subject: draft,
      after: {
        label,
        from,
        basedOn: inForce?.id ?? null,
        parts: parts.length,
        content: digest(plain(parts)),
      },
      rev: 1,
      tell: tellDraft(draft),
    }
  },
})
