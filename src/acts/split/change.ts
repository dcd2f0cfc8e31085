import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { edit } from '#rules/split/version/edit.ts'
import { groundOf } from '#store/people.ts'
import { nextNumber, partsOf } from '#store/split.ts'
import { act } from '../act.ts'
import { Reason, Uuid } from '../fields.ts'
import { Change, openDraft, siteOfAll, touch } from './draft.ts'

/**
 * Parts of a draft are changed, added or taken out, all or none. Each change names the state of the part that it was
 * made on; where somebody else has changed one of them meanwhile, all are refused. Signatures on the draft become void.
 */
export const changeDraft = act('draft.change', {
  whole: true,
  input: z.strictObject({
    draft: Uuid,
    changes: z.array(Change).min(1).max(10_000),
    why: Reason.optional(),
  }),
  async load(tx, { draft }) {
    const version = await openDraft(tx, draft)
    if (isRefusal(version)) return version
    return {
      version,
      parts: await partsOf(tx, draft),
      records: await groundOf(tx),
      number: await nextNumber(tx),
    }
  },
  decide({ parts, records, number }, { changes }, { actor }) {
    const sites = changes.map(({ kind, key }) => siteOf(kind, key))
    const outside = mayActAt('draft.change', actor, sites)
    if (outside !== null) return outside
    const now = new Map(parts.map(part => [`${part.kind} ${part.key}`, part]))
    const moved = changes.filter(({ kind, key, rev }) => (now.get(`${kind} ${key}`)?.rev ?? null) !== rev)
    if (moved.length > 0)
      return refuse('draft.changed_meanwhile', { parts: moved.map(({ kind, key }) => `${kind} ${key}`) })
    const edited = edit(parts, changes, records, number)
    return isRefusal(edited) ? edited : { now, site: siteOfAll(sites) }
  },
  async write(tx, { version }, { now, site }, { draft, changes, why }, call) {
    const before: Record<string, unknown> = {}
    const after: Record<string, unknown> = {}
    for (const { kind, key, position, body, rev } of changes) {
      const name = `${kind} ${key}`
      const old = now.get(name)
      before[name] = old === undefined ? null : { position: old.position, body: old.body }
      after[name] = body === null ? null : { position, body }
      const row = { position, body: JSON.stringify(body) }
      const where = { version: draft, kind, key }
      if (body === null) {
        await tx
          .deleteFrom('split_part')
          .where('version', '=', draft)
          .where('kind', '=', kind)
          .where('key', '=', key)
          .execute()
      } else if (rev === null) {
        await tx
          .insertInto('split_part')
          .values({ ...where, ...row, site: siteOf(kind, key) })
          .execute()
      } else {
        await tx
          .updateTable('split_part')
          .set({ ...row, rev: rev + 1 })
          .where('version', '=', draft)
          .where('kind', '=', kind)
          .where('key', '=', key)
          .execute()
      }
    }
    const { rev, voided } = await touch(tx, version, call)
    return {
      kind: 'split',
      subject: draft,
      site,
      before,
      after: { parts: after, voided },
      ...(why === undefined ? {} : { why }),
      rev,
    }
  },
})

/** The site whose override a part is (its key is `site:activity` or `site/area:activity`). */
const siteOf = (kind: string, key: string): string | null =>
  kind === 'override' ? (key.split(/[/:]/)[0] ?? null) : null
