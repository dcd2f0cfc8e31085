import { z } from 'zod'
import { mayActAt } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { type Part, partKinds, putTogether, readPart } from '#rules/split/parts.ts'
import { same } from '#rules/split/version/changes.ts'
import { writeMany } from '#store/ledger/bulk.ts'
import { groundOf } from '#store/people.ts'
import { nextNumber, partsOf } from '#store/split.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { openDraft, touch } from './draft.ts'

const RawPart = z.strictObject({
  kind: z.enum(partKinds),
  key: z.string().min(1).max(300),
  position: z.number(),
  body: z.unknown(),
})

/**
 * A whole split takes the place of what a draft holds, as it was read from a file: one entry for all of its rows. What
 * the draft and the file have alike is not touched.
 */
export const importDraft = act('draft.import', {
  whole: true,
  input: z.strictObject({
    draft: Uuid,
    file: z.strictObject({ name: z.string().max(300), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    parts: z.array(RawPart).min(1).max(200_000),
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
  rev: ({ version }) => version.rev,
  decide({ parts, records, number }, { parts: wanted }, { actor }) {
    const outside = mayActAt('draft.import', actor, [null])
    if (outside !== null) return outside
    const read: Part[] = []
    for (const raw of wanted) {
      const part = readPart(raw)
      if (isRefusal(part)) return part
      read.push(part)
    }
    if (new Set(read.map(({ kind, key }) => `${kind} ${key}`)).size < read.length)
      return refuse('split.twice', { name: '' })
    const split = putTogether(read, records, number)
    if (isRefusal(split)) return split
    const now = new Map(parts.map(part => [`${part.kind} ${part.key}`, part]))
    const changed = read.filter(({ kind, key, position, body }) => {
      const old = now.get(`${kind} ${key}`)
      return old === undefined || old.position !== position || !same(old.body, body)
    })
    const kept = new Set(read.map(({ kind, key }) => `${kind} ${key}`))
    const gone = parts.filter(({ kind, key }) => !kept.has(`${kind} ${key}`))
    return changed.length + gone.length === 0 ? refuse('draft.same_already') : { changed, gone }
  },
  async write(tx, { version }, { changed, gone }, { draft, file }, call) {
    const rows = changed.map(({ kind, key, position, body, site }) => ({
      version: draft,
      kind,
      key,
      position,
      site,
      body,
    }))
    const bulk = await writeMany(tx, rows)
    for (const { kind, key } of gone)
      await tx
        .deleteFrom('split_part')
        .where('version', '=', draft)
        .where('kind', '=', kind)
        .where('key', '=', key)
        .execute()
    const { rev, voided } = await touch(tx, version, call)
    return {
      kind: 'split',
      subject: draft,
      after: { file, ...bulk, gone: gone.map(({ kind, key }) => `${kind} ${key}`), voided },
      rev,
    }
  },
})
