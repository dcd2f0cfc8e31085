import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug, Uuid } from '#acts/fields.ts'
import { addAttachment } from '#acts/plant/addAttachment.ts'
import { removeAttachment } from '#acts/plant/removeAttachment.ts'
import { readScope } from '#rules/people/access.ts'
import { attachable, attachmentKinds, LARGEST } from '#rules/plant/attachment.ts'
import { refuse } from '#rules/refusal.ts'
import { personNames } from '#store/people.ts'
import { attachmentOf, attachmentsOf } from '#store/plant/attachments.ts'
import { sendRefusal } from '../refusals.ts'
import { does, read, runs, type Serving } from '../route.ts'

/** A file of the largest size as base64, and what stands beside it. */
export const ATTACHMENT_BODY = Math.ceil(LARGEST / 3) * 4 + 16_384

/** Files of assets and sites (PLANT-1, PLANT-2). */
export function attachmentRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/attachments', {
    about: 'The files of an asset, of a decision, or of a site itself; the newest first',
    who: 'member',
    query: z
      .object({ asset: Uuid.optional(), site: Slug.optional(), decision: Uuid.optional() })
      .refine(
        of => Object.values(of).filter(one => one !== undefined).length === 1,
        'an asset, a decision, or a site',
      ),
    answer: z.array(
      z.object({
        id: z.uuid(),
        site: z.string(),
        asset: z.uuid().nullable(),
        decision: z.uuid().nullable(),
        name: z.string(),
        type: z.enum(attachmentKinds),
        size: z.int().describe('In bytes'),
        sha256: z.string(),
        addedAt: z.iso.datetime(),
        addedBy: z.string().nullable().describe('The name of whoever did'),
        rev: z.int(),
      }),
    ),
    async answers(tx, { query: { asset, decision, site = '' } }) {
      const of = asset !== undefined ? { asset } : decision !== undefined ? { decision } : { site }
      const found = await attachmentsOf(tx, of)
      const names = await personNames(
        tx,
        found.map(one => one.added_by),
      )
      return found.map(({ added_at, added_by, ...one }) => ({
        ...one,
        addedAt: added_at.toString(),
        addedBy: names[added_by ?? ''] ?? null,
      }))
    },
  })
  runs(
    app,
    serving,
    'POST',
    '/api/attachments',
    addAttachment,
    'Attach a file of at most 8 MB to an asset or a site',
    undefined,
    ATTACHMENT_BODY,
  )
  runs(
    app,
    serving,
    'POST',
    '/api/attachments/:attachment/removals',
    removeAttachment,
    'Take a file away; its checksum stays in the ledger',
  )
  const Params = z.object({ attachment: Uuid })
  does(
    app,
    'GET',
    '/api/attachments/:attachment/content',
    {
      who: 'member',
      about: 'A file, to be saved',
      params: Params,
      answer: {
        description: 'The file',
        content: Object.fromEntries(
          Object.values(attachable).map(({ type }) => [type, { schema: z.string() }]),
        ),
      },
    },
    serving,
    async (request, reply, { actor }) => {
      const { attachment } = request.params as z.output<typeof Params>
      const found = await serving.db.within(readScope('member', actor), tx => attachmentOf(tx, attachment))
      if (found === undefined) return sendRefusal(request, reply, refuse('attachment.unknown'))
      return reply
        .type(attachable[found.type].type)
        .header('content-disposition', saved(found.name))
        .send(found.bytes)
    },
  )
}

/** Never shown in the page, always saved, under its own name (RFC 6266, RFC 8187). */
function saved(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["%\\]/g, '_')
  const coded = encodeURIComponent(name).replace(/['()*]/g, one => `%${one.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`
}
